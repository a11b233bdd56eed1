import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { siteFile } from "./site.ts";

const open = useBrowser();
const shownRows = "tr[data-area]:visible";

test("narrowing by area and status shows those rows alone, says how many, and stands in the address", async () => {
  const page = await open();
  await page.goto(`${inject("root")}chi-tieu/`);
  expect(await page.locator(shownRows).count()).toBe(122);
  await page.getByLabel("Lĩnh vực").selectOption("II");
  // Area II: 1, 1.1, 1.2; 2, 2.1, 2.2, 2.2.1, 2.2.2; 3, 3.1, 3.2, 3.2.1, 3.2.2.
  expect(await page.locator(shownRows).count()).toBe(13);
  await page.getByLabel("Tình trạng").selectOption("not-reported");
  // II.1, II.1.2, II.2.2, II.2.2.1 and II.2.2.2 are blank in the source.
  expect(await page.locator(shownRows).count()).toBe(5);
  expect(await page.locator("[data-filter] p[role=status]").innerText()).toContain("5");
  expect(page.url()).toContain("?linh-vuc=II&tinh-trang=not-reported");
  await page.goBack();
  expect(await page.locator(shownRows).count()).toBe(13);
});

test("an address with a choice opens narrowed; one that names nothing known shows all", async () => {
  const page = await open();
  await page.goto(`${inject("subPath")}chi-tieu/?linh-vuc=VII&tinh-trang=heading`);
  // VII.3, VII.3.1 and VII.4 are headings.
  expect(await page.locator(shownRows).count()).toBe(3);
  await page.goto(`${inject("subPath")}chi-tieu/?linh-vuc=VIII&tinh-trang=x`);
  expect(await page.locator(shownRows).count()).toBe(122);
});

test("the filter works from the keyboard alone", async () => {
  const page = await open();
  await page.goto(`${inject("root")}chi-tieu/`);
  await page.getByLabel("Lĩnh vực").focus();
  await page.keyboard.type("VI.");
  await page.keyboard.press("Tab");
  expect(await page.locator(shownRows).count()).toBe(13);
});

test("typing finds with accents or none, in code, name and note; one word typed is one step back", async () => {
  const page = await open();
  await page.goto(`${inject("root")}chi-tieu/`);
  const box = page.getByLabel("Tìm trong tên, mã, ghi chú");
  await box.pressSequentially("quy  dat");
  expect(await page.locator(shownRows).count()).toBe(1);
  // The note of IV.1.5.1 names the Quỹ Phát triển đất; nothing else has both words.
  await box.fill("Quỹ đất");
  expect(await page.locator(shownRows).allInnerTexts()).toEqual([expect.stringContaining("IV.1.5.1")]);
  await box.fill("VII.4.3");
  // VII.4.3, VII.4.3.1 and VII.4.3.2.
  expect(await page.locator(shownRows).count()).toBe(3);
  expect(page.url()).toContain("?tim=VII.4.3");
  await page.goBack();
  expect(await page.locator(shownRows).count()).toBe(122);
  expect(await box.inputValue()).toBe("");
  await page.goForward();
  expect(await box.inputValue()).toBe("VII.4.3");
});

test("unit, kind and finding narrow together, and an address with all of them opens so", async () => {
  const page = await open();
  await page.goto(`${inject("root")}chi-tieu/?don-vi=dossier`);
  // III.3.1.1, III.3.1.2, III.3.2.1, III.3.2.2 and VII.4.3.1, VII.4.3.2, VII.4.4.1, VII.4.4.2.
  expect(await page.locator(shownRows).count()).toBe(8);
  await page.getByLabel("Loại").selectOption("rate");
  expect(await page.locator(shownRows).count()).toBe(0);
  expect(await page.locator("[data-filter-none]").isVisible()).toBe(true);
  await page.goto(`${inject("root")}chi-tieu/?loai=money`);
  // VI.1.1 and VI.1.2 are amounts of money.
  expect(await page.locator(shownRows).count()).toBe(2);
  await page.locator("select[name=doi-chieu]").selectOption("difference");
  expect(page.url()).toContain("?loai=money&doi-chieu=difference");
  // The plan and what was carried out are both stated otherwise in the text.
  expect(await page.locator(shownRows).count()).toBe(2);
});

const codes = async (page: Page) =>
  (await page.locator(shownRows).allInnerTexts()).map((text) => text.trim().split(/\s/)[0]);
const headings = (page: Page) => page.locator("main h2:visible").allInnerTexts();
const sort = (page: Page) => page.getByLabel("Sắp xếp các dòng");

test("sorting puts large numbers first, those that were not reported last, and back", async () => {
  const page = await open();
  await page.goto(`${inject("root")}chi-tieu/?linh-vuc=III&don-vi=procedure&xep=so-giam`);
  // 2.141, 1.845, 1.587, 1.156, 811, 381; III.2.2 was not reported.
  const sorted = ["III.1.4", "III.1.4.1", "III.1.2", "III.1.3", "III.1.1", "III.1.4.2", "III.2.2"];
  expect(await codes(page)).toEqual(sorted);
  await sort(page).selectOption("");
  expect((await codes(page))[0]).toBe("III.1.1");
});

test("sorted by number, each unit is a list of its own; by name all are one; the form's order brings the areas back", async () => {
  const page = await open();
  await page.goto(`${inject("root")}chi-tieu/`);
  const byForm = await codes(page);
  expect(await headings(page)).toHaveLength(7);
  await sort(page).selectOption("so-giam");
  const titles = await headings(page);
  // The units come as the form does, what has no number last.
  expect(titles.slice(0, 3)).toEqual(["Văn bản: số lớn trước", "%: số lớn trước", "Nhiệm vụ: số lớn trước"]);
  expect(titles.at(-1)).toBe("Những dòng không có số");
  expect(page.url()).toContain("?xep=so-giam");
  const money = page.locator("section:visible", {
    has: page.getByRole("heading", { name: "Triệu đồng: số lớn trước" }),
  });
  // 12.810.233 and 6.915.541.
  expect(await money.locator("tbody td:first-child").allInnerTexts()).toEqual(["VI.1.1", "VI.1.2"]);
  expect(await money.locator("caption").innerText()).toBe("Triệu đồng: số lớn trước");
  expect(await codes(page)).toHaveLength(122);
  await sort(page).selectOption("ten");
  expect(await headings(page)).toEqual(["Xếp theo tên"]);
  await page.goBack();
  expect(await headings(page)).toEqual(titles);
  await page.goBack();
  expect(await headings(page)).toHaveLength(7);
  expect(await codes(page)).toEqual(byForm);
});

test("people's words find what the office writes, and whole words alone", async () => {
  const page = await open();
  await page.goto(`${inject("root")}chi-tieu/?tim=${encodeURIComponent("nghỉ việc")}`);
  // tinh giản biên chế: IV.2.4 counts the posts; once the words are known.
  await page.locator("tr[data-id='I.1']").waitFor({ state: "hidden" });
  await page.locator("tr[data-id='IV.2.4']").waitFor({ state: "visible" });
  await page.getByLabel("Tìm trong tên, mã, ghi chú").fill("qua han");
  // I.4.1.2 and I.4.1.3 are overdue; “quản lý … hành chính” is not.
  await page.locator("tr[data-id='IV.1.3']").waitFor({ state: "hidden" });
  expect(await codes(page)).toEqual(expect.arrayContaining(["I.4.1.2", "I.4.1.3"]));
  expect(await codes(page)).not.toContain("IV.1.4");
});

test("one button takes all choices back", async () => {
  const page = await open();
  await page.goto(`${inject("root")}chi-tieu/?linh-vuc=II&tim=${encodeURIComponent("rà soát")}&xep=ten`);
  expect(await page.locator(shownRows).count()).toBeLessThan(13);
  const reset = page.getByRole("button", { name: "Bỏ mọi lựa chọn" });
  await reset.click();
  expect(await page.locator(shownRows).count()).toBe(122);
  expect(new URL(page.url()).search).toBe("");
  expect(await reset.isVisible()).toBe(false);
});

test("out of the form's order a row says the row above it", async () => {
  const page = await open();
  await page.goto(`${inject("root")}chi-tieu/`);
  const done = page.locator("tr[data-id='VI.1.2'] td + td").first();
  expect((await done.innerText()).trim()).toBe("Đã thực hiện");
  await page.getByLabel("Sắp xếp").selectOption("so-giam");
  const said = (await done.innerText()).replace(/\s+/g, " ").trim();
  expect(said).toBe("Đã thực hiện Tỷ lệ thực hiện Kế hoạch giải ngân vốn đầu tư công");
  await page.goBack();
  expect((await done.innerText()).trim()).toBe("Đã thực hiện");
});

test("narrowed to nothing, a sorted list has no heading either", async () => {
  const page = await open();
  await page.goto(`${inject("root")}chi-tieu/?don-vi=dossier&loai=rate&xep=ten`);
  expect(await headings(page)).toEqual([]);
  expect(await page.locator("[data-filter-none]").isVisible()).toBe(true);
  // Nothing is left to download.
  expect(await page.locator("[data-downloads]").isVisible()).toBe(false);
});

test("the download holds the rows that are shown, as the quarter's file writes them", async () => {
  const page = await open();
  await page.goto(`${inject("subPath")}chi-tieu/?tim=VII.4.3`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-downloads] a", { hasText: /^\s*CSV\s*$/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("2025-q3-indicators-dang-hien.csv");
  const lines = readFileSync((await download.path())!, "utf8")
    .trimEnd()
    .split("\n");
  const whole = readFileSync(siteFile("du-lieu/2025-q3/observations.csv"), "utf8").split("\n");
  expect(lines).toEqual([whole[0], ...whole.filter((line) => /^2025-q3,VII\.4\.3[.,]/.test(line))]);
  expect(lines).toHaveLength(4);
  // What is known about a row comes along: VII.4.3.1 is more than all dossiers, and than all but those of VII.4.4.1.
  expect(lines[0]).toContain(",check,finding_ids");
  expect(lines[2]).toContain(",difference,end-to-end-dossiers-limit end-to-end-dossiers-left");
});

test("the file for spreadsheets has the same rows in its own writing", async () => {
  const page = await open();
  await page.goto(`${inject("subPath")}chi-tieu/?tim=VII.4.3`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-downloads] a", { hasText: "Excel" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("2025-q3-indicators-dang-hien-excel.csv");
  const text = readFileSync((await download.path())!, "utf8");
  const whole = readFileSync(siteFile("du-lieu/2025-q3/excel/observations.csv"), "utf8");
  expect(text.slice(0, 9)).toBe("\ufeffquarter;");
  const lines = (file: string) => file.trimEnd().split(/\r?\n/);
  expect(lines(text)).toEqual(lines(whole).filter((line, index) => index === 0 || /^2025-q3;VII\.4\.3[.;]/.test(line)));
});

test("the download of a sorted list follows its order", async () => {
  const page = await open();
  await page.goto(`${inject("subPath")}chi-tieu/?don-vi=million-vnd&xep=so-tang`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-downloads] a", { hasText: /^\s*CSV\s*$/ }).click(),
  ]);
  const ids = readFileSync((await download.path())!, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(",")[1]);
  // The form has VI.1.1 first; it is the larger of the two.
  expect(ids).toEqual(["indicator_id", "VI.1.2", "VI.1.1"]);
});

test("a citation is copied with a button, in each of its styles", async () => {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${inject("root")}chi-tieu/vii-4-4/`);
  await page.locator("summary", { hasText: "Tải số liệu, trích dẫn" }).click();
  expect(await page.locator("[data-copy^=trich-dan]").count()).toBe(4);
  await page.locator("summary", { hasText: "BibTeX" }).click();
  await page.locator("[data-copy=trich-dan-bibtex]").click();
  await page.getByText("Đã chép").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^@dataset\{cchc-mo-19-2025-q3-vii-4-4,[\s\S]*Tỷ lệ hồ sơ trực tuyến một phần[\s\S]*\}$/,
  );
  await page.locator("[data-copy=dia-chi]").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${inject("root")}chi-tieu/vii-4-4/`);
});
