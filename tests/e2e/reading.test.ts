import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { asTold } from "../../src/core/told.ts";
import { quantityNumber } from "../../src/i18n/format.ts";
import { quantityOfFigure } from "../../src/core/quantity.ts";
import { FROZEN } from "../frozen.ts";
import { axeFinds } from "./axe.ts";
import { layOutAll, useBrowser } from "./browser.ts";
import { KINDS_IN_ENGLISH, KINDS_OF_PAGE } from "./site.ts";

const open = useBrowser();

/** The text of a page; the controls that only JavaScript serves are left out, the names of series are there without it. */
async function textOf(page: Page): Promise<string> {
  const text = await page.locator("main").innerText();
  const controls = await page
    .locator("main [data-filter], main [data-enhanced], main button:not(.chart-series button)")
    .allInnerTexts();
  return controls
    .reduce((rest, control) => rest.replace(control, ""), text)
    .replace(/\s+/g, " ")
    .trim();
}

/** How far a page can be scrolled sideways, in px. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** One visit: in the light on a wide screen, then narrower, then in the dark on a phone where colours are looked at, too. */
async function visit(path: string, { inTheDark }: { inTheDark: boolean }) {
  const page = await open({ reducedMotion: "reduce" });
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
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(base + path);
  const text = await textOf(page);
  const light = await axeFinds(page);
  // Zoom of 200 % in a window of 1280 px leaves 640.
  const sideways: number[] = [];
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 600 });
    sideways.push(await excess(page));
  }
  if (!inTheDark) return { foreign, errors, text, light, sideways, dark: [] };
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 360, height: 800 });
  const dark = await axeFinds(page);
  return { foreign, errors, text, light, sideways, dark };
}

describe.each(KINDS_OF_PAGE)("a reader of /%s", (path) => {
  let seen: Awaited<ReturnType<typeof visit>>;
  beforeAll(async () => {
    seen = await visit(path, { inTheDark: true });
  });

  test("finds it accessible (light, 1280 px)", () => expect(seen.light).toEqual([]));
  test("finds it accessible (dark, 360 px)", () => expect(seen.dark).toEqual([]));

  test("scrolls in one direction at 320 px and at 200 % zoom", () => {
    for (const beyond of seen.sideways) expect(beyond).toBeLessThanOrEqual(0);
  });

  test("is asked for nothing by another host, and sees no error, in the whole visit", () => {
    expect(seen.foreign).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test("reads it whole with JavaScript off", async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(inject("root") + path);
    await layOutAll(page);
    const text = (await page.locator("main").innerText()).replace(/\s+/g, " ").trim();
    expect(text.length).toBeGreaterThan(30);
    // The search cannot run without JavaScript: its page lists all areas and pages instead (search.test.ts).
    // Nor can the check of a report: its page names the command that does the same (report-check.test.ts).
    if (path === "tim-kiem/" || path === "kiem-tra/") expect(text).toContain("cần JavaScript");
    else expect(text).toBe(seen.text);
  });
});

// Styles and scripts are those of the Vietnamese twin: what differs are words, their widths, and names of parts.
test.each(KINDS_IN_ENGLISH)(
  "a reader of /%s finds it accessible, scrolls in one direction and sees no error",
  async (path) => {
    const { light, sideways, foreign, errors } = await visit(path, { inTheDark: false });
    expect({ light, foreign, errors }).toEqual({ light: [], foreign: [], errors: [] });
    expect(Math.max(...sideways)).toBeLessThanOrEqual(0);
  },
);

test("the report shows every figure of the narrative with its words and its unit", async () => {
  const [release] = readPublication(FROZEN).publication!.releases;
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${inject("root")}bao-cao/2025-q3/in/`);
  await layOutAll(page);
  const links = await page
    .locator("a.number")
    .evaluateAll((all) => all.map((link) => [link.getAttribute("href")!, (link as HTMLElement).innerText] as const));
  for (const figure of release!.figures.filter(({ statedIn }) => statedIn.kind !== "form-note")) {
    const [, text] = links.find(([href]) => href.endsWith(`/so-lieu/${figure.id}/`)) ?? [];
    expect(text, figure.id).toContain(quantityNumber(asTold(quantityOfFigure(figure)), "vi"));
  }
  expect(links.length).toBeGreaterThanOrEqual(190);
});
