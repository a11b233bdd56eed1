import { globSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { readPlainText } from "../../src/load/office/plain-text.ts";
import { reportCheck as english } from "../../src/i18n/en/report-check.ts";
import { reportCheck as words } from "../../src/i18n/vi/report-check.ts";
import { FROZEN } from "../frozen.ts";
import { wordReport } from "../reading/report/word-report.ts";
import { copyOf, run } from "../scripts/run.ts";
import { isVietnamese } from "../sources.ts";
import { CLEAN, type Edits, excelOf, wordOf } from "../worker/drafts.ts";
import { reportText, TASKS, TASKS_IN_OTHER_WORDS } from "../worker/reports.ts";
import { axeFinds } from "./axe.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const SWAPPED = { ...CLEAN, "IV.1.5.3": "965" };

const part = (page: Page, name: string) => page.locator(`[data-check="${name}"]`);
const value = (page: Page, id: string) => page.locator(`#dong-${id.toLowerCase().replaceAll(".", "-")} input`);
const headline = (page: Page) => part(page, "headline").innerText();
const plain = (text: string) => text.replace(/[\s\u00a0]+/g, " ").trim();

/** The page of a language below a sub-path, ready to check; nothing is left of an earlier visit. */
async function openReady(path = "kiem-tra/", t: Pick<typeof words, "file" | "texts"> = words): Promise<Page> {
  const page = await open({ reducedMotion: "reduce", acceptDownloads: true });
  await page.unrouteAll();
  await page.context().setOffline(false);
  // The page itself would first show what an earlier test left.
  await page.goto(`${inject("subPath")}robots.txt`);
  await page.evaluate(() => localStorage.clear());
  await page.goto(inject("subPath") + path);
  await page.getByLabel(t.file).focus();
  await page.getByText(t.texts.ready).waitFor();
  return page;
}

const give = (page: Page, name: string, bytes: Uint8Array) =>
  part(page, "file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await give(page, name, bytes);
  await page.locator('[data-check="result"]:visible, [data-check="refused"]:visible').first().waitFor();
}

/** The page with a Word file of the frozen quarter, other values in it. */
async function openChecked(edits: Edits): Promise<Page> {
  const page = await openReady();
  await choose(page, "bieu.docx", await wordOf(edits));
  return page;
}

async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe("a report in which all adds up", () => {
  test("is said to, and the words of the result are where the focus goes", async () => {
    const page = await openChecked(CLEAN);
    expect(await headline(page)).toBe("Mọi phép tính đều khớp.");
    expect(await part(page, "counted").innerText()).toMatch(/^Đã tính lại \d+ phép/);
    expect(await part(page, "title").evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await part(page, "findings").isVisible()).toBe(false);
    expect(await value(page, "III.1.4").inputValue()).toBe("2.141");
  });

  test("as an Excel file and as a pasted table, too", async () => {
    const page = await openReady();
    await choose(page, "bieu.xlsx", await excelOf(CLEAN));
    expect(await headline(page)).toBe("Mọi phép tính đều khớp.");
    await page.getByText(words.paste).click();
    const rows = [
      "STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\tGhi chú",
      "2\tTỷ lệ hoàn thành Kế hoạch CCHC năm\t%\t50",
    ];
    await page
      .getByLabel(words.pasteLabel)
      .fill(
        [
          ...rows,
          "2.1\tSố nhiệm vụ đề ra trong kế hoạch\tNhiệm vụ\t25",
          "2.2\tSố nhiệm vụ đã hoàn thành\tNhiệm vụ\t10",
        ].join("\n"),
      );
    await page.getByRole("button", { name: words.pasteSubmit }).click();
    // The name stands there while the text is still read, too.
    await page.getByText("1 chỗ không khớp.").first().waitFor();
    expect(await page.getByText("nội dung đã dán").count()).toBeGreaterThan(0);
    // 10 of 25 is 40 %, not 50 %.
    expect(plain(await part(page, "groups").innerText())).toContain("≠ 50%");
  });
});

describe("a report with a swapped digit", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openChecked(SWAPPED);
  });

  test("contradicts itself, as a sum with every place, in the look of the ledger", async () => {
    expect(await headline(page)).toBe("1 chỗ không khớp.");
    const card = part(page, "groups").locator("li[data-outcome=contradiction]");
    // 7 + 139 + 965 = 1.111, stated 1.102.
    expect(plain(await card.innerText())).toMatch(
      /7 cơ quan, đơn vị .+\(biểu mẫu IV\.1\.5\.1\).*\+ 139 .+\+ 965 .+= 1\.111 .+≠ 1\.102 .+\(biểu mẫu IV\.1\.5\).*Lệch: −9 cơ quan, đơn vị/,
    );
    expect(await card.locator("table.sum .amount").count()).toBe(5);
  });

  test("is accessible with its result, in the light and in the dark, and fits a phone", async () => {
    expect(await axeFinds(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
  });

  test("prints its findings, not the tools", async () => {
    await page.emulateMedia({ media: "print" });
    expect(await part(page, "groups").isVisible()).toBe(true);
    for (const name of ["tool", "table", "forget"]) expect(await part(page, name).isVisible(), name).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });

  test("is corrected by keyboard alone: Escape takes back, Enter keeps, checks anew and goes on", async () => {
    const field = value(page, "IV.1.5.3");
    await field.focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("1");
    await page.keyboard.press("Escape");
    expect(await field.inputValue()).toBe("965");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("956");
    await page.keyboard.press("Enter");
    await part(page, "live").filter({ hasText: "Mọi phép tính đều khớp." }).waitFor({ state: "attached" });
    expect(await part(page, "live").textContent()).toBe("IV.1.5.3: 965 thành 956. Mọi phép tính đều khớp.");
    expect(await headline(page)).toBe("Mọi phép tính đều khớp.");
    expect(await page.locator("#dong-iv-1-5-3").innerText()).toContain("Bạn đã sửa. Tệp ghi: 965");
    const focused = await page.evaluate(() => document.activeElement!.closest("tr")?.id);
    expect(focused).not.toBe("dong-iv-1-5-3");
    expect(focused).toMatch(/^dong-/);
  });

  test("survives a reload with what was corrected, until it is forgotten", async () => {
    await page.reload();
    await part(page, "result").waitFor();
    expect(await value(page, "IV.1.5.3").inputValue()).toBe("956");
    expect(await headline(page)).toBe("Mọi phép tính đều khớp.");
    expect(await part(page, "kept").innerText()).toBe(words.texts.kept);
    await page.getByRole("button", { name: words.forget }).click();
    expect(await part(page, "result").isVisible()).toBe(false);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.reload();
    expect(await part(page, "result").isVisible()).toBe(false);
  });
});

test("only what needs a look is shown where that is asked for", async () => {
  const page = await openChecked(SWAPPED);
  await page.getByLabel(words.onlyAttention).check();
  const ids = await page.locator('[data-check="rows"] tr:visible').evaluateAll((rows) => rows.map(({ id }) => id));
  expect(ids).toContain("dong-iv-1-5-3");
  expect(ids).not.toContain("dong-i-1");
  expect(await part(page, "attention").innerText()).toBe(`${ids.length} dòng cần xem`);
});

test("a number written wrongly is said with what to write, and a button writes it", async () => {
  const page = await openChecked({ ...CLEAN, "I.1": "12 470" });
  expect(await headline(page)).toBe("1 số viết chưa đúng.");
  expect(plain(await part(page, "wrong-list").innerText())).toContain(
    "Số “12 470” có khoảng trắng ở giữa. Viết: 12.470",
  );
  await page.getByRole("button", { name: "Sửa thành 12.470" }).click();
  await page.getByText("Mọi phép tính đều khớp.").first().waitFor();
  expect(await value(page, "I.1").inputValue()).toBe("12.470");
});

test("a file that is dropped is read, wherever on the page it falls", async () => {
  const page = await openReady();
  const bytes = [...(await wordOf(CLEAN))];
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(all)], "tha.docx"));
    return transfer;
  }, bytes);
  await page.locator("h1").dispatchEvent("drop", { dataTransfer: data });
  await part(page, "title").filter({ hasText: "“tha.docx”" }).waitFor();
  expect(await headline(page)).toBe("Mọi phép tính đều khớp.");
});

test("without the network the page says that it is not ready, and is ready once there is one", async () => {
  const page = await openReady();
  await page.route(/kiem-tra\/.+\.json$/, (route) => route.abort());
  await page.reload();
  await page.getByLabel(words.file).focus();
  await page.getByText(words.texts.failed).waitFor();
  await page.unrouteAll();
  await choose(page, "bieu.docx", await wordOf(CLEAN));
  expect(await headline(page)).toBe("Mọi phép tính đều khớp.");
});

const KEPT = {
  name: "a",
  quarter: "2025-q4",
  otherProvince: false,
  head: {},
  rows: [],
  problems: [],
  text: null,
  decisions: {},
  relations: {},
  explanations: {},
};

test.each([
  ["of another shape", { version: 3, draft: {} }, words.texts.ready],
  ["of another version", { version: 2, draft: KEPT }, words.texts.ready],
  ["with rows that are none", { version: 3, draft: { ...KEPT, rows: [1] } }, words.texts.broken],
  ["with a text that is none", { version: 3, draft: { ...KEPT, text: { blocks: 1 } } }, words.texts.broken],
])("a kept table %s is forgotten, and the page works", async (_, kept, said) => {
  const page = await openReady();
  await page.evaluate((text) => localStorage.setItem(`cchc-mo${location.pathname}`, text), JSON.stringify(kept));
  await page.reload();
  await part(page, "tool").getByText(said).waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await choose(page, "bieu.docx", await wordOf(CLEAN));
  await part(page, "headline").filter({ hasText: "Mọi phép tính đều khớp." }).waitFor();
});

test("what a document says is shown as it stands and never run", async () => {
  const page = await openChecked({ ...CLEAN, "I.1": '<img src=x onerror="document.title=1">' });
  expect(await part(page, "wrong-list").innerText()).toContain("<img src=x");
  expect(await page.locator("main img").count()).toBe(0);
});

describe("the file does not leave the machine", () => {
  test("before somebody means to, nothing of the check is loaded; once a file is chosen, nothing at all", async () => {
    const page = await open({ reducedMotion: "reduce", acceptDownloads: true });
    await page.goto(`${inject("subPath")}kiem-tra/`);
    await page.evaluate(() => localStorage.clear());
    // A table kept by the test before had this page load its parts: what it asks late is not counted.
    await page.goto("about:blank");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${inject("subPath")}kiem-tra/`);
    expect(asked.filter((address) => /report-check|\.json/.test(address))).toEqual([]);
    await page.getByLabel(words.file).focus();
    await page.getByText(words.texts.ready).waitFor();
    expect(asked.filter((address) => /report-check|\.json/.test(address))).toHaveLength(2);
    asked.length = 0;
    await choose(page, "bieu.docx", await wordOf(SWAPPED));
    await value(page, "IV.1.5.3").fill("956");
    await value(page, "IV.1.5.3").press("Enter");
    await page.getByText("Mọi phép tính đều khớp.").first().waitFor();
    for (const name of [words.findingsFile, words.formFile, words.quarterFile]) await download(page, name);
    expect(asked.filter((address) => !address.startsWith("blob:"))).toEqual([]);
  });

  test("ready, it needs no network", async () => {
    const page = await openReady();
    await page.context().setOffline(true);
    await choose(page, "bieu.docx", await wordOf(SWAPPED));
    expect(await headline(page)).toBe("1 chỗ không khớp.");
    expect((await download(page, words.findingsFile)).name).toBe("kiem-tra-2025-q4.docx");
    await page.context().setOffline(false);
  });
});

test("the quarter's folder is to the byte what the command makes of the same file", async () => {
  const root = copyOf(FROZEN);
  const bytes = await wordOf(SWAPPED);
  writeFileSync(`${root}/bieu.docx`, bytes);
  run("new-quarter", "2025-q4", "--root", root);
  expect(run("import", `${root}/bieu.docx`, "--quarter", "2025-q4", "--root", root).code).toBe(0);
  const page = await openReady();
  await choose(page, "bieu.docx", bytes);
  const { name, bytes: zip } = await download(page, words.quarterFile);
  expect(name).toBe("2025-q4.zip");
  const path = "data/quarters/2025-q4/indicators.csv";
  expect(strFromU8(unzipSync(zip)[path]!)).toBe(readFileSync(`${root}/${path}`, "utf8"));
});

describe("a whole report", () => {
  const TEXT = reportText([TASKS, TASKS_IN_OTHER_WORDS], ["gồm 20 Nghị quyết", "gồm 02 Nghị quyết"]);
  const ASSIGNED = "Nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao";
  const number = (page: Page, id: string) => page.locator(`#dong-${id}`);
  let page: Page;
  beforeAll(async () => {
    page = await openReady();
    await page.context().setOffline(true);
    await choose(page, "bao-cao.docx", await wordReport(readPlainText(TEXT)));
    await page.context().setOffline(false);
  });

  test("is read offline: its head, its form, its numbers", async () => {
    expect(await page.getByLabel(words.number).inputValue()).toBe("22/BC-UBND");
    expect(await page.getByLabel(words.issued).inputValue()).toBe("2025-12-19");
    expect(await value(page, "I.1").inputValue()).not.toBe("");
    // 206 numbers, of which 53 is gone with its words.
    expect(await part(page, "taken").innerText()).toContain(
      "Lời văn có 206 số: 202 chắc chắn, 1 cần xem, 3 mới; quý trước có 2 số nay không còn.",
    );
    const row = number(page, "news-items-newspaper-broadcaster");
    expect(await row.locator("input").inputValue()).toBe("71");
    expect(plain(await row.innerText())).toMatch(/\(tin, bài\).* 67 .*71 tin, bài.*Chắc chắn/);
    expect(await row.locator("strong").innerText()).toBe("71");
  });

  test("with a swapped digit in its text contradicts itself: section, sentence and the right sum", async () => {
    const card = part(page, "groups").locator("li", { hasText: "Văn bản quy phạm pháp luật đã ban hành" }).first();
    // 2 + 8 = 10, stated 28.
    expect(plain(await card.innerText())).toMatch(
      /2 nghị quyết .+\(mục II\.1\.1\).*02 Nghị quyết.*\+ 8 quyết định .+= 10 văn bản .+≠ 28 văn bản .+\(mục II\.1\.1\).*Lệch: \+18 văn bản/,
    );
    expect(await card.locator("a").first().getAttribute("href")).toMatch(/^#dong-/);
  });

  test("is accessible, and fits a phone, with all its rows and what it suggests", async () => {
    await part(page, "proposals").locator("summary").first().click();
    expect(await axeFinds(page)).toEqual([]);
    await part(page, "proposals").locator("summary").first().click();
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test("has a likely number confirmed by keyboard: it no longer waits, and the sums with it are done", async () => {
    expect(await part(page, "waiting").innerText()).toMatch(/^\d+ phép nữa chờ bạn xác nhận/);
    const row = number(page, "government-tasks-assigned");
    expect(plain(await row.innerText())).toMatch(/35 việc.*Quý trước viết: .*54.*Cần xem/);
    expect(await part(page, "groups").innerText()).not.toContain(ASSIGNED);
    await row.getByRole("button", { name: words.confirm }).focus();
    await page.keyboard.press("Enter");
    await part(page, "live")
      .filter({ hasText: `${ASSIGNED}: đã xác nhận.` })
      .waitFor({ state: "attached" });
    expect(await row.innerText()).toContain(words.numberStates.picked);
    expect(await part(page, "waiting").isVisible()).toBe(false);
    // The form states 54.
    const card = part(page, "groups").locator("li", { hasText: ASSIGNED }).first();
    expect(plain(await card.innerText())).toMatch(/54 nhiệm vụ .+\(biểu mẫu I\.4\.1\).*≠ 35 nhiệm vụ/);
    expect(await page.evaluate(() => document.activeElement!.closest("tr")!.id)).toBe("dong-government-tasks-assigned");
  });

  test("has another figure picked, which is then that figure", async () => {
    await number(page, "government-tasks-assigned").locator("select").focus();
    await page.keyboard.press("ArrowDown");
    await part(page, "live").filter({ hasText: "đã chọn lại" }).waitFor({ state: "attached" });
    const done = number(page, "government-tasks-completed-on-time");
    expect(await done.locator("input").inputValue()).toBe("35");
    expect(await number(page, "government-tasks-assigned").innerText()).toContain(words.numberStates.gone);
    expect(await page.evaluate(() => document.activeElement!.closest("tr")!.id)).toBe(
      "dong-government-tasks-completed-on-time",
    );
  });

  test("shows what needs a look alone, under its sections", async () => {
    await page.getByLabel(words.onlyAttention).check();
    const shown = part(page, "numbers").locator("tr:visible");
    const ids = await shown.evaluateAll((rows) => rows.map(({ id }) => id));
    expect(ids).toContain("dong-government-tasks-assigned");
    expect(ids).not.toContain("dong-news-items-newspaper-broadcaster");
    expect(await shown.first().locator("th").count()).toBe(1);
    await page.getByLabel(words.onlyAttention).uncheck();
  });

  test("asks what to say to what does not add up; last quarter's words are taken and changed, and kept", async () => {
    const card = part(page, "groups").locator("li", { hasText: "Đầu mối thuộc sở, ngành sau sắp xếp" }).first();
    const before = await part(page, "unexplained").innerText();
    await card.getByText(words.explain).click();
    await card.getByRole("button", { name: words.takeBefore }).focus();
    await page.keyboard.press("Enter");
    const field = card.locator("textarea");
    expect(await field.inputValue()).toMatch(/^Có thể/);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Sở đang xem lại.");
    expect(await card.locator("summary").innerText()).toBe(words.explained);
    const [left, all] = [await part(page, "unexplained").innerText(), before].map((text) => Number.parseInt(text));
    expect(left).toBe(all! - 1);
  });

  test("has what arithmetic suggests accepted and refused by keyboard, and taken back", async () => {
    const card = (name: string) =>
      part(page, "proposals-list").locator("li", { has: page.locator("h4", { hasText: name }) });
    await part(page, "proposals").locator("summary").first().focus();
    await page.keyboard.press("Enter");
    const received = card("Phản ánh, kiến nghị thuộc thẩm quyền của tỉnh");
    expect(plain(await received.innerText())).toMatch(
      /81 phản ánh, kiến nghị .+\(biểu mẫu III\.3\.3\.1\).*= 81 phản ánh, kiến nghị .+\(mục II\.2\.1\).*“Trong quý IV năm 2025/,
    );
    const press = async (name: string, of: typeof received) => {
      await of.getByRole("button", { name }).focus();
      await page.keyboard.press("Enter");
    };
    const answered = "Phản ánh, kiến nghị đã trả lời và đăng tải công khai";
    for (const [button, of, state] of [
      [words.acceptProposal, received, words.proposalStates.accepted],
      [words.refuseProposal, card(answered), words.proposalStates.refused],
      [words.acceptProposal, card("Người làm việc được giao"), words.proposalStates.accepted],
      [words.acceptProposal, card("Người làm việc được giao"), words.proposalStates.open],
    ] as const) {
      await press(button, of);
      await of.getByText(state, { exact: true }).waitFor();
      const pressed = of.getByRole("button", { name: button });
      expect(await pressed.getAttribute("aria-pressed")).toBe(String(state !== words.proposalStates.open));
      expect(await pressed.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    expect(await part(page, "proposals-title").innerText()).toContain("bạn đã chọn 2");
    expect(await axeFinds(page, "[data-check=proposals]")).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test("hands on what was said and answered", async () => {
    const { bytes } = await download(page, words.quarterFile);
    const text = (name: string) => strFromU8(unzipSync(bytes)[`data/quarters/2025-q4/${name}`]!);
    expect(text("explanations.csv")).toContain("\nfocal-points-left,Sở đang xem lại.,\n");
    expect(text("relations.csv")).toMatch(/^feedback-received-repeat,equal,feedback-received,III\.3\.3\.1,/m);
    expect(text("relations.csv")).not.toMatch(/^feedback-answered-repeat,equal,\??feedback-answered,III\.3\.3\.2,/m);
    expect(text("relations.csv")).toMatch(/^association-staff-assigned-repeat,equal,\?association-staff-assigned,/m);
  });

  test("says what its head has kept of the last report, and leads to the field", async () => {
    const number = page.getByLabel(words.number);
    await number.fill("15/BC-UBND");
    await number.press("Enter");
    await number.blur();
    const slip = part(page, "head-slips").getByText("Số báo cáo 15/BC-UBND là số của báo cáo quý trước.");
    await slip.waitFor();
    await part(page, "head-slips").getByRole("button", { name: words.fixHead }).click();
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    await number.fill("22/BC-UBND");
    await number.blur();
    await slip.waitFor({ state: "hidden" });
  });

  test("survives a reload with what was picked", async () => {
    await page.reload();
    await part(page, "result").waitFor();
    const done = number(page, "government-tasks-completed-on-time");
    expect(await done.locator("input").inputValue()).toBe("35");
    expect(await done.innerText()).toContain(words.numberStates.picked);
    expect(await page.getByLabel(words.number).inputValue()).toBe("22/BC-UBND");
    expect(await part(page, "proposals-title").innerText()).toContain("bạn đã chọn 2");
    const card = part(page, "groups").locator("li", { hasText: "Đầu mối thuộc sở, ngành sau sắp xếp" }).first();
    expect(await card.locator("textarea").inputValue()).toBe("Sở đang xem lại.");
    await page.getByRole("button", { name: words.forget }).click();
  });
});

describe("the quarter of a whole report", () => {
  test.each([false, true])("is to the byte the folder that the command makes (verbatim: %s)", async (verbatim) => {
    const root = copyOf(FROZEN);
    const bytes = await wordReport(readPlainText(reportText()));
    writeFileSync(`${root}/bao-cao.docx`, bytes);
    const { code, text } = run(
      "import",
      ...[`${root}/bao-cao.docx`, "--quarter", "2025-q4", "--root", root, ...(verbatim ? ["--verbatim"] : [])],
    );
    expect(code, text).toBe(0);
    const page = await openReady();
    await choose(page, "bao-cao.docx", bytes);
    await page.getByLabel(words.verbatim).setChecked(verbatim);
    const files = unzipSync((await download(page, words.quarterFile)).bytes);
    const written = globSync(["data/quarters/2025-q4/**/*.*", "content/reports/2025-q4/**/*.*"], { cwd: root });
    expect(Object.keys(files).sort()).toEqual(written.map((path) => path.replaceAll("\\", "/")).sort());
    for (const [path, file] of Object.entries(files))
      expect(strFromU8(file), path).toBe(readFileSync(`${root}/${path}`, "utf8"));
  });
});

test("a report of another province has no quarter before it; its form and its own arithmetic are checked", async () => {
  const page = await openReady();
  await page.getByLabel(words.otherProvince).check();
  await choose(page, "bao-cao.docx", await wordReport(readPlainText(reportText())));
  expect(await part(page, "taken").innerText()).toMatch(/Lời văn có 206 số\. Máy tự tìm thấy \d+ tổng/);
  expect(await part(page, "numbers-table").locator(".before:visible").count()).toBe(0);
  // Of the form alone: IV.1.5 and VI.2.1 state 1.075 and 1.102.
  expect(plain(await part(page, "groups").innerText())).toContain("≠ 1.102 đơn vị");
  expect(await part(page, "groups").innerText()).not.toContain("mục II");
  await page.getByLabel(words.otherProvince).uncheck();
  await part(page, "taken").filter({ hasText: "204 chắc chắn" }).waitFor();
});

describe("in English", () => {
  const ENGLISH = "en/kiem-tra/";
  /** Names that an English sentence has, too. */
  const NAMES = /Thái Nguyên|Bắc Kạn|QĐ-TTg/g;
  /** What the page says in Vietnamese without saying that it is. */
  const unmarked = async (page: Page) => {
    const said = await page.locator("main, main *").evaluateAll((elements) =>
      elements.flatMap((element) => {
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const lang = element.closest("[lang]")!.getAttribute("lang");
        return own.map(({ textContent }) => ({ lang, text: textContent! }));
      }),
    );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(({ lang, text }) => lang === "vi" && isVietnamese(text)).length).toBeGreaterThan(0);
    return said.filter(({ lang, text }) => lang !== "vi" && isVietnamese(text.replace(NAMES, "")));
  };
  let page: Page;
  beforeAll(async () => {
    page = await openReady(ENGLISH, english);
  });

  test("a wrong file is answered in English, what is quoted marked as Vietnamese", async () => {
    await choose(page, "bảng.csv", new TextEncoder().encode("Họ tên,Lương\nAn,12"));
    expect(await part(page, "refused").innerText()).toMatch(
      /^The file could not be read\s+No head of a table with the columns “Chỉ tiêu” and “Số liệu” was found\./,
    );
    expect(await part(page, "refused").locator("[lang=vi]").first().innerText()).toBe("“Chỉ tiêu”");
  });

  test("a report in which all adds up is said to", async () => {
    await choose(page, "biểu.docx", await wordOf(CLEAN));
    await part(page, "headline").filter({ hasText: "Everything adds up." }).waitFor();
    expect(await part(page, "title").innerText()).toBe("Check of “biểu.docx”, fourth quarter of 2025");
    expect(await part(page, "title").locator("[lang=vi]").innerText()).toBe("“biểu.docx”");
    expect(await part(page, "taken").innerText()).toBe("122 of 122 rows of the form were taken.");
    expect(await unmarked(page)).toEqual([]);
  });

  test("a whole report has its sums in English, its sentences in Vietnamese and marked so", async () => {
    await give(
      page,
      "bao-cao.docx",
      await wordReport(readPlainText(reportText(["gồm 20 Nghị quyết", "gồm 02 Nghị quyết"]))),
    );
    const card = part(page, "groups").locator("li", { hasText: "Legal documents issued" }).first();
    // 2 + 8 = 10, stated 28.
    expect(plain(await card.innerText())).toMatch(
      /2 resolutions .+\(section II\.1\.1\).*02 Nghị quyết.*\+ 8 decisions .+= 10 documents .+≠ 28 documents .+\(section II\.1\.1\).*Off by: \+18 documents/,
    );
    expect(plain(await part(page, "taken").innerText())).toBe(
      "122 of 122 rows of the form were taken. The narrative has 206 numbers: 204 sure, 0 to look at, 2 new; 1 number of the quarter before is gone.",
    );
    // As the form has it, beside a sum that English writes.
    expect(await value(page, "III.1.4").inputValue()).toBe("2.141");
    expect(plain(await part(page, "groups").innerText())).toContain("1,102 units");
    await value(page, "I.1").fill("12 470");
    await value(page, "I.1").press("Enter");
    await part(page, "wrong-list").getByText("The number “12 470” has a space in it. Write: 12.470").waitFor();
    expect(await unmarked(page)).toEqual([]);
    for (const name of ["title", "groups", "wrong"]) expect(await axeFinds(page, `[data-check=${name}]`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test("what is taken along has its name and what it finds in English", async () => {
    const { name, bytes } = await download(page, english.findingsFile);
    expect(name).toBe("report-check-2025-q4.docx");
    expect(strFromU8(unzipSync(bytes)["word/document.xml"]!)).toContain("What does not add up");
    expect((await download(page, english.formFile)).name).toBe("form-2025-q4.xlsx");
  });

  test("the table goes on in Vietnamese where the language is switched", async () => {
    await page.locator("header a[hreflang=vi]").click();
    await part(page, "result").waitFor();
    expect(await value(page, "I.1").inputValue()).toBe("12 470");
    expect(plain(await part(page, "wrong-list").innerText())).toContain("Số “12 470” có khoảng trắng ở giữa.");
    expect(await part(page, "groups").locator("[lang]").count()).toBeGreaterThan(0);
  });
});

describe("a file that cannot be read is answered with a sentence", () => {
  const text = (content: string) => new TextEncoder().encode(content);
  let page: Page;
  beforeAll(async () => {
    page = await openReady();
  });
  const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  test.each<[string, Uint8Array, string]>([
    ["a.docx", new Uint8Array(), "rỗng"],
    ["a.docx", text("STT"), "tệp hỏng hoặc sai đuôi"],
    ["a.docx", OLE, "có mật khẩu"],
    ["a.docm", text("PK"), "macro"],
    ["a.doc", OLE, "Word kiểu cũ"],
    ["a.xls", OLE, "Excel kiểu cũ"],
    ["a.pdf", text("%PDF-1.7"), "PDF"],
    ["a.odt", text("PK"), "Chưa đọc được loại tệp"],
    ["a.csv", text("Họ tên,Lương\nAn,12"), "đầu bảng"],
  ])("%s: %#", async (name, bytes, sentence) => {
    await part(page, "file").focus();
    await give(page, name, bytes);
    await part(page, "refused-list").filter({ hasText: sentence }).waitFor();
    expect(await part(page, "refused-title").evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await part(page, "result").isVisible()).toBe(false);
  });

  test("one above the bound is not even opened", async () => {
    const large = join(mkdtempSync(join(tmpdir(), "cchc-")), "lon.docx");
    writeFileSync(large, new Uint8Array(30_000_001));
    await page.getByLabel(words.file).setInputFiles(large);
    await part(page, "refused-list").filter({ hasText: "“lon.docx” lớn hơn 30 MB" }).waitFor();
  });

  test("one that takes too long is given up, and the next one is read", async () => {
    // A window of its own: its clock is set.
    const page = await open({ reducedMotion: "no-preference" });
    await page.clock.install();
    const hanging = `let n = 0; onmessage = ({ data: { id } }) => { if (n++ === 0) postMessage({ id, answer: { kind: "open" } }); else for (;;); };`;
    await page.route(/report-check-.+\.js$/, (route) =>
      route.fulfill({ body: hanging, contentType: "text/javascript" }),
    );
    await page.goto(`${inject("subPath")}kiem-tra/`);
    await page.getByLabel(words.file).focus();
    await page.getByText(words.texts.ready).waitFor();
    await page
      .getByLabel(words.file)
      .setInputFiles({ name: "bieu.docx", mimeType: "", buffer: Buffer.from(await wordOf(CLEAN)) });
    await page.getByText("Đang đọc “bieu.docx”").waitFor();
    await page.clock.fastForward(21_000);
    await part(page, "refused-list").filter({ hasText: words.texts.hung }).waitFor();
    await page.unrouteAll();
    await choose(page, "bieu.docx", await wordOf(CLEAN));
    await page.getByText("Mọi phép tính đều khớp.").first().waitFor();
  });
});

test("without JavaScript the page names the command that does the same", async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${inject("root")}kiem-tra/`);
  const text = await page.locator("main").innerText();
  expect(text).toContain(words.needsScript);
  expect(text).toContain("npm run import -- bieu.docx");
  expect(await part(page, "tool").isVisible()).toBe(false);
});

test("the page alone may start a worker, and runs no WebAssembly", async () => {
  const page = await open();
  const policyOf = async (path: string) => {
    await page.goto(inject("root") + path);
    return page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  };
  expect(await policyOf("kiem-tra/")).toMatch(/worker-src 'self'/);
  expect(await policyOf("kiem-tra/")).not.toMatch(/wasm|unsafe/);
  expect(await policyOf("")).not.toMatch(/worker-src/);
});
