import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { axeFinds } from "./axe.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const rate = (page: Page) => page.locator("[data-chart='i-2']");
const quarter = (page: Page) => rate(page).getByLabel("Xem quý");
const said = (page: Page) => rate(page).locator("svg .large").textContent();

async function openRate(): Promise<Page> {
  const page = await open();
  await page.goto(`${inject("madeSubPath")}chi-tieu/i-2/`);
  await quarter(page).waitFor();
  return page;
}

test("another quarter takes the place of the one shown: drawing, table, files and the address that holds it", async () => {
  const page = await openRate();
  expect(await said(page)).toBe("40%");
  await quarter(page).selectOption("Quý IV/2025");
  await rate(page).locator("svg .large", { hasText: "32%" }).waitFor();
  await rate(page).locator("summary").click();
  // 8 of 25 tasks in that quarter, 10 of 25 in all others.
  expect((await rate(page).locator("td").allInnerTexts()).map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "32%",
    "8 nhiệm vụ",
    "25 nhiệm vụ",
    "17 nhiệm vụ",
  ]);
  const hrefs = await rate(page)
    .locator("[data-file], [data-held=true]")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const held = `${inject("madeSubPath")}nhung/i-2/2025-q4/`;
  const files = ["nhung/2025-q4.csv", "nhung/2025-q4-excel.csv"].map((file) => inject("madeSubPath") + file);
  expect(hrefs).toEqual([...files, held]);
  expect(await rate(page).locator("[data-held=true]").innerText()).toContain("Quý IV/2025");
  for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
  const save = rate(page).locator("[data-save=svg]");
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(download.suggestedFilename()).toBe("i-2-2025-q4.svg");
  expect(readFileSync((await download.path())!, "utf8")).toContain(">32%</text>");
});

test("the keyboard chooses the quarter, keeps its place, and then walks over the new marks", async () => {
  const page = await openRate();
  await quarter(page).focus();
  await page.keyboard.press("ArrowDown");
  await rate(page).locator("svg .large", { hasText: "32%" }).waitFor();
  expect(await page.evaluate(() => document.activeElement!.tagName)).toBe("SELECT");
  await rate(page).locator("summary").click();
  await rate(page).locator("[data-enter]").focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement!.getAttribute("aria-label"))).toMatch(/: 32%$/);
  await page.keyboard.press("ArrowDown");
  expect(await rate(page).locator(".chart-readout").innerText()).toMatch(/: 8\s/);
});

test("a quarter that cannot be fetched is said, and what was shown stays", async () => {
  const page = await openRate();
  await page.route("**/nhung/i-2/2025-q4/", (route) => route.abort());
  await quarter(page).selectOption("Quý IV/2025");
  await rate(page).locator("[role=alert]", { hasText: "Không mở được quý đó" }).waitFor();
  expect(await said(page)).toBe("40%");
});

test("with JavaScript off the quarters are links to their own pages", async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${inject("madeSubPath")}chi-tieu/i-2/`);
  expect(await quarter(page).isVisible()).toBe(false);
  await rate(page).locator("summary").click();
  await rate(page).getByRole("link", { name: "Quý IV/2025", exact: true }).click();
  expect(page.url()).toBe(`${inject("madeSubPath")}nhung/i-2/2025-q4/`);
  expect(await page.locator("svg .large").textContent()).toBe("32%");
  expect(await page.locator(".embed-foot").innerText()).toContain("Số liệu quý IV năm 2025.");
});

test("axe finds nothing in a chart with quarters to choose from", async () => {
  const page = await openRate();
  await rate(page).locator("summary").click();
  expect(await axeFinds(page, "[data-chart='i-2']")).toEqual([]);
});
