import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

/** How often one presses Tab from the top of a page to its end, at most; what is folded is not on the way. */
const MOST: [path: string, stops: number][] = [
  ["", 95],
  ["bao-cao/2025-q3/", 110],
  ["bao-cao/2025-q3/ii-3/", 150],
  ["bao-cao/2025-q3/van-ban/", 120],
  ["chi-tieu/", 180],
  ["chi-tieu/vii-4-4/", 50],
  ["so-lieu/2025-q3/", 400],
  ["doi-chieu/2025-q3/", 170],
  ["du-lieu/", 90],
  ["du-lieu/2025-q3/", 75],
  ["kien-nghi/", 50],
  ["chi-so/", 45],
  ["tim-kiem/", 50],
  ["kiem-tra/", 35],
];

test.each(MOST.flatMap(([path, most]) => [[path, most] as const, [`en/${path}`, most] as const]))(
  "/%s: at most %i stops of the Tab key",
  async (path, most) => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    await page.goto(inject("root") + path);
    const stops = await page.evaluate(() => {
      const elements = [
        ...document.querySelectorAll<HTMLElement>("a[href],button,input,select,textarea,summary,[tabindex]"),
      ];
      const isFolded = (element: Element) =>
        !element.matches("summary") && element.closest("details:not([open])") !== null;
      return elements.filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(":disabled") &&
          !isFolded(element) &&
          element.checkVisibility({ visibilityProperty: true }),
      ).length;
    });
    expect(stops).toBeGreaterThan(15);
    expect(stops).toBeLessThanOrEqual(most);
  },
);
