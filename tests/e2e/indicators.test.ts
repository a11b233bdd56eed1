import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

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
