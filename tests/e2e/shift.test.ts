import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

// As readers have the pages: what moves when something is laid out is what is looked for.
const open = useBrowser({ laidOut: false });
const PAGES = [
  "",
  "bao-cao/2025-q3/",
  "doi-chieu/2025-q3/",
  "chi-tieu/",
  "chi-tieu/?tim=qu%C3%A1+h%E1%BA%A1n",
  "chi-tieu/?linh-vuc=VII&xep=so-giam",
  "chi-tieu/vi-1-2/",
  "tim-kiem/",
  "tim-kiem/?q=h%E1%BB%93+s%C6%A1",
  "en/",
  "en/chi-tieu/",
  "en/tim-kiem/?q=dossiers",
];

/** Layout Instability API: what moved that nobody touched, as a share of the screen. */
interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

test.each([
  [360, 780],
  [1280, 900],
])("%i px wide: nothing moves when type, scripts and answers come late", async (width, height) => {
  const page = await open({ viewport: { width, height } });
  await page.addInitScript(() => {
    const moved = globalThis as { moved?: number };
    moved.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) moved.moved! += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  // Whatever a page loads beside its styles comes after it is shown.
  await page.route(/\.(woff2|js|json|wasm|pf_\w+)(\?|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  const moved: Record<string, number> = {};
  for (const path of PAGES) {
    await page.goto(inject("root") + path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(200);
    moved[path] = await page.evaluate(() => (globalThis as { moved?: number }).moved!);
  }
  await page.unrouteAll({ behavior: "ignoreErrors" });
  expect(Object.entries(moved).filter(([, share]) => share > 0.01)).toEqual([]);
});

test.each(["doi-chieu/2025-q3/", "so-lieu/2025-q3/", "phuong-phap/"])(
  "an address inside /%s opens at its place, however far down",
  async (path) => {
    const page = await open({ viewport: { width: 360, height: 780 } });
    await page.goto(inject("root") + path);
    const ids = await page.evaluate(() => [...document.querySelectorAll("main [id]")].map(({ id }) => id));
    const far = ids[Math.floor(ids.length * 0.8)]!;
    await page.goto(`${inject("root")}${path}?#${encodeURIComponent(far)}`, { waitUntil: "networkidle" });
    await page.waitForTimeout(300);
    const top = await page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top, far);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(390);
  },
);
