import type { HTMLElement } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { indicatorSlug } from "../../src/core/address.ts";
import { attribute, walk } from "../../src/core/prose.ts";
import { asTold } from "../../src/core/told.ts";
import { quantityNumber } from "../../src/i18n/format.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";
import { useBrowser } from "./browser.ts";
import { builtPages } from "./site.ts";

const open = useBrowser();
const report = "bao-cao/2025-q3/";
const release = readPublication(FROZEN).publication!.releases[0]!;
const pages = new Map(builtPages().map(({ path, root }) => [path, root]));
const PARTS = ["i", "ii-1", "ii-2", "ii-3", "ii-4", "ii-5", "ii-6", "iii", "iv", "v"];

/** The section of a page whose heading has an id; the article where it is the page's own heading. */
const sectionOn = (path: string, id: string): HTMLElement | undefined => {
  const heading = pages.get(path)?.getElementById(id);
  return heading?.tagName === "H1"
    ? (heading.closest("article") ?? undefined)
    : (heading?.closest("section") ?? undefined);
};
/** A text without what typesetting alone changes: spaces, and the dash between two years. */
const wordsIn = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/(\d{4}) ?[-–] ?(\d{4})/g, "$1–$2")
    .trim();

describe("nothing of a section's file is lost on its page, nor on the page for print", () => {
  const paths = (id: string) =>
    [...PARTS.map((part) => `${report}${part}/`), `${report}in/`].filter((path) => sectionOn(path, id));

  test.each(release.sections.map(({ id, tree }) => [id, tree] as const))(
    "%s: every text and every number",
    (id, tree) => {
      const slug = indicatorSlug(id);
      expect(paths(slug)).toHaveLength(2);
      const nodes = walk(tree);
      const texts = nodes
        .flatMap(({ type, value }) => (type === "text" && value ? [wordsIn(value)] : []))
        .filter(Boolean);
      const numbers = nodes.flatMap((node) => (node.name === "So" ? [attribute(node, "id")!] : []));
      for (const path of paths(slug)) {
        const section = sectionOn(path, slug)!;
        let rest = wordsIn(section.querySelector(".prose")!.text);
        for (const text of texts) {
          const at = rest.indexOf(text);
          expect(at, `${path} ${text}`).toBeGreaterThanOrEqual(0);
          rest = rest.slice(at + text.length);
        }
        const shown = section.querySelectorAll(".prose a.number").map((one) => one.text);
        expect(shown).toHaveLength(numbers.length);
        for (const [index, number] of numbers.entries())
          expect(shown[index], number).toContain(quantityNumber(asTold(release.quantities.get(number)!), "vi"));
      }
    },
  );

  test("all charts of the report stand on a part and on the page for print", () => {
    const charts = release.charts.filter(({ shownIn }) =>
      shownIn.some((id) => release.sections.some((one) => one.id === id)),
    );
    const on = (path: string) =>
      pages
        .get(path)!
        .querySelectorAll("[data-chart]")
        .map((one) => one.getAttribute("data-chart")!);
    expect(new Set(PARTS.flatMap((part) => on(`${report}${part}/`)))).toEqual(new Set(charts.map(({ id }) => id)));
    expect(new Set(on(`${report}in/`))).toEqual(new Set(charts.map(({ id }) => id)));
  });
});

test("each part leads to the one before and after it, the first and the last to one", () => {
  const turns = PARTS.map((part) =>
    pages
      .get(`${report}${part}/`)!
      .querySelectorAll("main a[rel]")
      .map((one) => one.getAttribute("href")),
  );
  expect(turns[0]).toEqual(["../ii-1/"]);
  expect(turns[1]).toEqual(["../i/", "../ii-2/"]);
  expect(turns.at(-1)).toEqual(["../iv/"]);
});

test("an address of the time when the report was one page leads to the place where it stands now", async () => {
  const page = await open();
  for (const [old, now] of [
    ["ii-3-2", "ii-3/#ii-3-2"],
    ["v", "v/#v"],
    ["bieu-do-focal-points-by-kind", "ii-3/#bieu-do-focal-points-by-kind"],
    ["chu-thich-3", "ii-3/#chu-thich-3"],
    ["van-ban-cv-4625-bnv-cchc-2025", "van-ban/#van-ban-cv-4625-bnv-cchc-2025"],
  ] as const) {
    await page.goto(`${inject("root")}${report}#${old}`);
    await page.waitForURL(`**/${report}${now}`);
    expect(await page.locator(`#${old}`).count()).toBe(1);
  }
});

test("without JavaScript such an address is the line of the contents that leads there", async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${inject("root")}${report}#bieu-do-focal-points-by-kind`);
  const line = page.locator("li:has(> #bieu-do-focal-points-by-kind)");
  expect(await line.getByRole("link").getAttribute("href")).toBe("ii-3/#ii-3-2");
});

test("the contents follow the reader", async () => {
  const page = await open({ reducedMotion: "reduce" });
  await page.goto(`${inject("root")}${report}ii-5/`);
  const current = page.locator("[data-contents] [aria-current='true']");
  expect(await current.getAttribute("href")).toBe("#ii-5-1");
  await page.evaluate(() => document.getElementById("ii-5-3")!.scrollIntoView());
  await page.waitForFunction(
    () => document.querySelector("[data-contents] [aria-current='true']")?.getAttribute("href") === "#ii-5-3",
  );
  expect(await current.count()).toBe(1);
  expect(await page.locator("[data-contents] [aria-current='page']").getAttribute("href")).toBe("./");
});

test("a footnote mark leads to its text and back", async () => {
  const page = await open({ reducedMotion: "reduce" });
  await page.goto(`${inject("root")}${report}in/`);
  for (const number of Array.from({ length: 11 }, (_, index) => String(index + 1))) {
    await page.getByRole("link", { name: `Chú thích ${number}`, exact: true }).click();
    expect(page.url()).toContain(`#chu-thich-${number}`);
    await page.getByRole("link", { name: `Trở lại chỗ có chú thích ${number}`, exact: true }).click();
    expect(page.url()).toContain(`#goi-chu-thich-${number}`);
  }
});

test("a number in the text leads to its own address, and its mark to the finding", async () => {
  const page = await open();
  await page.goto(`${inject("root")}${report}ii-3/`);
  // 239 đầu mối: 398 less 156 is 242 (II.3.2).
  const number = page.locator(".prose a.number[href$='/focal-points-total/']").first();
  expect(await number.innerText()).toMatch(/^239/);
  await number.locator("xpath=following-sibling::a[1]").click();
  expect(page.url()).toMatch(/doi-chieu\/2025-q3\/#focal-points-left$/);
  expect(await page.locator("#focal-points-left").innerText()).toMatch(/398[\s\S]*156[\s\S]*242[\s\S]*239/);
});

test("the first screen of a phone has something that was done and something that is missing, each with its numbers", async () => {
  const page = await open({ viewport: { width: 360, height: 780 } });
  await page.goto(inject("root") + report);
  const points = page.locator("[aria-labelledby='diem-chinh'] li");
  expect(await points.count()).toBe(8);
  const [done, missing] = await points.allInnerTexts();
  // 88,39 of 100 points, first of 34 (II.2.2); 10 of the 25 tasks of the year's plan (I.1).
  expect(done).toMatch(/^Đã làm được\s+.*88,39.*100.điểm.*\b1\b.*34.tỉnh/);
  expect(missing).toMatch(/^Còn chậm, còn thiếu\s+.*\b10\b.*25.nhiệm.vụ/);
  const box = await points.nth(1).boundingBox();
  expect(box!.y + box!.height).toBeLessThan(780);
  // 12.470 + 139.398 dossiers were settled, 12.459 + 139.352 of them on time (III.3).
  const all = (await points.allInnerTexts()).join(" ").replaceAll("\u00a0", " ");
  expect(all).toContain("57 hồ sơ trả kết quả trễ hạn, trong 151.868 hồ sơ");
  await points.nth(1).getByRole("link", { name: "Xem mục I.1" }).click();
  expect(page.url()).toMatch(/bao-cao\/2025-q3\/i\/#i-1$/);
});

test("the cited documents stand by type, those cited most first, and narrow to the words typed, without accents too", async () => {
  const page = await open();
  await page.goto(`${inject("root")}${report}van-ban/`);
  const headings = page.locator("main h2:visible");
  expect((await headings.allInnerTexts()).slice(0, 3)).toEqual(["Kế hoạch (22)", "Nghị quyết (14)", "Quyết định (10)"]);
  await page.getByRole("searchbox", { name: "Lọc theo số" }).fill("nghi quyet 202");
  expect(await headings.allInnerTexts()).toEqual(["Nghị quyết (1)"]);
  expect(await page.locator("main li:visible").allInnerTexts()).toEqual([expect.stringContaining("202/2025/NQ-QH15")]);
  await page.getByRole("searchbox", { name: "Lọc theo số" }).fill("khongcovanban");
  expect(await page.getByRole("status").innerText()).toBe("Không có văn bản nào chứa đủ các từ này.");
});

test("on paper the report stands without menus, and its links are text", async () => {
  const page = await open();
  await page.goto(`${inject("root")}${report}in/`);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("header").isVisible()).toBe(false);
  expect(await page.locator(".chart-tools, nav, button").filter({ visible: true }).count()).toBe(0);
  expect(await page.locator("h1").isVisible()).toBe(true);
});
