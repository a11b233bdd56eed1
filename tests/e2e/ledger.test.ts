import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { builtPages } from "./site.ts";

const open = useBrowser();
const LEDGER = "doi-chieu/2025-q3/";
const page = (path: string) => builtPages().find((one) => one.path === path)!.root;

test("the first screen of a phone says what does not fit, the heaviest first", async () => {
  const phone = await open({ viewport: { width: 360, height: 780 } });
  await phone.goto(inject("root") + LEDGER);
  const stories = phone.locator("nav[aria-labelledby=o-dau] li");
  expect(await stories.nth(0).innerText()).toContain("9.000");
  expect(await stories.nth(1).innerText()).toContain("3,8");
  const box = await stories.nth(2).boundingBox();
  expect(box!.y + box!.height).toBeLessThan(780);
});

test("every finding keeps its address; a sum has a head; what holds is one closed table", () => {
  const root = page(LEDGER);
  // 25 do not fit, 7 cannot be checked, 159 hold.
  expect(root.querySelectorAll("li[data-outcome][id]")).toHaveLength(25);
  expect(root.querySelectorAll("details tr[data-outcome=holds][id]")).toHaveLength(159);
  expect(root.querySelectorAll("details tr[data-outcome=not-checkable][id]")).toHaveLength(7);
  expect(root.querySelectorAll("details[open]")).toHaveLength(0);
  for (const sum of root.querySelectorAll("table.sum")) expect(sum.querySelectorAll("th[scope=col]")).toHaveLength(3);
});

test("with one quarter the list of ledgers is that ledger, and says where it lives", () => {
  const titles = (path: string) =>
    page(path)
      .querySelectorAll("main h1, main h2, main h3")
      .map(({ text }) => text);
  expect(titles("doi-chieu/")).toEqual(titles(LEDGER));
  expect(page("doi-chieu/").querySelector("main")!.querySelectorAll("a[href='#difference']")).toHaveLength(1);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  test(`a count narrows to its outcome and back, ${how} a script`, async () => {
    const reader = await open({ javaScriptEnabled });
    await reader.goto(inject("root") + LEDGER);
    const shown = reader.locator("li[data-outcome]:visible");
    expect(await shown.count()).toBe(25);
    await reader.locator("main a[href='#contradiction']").click();
    // The posts, a share of the plan, and both of the focal points.
    expect(await shown.count()).toBe(4);
    expect(await reader.locator("h2[id^=chuyen-]:visible").count()).toBe(3);
    await reader.locator("#contradiction a").click();
    expect(await shown.count()).toBe(25);
  });

  test(`the address of a finding that holds opens the table, ${how} a script`, async () => {
    const reader = await open({ javaScriptEnabled });
    await reader.goto(`${inject("root")}${LEDGER}#plan-completion-rate`);
    await reader.locator("#plan-completion-rate").waitFor({ state: "visible" });
    await reader.goto(`${inject("root")}${LEDGER}#not-checkable`);
    await reader.locator("#not-checkable").waitFor({ state: "visible" });
  });
}

test("a mark is large enough for a finger", async () => {
  const phone = await open({ viewport: { width: 360, height: 780 } });
  await phone.goto(`${inject("root")}chi-tieu/vi-1-1/`);
  const box = await phone.locator("main .mark-sign").first().boundingBox();
  expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
});
