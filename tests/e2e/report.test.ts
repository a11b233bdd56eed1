import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const report = "bao-cao/2025-q3/";

test("the contents follow the reader", async () => {
  const page = await open({ reducedMotion: "reduce" });
  await page.goto(inject("root") + report);
  const current = page.locator("[data-contents] [aria-current]");
  expect(await current.getAttribute("href")).toBe("#i");
  await page.locator("#ii-5-3").scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById("ii-5-3")!.scrollIntoView());
  await page.waitForFunction(
    () => document.querySelector("[data-contents] [aria-current]")?.getAttribute("href") === "#ii-5-3",
  );
  expect(await current.count()).toBe(1);
});

test("a footnote mark leads to its text and back", async () => {
  const page = await open({ reducedMotion: "reduce" });
  await page.goto(inject("root") + report);
  for (const number of Array.from({ length: 11 }, (_, index) => String(index + 1))) {
    await page.getByRole("link", { name: `Chú thích ${number}`, exact: true }).click();
    expect(page.url()).toContain(`#chu-thich-${number}`);
    await page.getByRole("link", { name: `Trở lại chỗ có chú thích ${number}`, exact: true }).click();
    expect(page.url()).toContain(`#goi-chu-thich-${number}`);
  }
});

test("a number in the text leads to its own address, and its mark to the finding", async () => {
  const page = await open();
  await page.goto(inject("root") + report);
  // 239 đầu mối: 398 less 156 is 242 (II.3.2).
  const number = page.locator("a.number[href$='#focal-points-total']");
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
  expect(page.url()).toMatch(/bao-cao\/2025-q3\/#i-1$/);
});

test("on paper the report stands without menus, and its links are text", async () => {
  const page = await open();
  await page.goto(inject("root") + report);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("header").isVisible()).toBe(false);
  expect(await page.locator("[data-contents]").isVisible()).toBe(false);
  expect(await page.locator("h1").isVisible()).toBe(true);
});
