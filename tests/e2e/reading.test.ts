import AxeBuilder from "@axe-core/playwright";
import { describe, expect, inject, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { quantityNumber } from "../../src/i18n/format.ts";
import { quantityOfFigure } from "../../src/core/quantity.ts";
import { FROZEN } from "../frozen.ts";
import { useBrowser } from "./browser.ts";
import { KINDS_OF_PAGE } from "./site.ts";

const open = useBrowser();

describe.each(KINDS_OF_PAGE)("a reader of /%s", (path) => {
  test("is asked for nothing by another host, and sees no error", async () => {
    const page = await open();
    const foreign: string[] = [];
    const errors: string[] = [];
    const base = inject("subPath");
    page.on("request", (request) => {
      if (!request.url().startsWith(base)) foreign.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(base + path, { waitUntil: "networkidle" });
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  test.each([
    ["light", 1280],
    ["dark", 360],
  ] as const)("finds it accessible (%s, %i px)", async (colorScheme, width) => {
    const page = await open({ reducedMotion: "reduce" });
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(inject("root") + path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
    );
    expect(told).toEqual([]);
  });

  test("scrolls in one direction at 320 px and at 200 % zoom", async () => {
    // Zoom of 200 % in a window of 1280 px leaves 640.
    for (const width of [320, 640]) {
      const page = await open();
      await page.setViewportSize({ width, height: 600 });
      await page.goto(inject("root") + path);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
    }
  });

  test("reads it whole with JavaScript off", async () => {
    const texts: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const page = await open({ javaScriptEnabled });
      await page.goto(inject("root") + path);
      // The controls that only JavaScript serves are left out; the names of series are there without it, too.
      const text = await page.locator("main").innerText();
      const controls = javaScriptEnabled
        ? await page
            .locator("main [data-filter], main [data-enhanced], main button:not(.chart-series button)")
            .allInnerTexts()
        : [];
      texts.push(
        controls
          .reduce((rest, control) => rest.replace(control, ""), text)
          .replace(/\s+/g, " ")
          .trim(),
      );
    }
    expect(texts[1]!.length).toBeGreaterThan(30);
    // The search cannot run without JavaScript: its page lists all areas and pages instead (search.test.ts).
    if (path === "tim-kiem/") expect(texts[1]).toContain("cần JavaScript");
    else expect(texts[1]).toBe(texts[0]);
  });
});

test("the report shows every figure of the narrative with its words and its unit", async () => {
  const [release] = readPublication(FROZEN).publication!.releases;
  const page = await open();
  await page.goto(`${inject("root")}bao-cao/2025-q3/`);
  for (const figure of release!.figures.filter(({ statedIn }) => statedIn.kind !== "form-note")) {
    const link = page.locator(`a.number[href$="#${figure.id}"]`).first();
    expect(await link.innerText(), figure.id).toContain(quantityNumber(quantityOfFigure(figure)));
  }
  expect(await page.locator("a.number").count()).toBeGreaterThanOrEqual(190);
});
