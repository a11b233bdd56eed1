import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { siteFile } from "./site.ts";

/** The ten questions of docs/journalist.md, each walked from the front page: at most three presses or choices. */

const open = useBrowser();
const MOST = 3;

/** A walk from the front page; each step is counted. */
class Walk {
  steps = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses what a reader sees by its text, of a link or of what opens. */
  async press(kind: "link" | "button" | "summary", text: string | RegExp, within = "body"): Promise<void> {
    this.#count();
    const tags = { link: "a", button: "button", summary: "summary" };
    const found = this.page.locator(within).locator(tags[kind]).filter({ hasText: text });
    await found.filter({ visible: true }).first().click();
    await this.page.waitForLoadState();
  }

  async choose(label: string, value: string): Promise<void> {
    this.#count();
    await this.page.locator("label").filter({ hasText: label }).locator("select").first().selectOption(value);
  }

  async download(text: string | RegExp, within: string): Promise<{ name: string; lines: string[] }> {
    this.#count();
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.locator(within).locator("a").filter({ hasText: text }).first().click(),
    ]);
    const written = readFileSync((await download.path())!, "utf8");
    return { name: download.suggestedFilename(), lines: written.trimEnd().split("\n") };
  }

  async text(selector = "main"): Promise<string> {
    return (await this.page.locator(selector).first().innerText()).replace(/\s+/g, " ");
  }

  /** What an element says, whether the browser has drawn it yet or not. */
  async content(selector: string): Promise<string> {
    return ((await this.page.locator(selector).first().textContent()) ?? "").replace(/\s+/g, " ");
  }

  #count(): void {
    this.steps++;
    expect(this.steps).toBeLessThanOrEqual(MOST);
  }
}

const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };
async function fromHome(root: string, options = {}): Promise<Walk> {
  const page = await open(options);
  await page.goto(root);
  return new Walk(page);
}
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe("a journalist asks on the site of one quarter", () => {
  test("1. what share came online, by quarter: the number's own page and its file", async () => {
    const walk = await fromHome(inject("root"));
    await walk.press("link", "Bao nhiêu hồ sơ nộp qua mạng?");
    expect(await walk.text()).toContain("70,48%");
    expect(await walk.text()).toContain("Theo quý");
    await walk.press("summary", "Tải số liệu, trích dẫn");
    const file = siteFile("so-lieu/dossiers-received-online-share/dossiers-received-online-share.csv");
    expect(readFileSync(file, "utf8")).toMatch(/\n2025-q3,dossiers-received-online-share,.*,70\.48,/);
    expect(await walk.page.locator("#tai a[href$='dossiers-received-online-share.csv']").isVisible()).toBe(true);
  });

  // 12.470 less 12.459 of the departments, 139.398 less 139.352 of the communes.
  test("2. how many dossiers were late, by level", async () => {
    const walk = await fromHome(inject("root"));
    await walk.press("link", "57 hồ sơ");
    expect(walk.page.url()).toContain("/so-lieu/2025-q3/#c-dossiers-late");
    expect(await walk.content("#c-dossiers-late")).toContain("57 hồ sơ");
    const parts = await walk.page.locator("#c-dossiers-late td:last-child span").allTextContents();
    expect(parts.slice(1).map((part) => part.replace(/\s+/g, " ").trim())).toEqual([
      "11 hồ sơ thuộc “III.3.1 Tỷ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn”",
      "46 hồ sơ thuộc “III.3.2 Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn”",
    ]);
  });

  // The form states 12.810.233 million đồng, the narrative 8.997.006.
  test("3. both plans of public investment, side by side", async () => {
    const walk = await fromHome(inject("root"));
    await walk.press("link", "Xem từng phép đối chiếu");
    await walk.press("link", "Kế hoạch vốn đầu tư công");
    const text = await walk.content("#public-investment-plan-repeat");
    expect(text).toContain("12.810.233 triệu đồng");
    expect(text).toContain("8.997.006 triệu đồng");
    expect(text).toContain("3.813.227 triệu đồng");
  });

  test("4. what contradicts, and by how much: the list, and its file", async () => {
    const walk = await fromHome(inject("root"));
    await walk.press("link", "Mâu thuẫn");
    expect(walk.page.url()).toContain("/doi-chieu/2025-q3/#contradiction");
    // The form gives 9.000 public employees fewer than the narrative.
    expect(await walk.content("#public-employees-present-levels")).toContain("−9.000 người");
    expect(await walk.page.locator("a[href$='du-lieu/2025-q3/findings.csv']").count()).toBeGreaterThan(0);
  });

  test("5. what changed since last quarter: it says that there is none before it", async () => {
    const walk = await fromHome(inject("root"));
    await walk.press("link", "So sánh hai quý");
    expect(await walk.text()).toMatch(/quý/);
    expect(await walk.page.locator("main table").count()).toBe(0);
  });

  // The form has 7 rows in III.1, 3 in III.2 and 10 in III.3; figures.csv has 9 lines of section II.2.1 and 18 of II.2.2,
  // which are about the area III.
  test("6. all numbers of one area, with their sections", async () => {
    const walk = await fromHome(inject("root"));
    await walk.press("link", "Cải cách thủ tục hành chính (TTHC)", "main");
    expect(walk.page.url()).toContain("/chi-tieu/#iii");
    expect(await walk.page.locator("tr[data-area=III]").count()).toBe(20);
    await walk.press("link", "ở mục II.2.1, II.2.2");
    const rows = (section: string) => walk.page.locator(`section[aria-labelledby=muc-${section}] tbody tr`).count();
    expect([await rows("ii-2-1"), await rows("ii-2-2")]).toEqual([9, 18]);
  });

  test("7. a citation with its address", async () => {
    const walk = await fromHome(inject("root"), clipboard);
    await walk.press("link", "Người dân nộp bao nhiêu hồ sơ?");
    await walk.press("summary", "Tải số liệu, trích dẫn");
    await walk.press("button", "Chép", "#tai");
    await walk.page.getByText("Đã chép").waitFor();
    expect(await copied(walk.page)).toMatch(
      /180\.079 hồ sơ\. Báo cáo số 15\/BC-UBND, .* http:\/\/localhost:\d+\/du-lieu\/2025-q3\/phien-ban-1\/#dossiers-received$/,
    );
    const address = (await copied(walk.page)).split(" ").at(-1)!;
    await walk.page.goto(address);
    expect(await walk.content("#dossiers-received")).toContain("180.079");
  });

  test("8. an embed", async () => {
    const walk = await fromHome(inject("root"), clipboard);
    await walk.press("summary", "Bảng số liệu, tải về và nhúng");
    await walk.press("button", "Chép mã nhúng");
    await walk.page.getByText("Đã chép").waitFor();
    expect(await copied(walk.page)).toContain("<iframe");
  });

  test("9. what I filtered, with its marks and days", async () => {
    const walk = await fromHome(inject("root"));
    await walk.press("link", "Chỉ tiêu", "header");
    await walk.choose("Đối chiếu", "difference");
    const { name, lines } = await walk.download(/^\s*CSV\s*$/, "[data-downloads]");
    expect(name).toBe("2025-q3-indicators-dang-hien.csv");
    const [head, ...rows] = lines;
    for (const column of ["period_start", "period_end", "as_of", "report_issued", "check", "finding_ids"])
      expect(head!.split(",")).toContain(column);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every((row) => row.includes(",2025-09-19,") && row.includes(",difference,"))).toBe(true);
    expect(walk.page.url()).toContain("doi-chieu=difference");
  });

  test("10. one number over time: found by its words, with its own page", async () => {
    const walk = await fromHome(inject("root"));
    await walk.press("link", "Bao nhiêu dịch vụ làm trọn trên mạng?");
    expect(await walk.text()).toContain("Theo quý");
    await walk.press("summary", "Tải số liệu, trích dẫn");
    expect(await walk.page.locator("#tai a[href$='vii-4-1.csv']").isVisible()).toBe(true);
  });
});

// Of the eight made quarters I.1 states 8 documents in 2025-q4 and 9 in 2026-q1.
describe("a journalist asks on a site of several quarters", () => {
  test("5. what changed since last quarter", async () => {
    const walk = await fromHome(inject("madeRoot"));
    await walk.press("link", "So sánh hai quý");
    expect((await walk.text("[data-view] [data-compare='I.1']")).replace(/ ≠/g, "")).toContain(
      "8 văn bản 9 văn bản +1 văn bản",
    );
  });

  test("10. one number over time", async () => {
    const walk = await fromHome(inject("madeRoot"));
    await walk.press("link", "Chỉ tiêu", "header");
    await walk.press("link", /Số văn bản|văn bản/, "main table");
    const values = { "2024-q1": 1, "2024-q2": 2, "2024-q4": 4, "2025-q2": 6, "2025-q3": 7, "2025-q4": 8, "2026-q1": 9 };
    for (const [quarter, value] of Object.entries(values))
      expect(await walk.page.locator(`#quy-${quarter}`).textContent(), quarter).toMatch(
        new RegExp(`Quý \\S+/${quarter.slice(0, 4)}${value}\\svăn\\sbản`),
      );
  });
});
