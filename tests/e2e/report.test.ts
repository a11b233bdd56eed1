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

test("on paper the report stands without menus, and its links are text", async () => {
  const page = await open();
  await page.goto(inject("root") + report);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("header").isVisible()).toBe(false);
  expect(await page.locator("[data-contents]").isVisible()).toBe(false);
  expect(await page.locator("h1").isVisible()).toBe(true);
});
