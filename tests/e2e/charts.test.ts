import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { HTMLElement } from "node-html-parser";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { embedPath } from "../../src/views/chart-view.ts";
import { embeddables } from "../../src/views/embeddable.ts";
import { type Locale, readNumber } from "../../src/core/number.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";
import { useBrowser } from "./browser.ts";
import { builtPages, siteFile } from "./site.ts";

const open = useBrowser();
const pages = builtPages();
const { publication } = readPublication(FROZEN);
const release = publication!.releases[0]!;
const charts = pages.flatMap(({ path, locale, root }) =>
  root.querySelectorAll("[data-chart]").map((figure) => ({ path, locale, figure })),
);
const marksOf = (figure: HTMLElement) => figure.querySelectorAll("g.mark");

/** The words of a chart in each language, as far as they are looked for. */
const WORDS = {
  vi: { billions: "tỷ\u00a0đồng", rival: "(?:tính lại|chỗ khác nêu): ", rank: "hạng ", source: /^Nguồn: ./ },
  en: {
    billions: "billion VND",
    rival: "(?:computed again|stated elsewhere): ",
    rank: "rank ",
    source: /^Source: ./,
  },
};

/** A number as it is written in English, as it is in Vietnamese: `1,587.5` -> `1.587,5`. */
const inVietnamese = (text: string) => text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

/** The number at the start of a mark's text, in plain notation: `126.932 hồ sơ · 70,5%` -> `126932`. */
function readBack(text: string, locale: Locale): string {
  const stated = /-?\d[\d.]*(,\d+)?/.exec(locale === "en" ? inVietnamese(text) : text)![0];
  const reading = readNumber(stated, "measure");
  if (!reading.ok) throw new Error(text);
  return reading.number.value.toFixed(reading.number.decimals);
}

describe("every drawn value", () => {
  test("is written on its mark as people read it, and reads back as the number in plain notation", () => {
    const marks = charts.flatMap(({ figure, locale }) => marksOf(figure).map((mark) => ({ mark, locale })));
    expect(marks.length).toBeGreaterThan(800);
    for (const { mark, locale } of marks) {
      const [text, value] = [mark.getAttribute("data-text")!, mark.getAttribute("data-value")!];
      // Money is kept in triệu đồng and told in tỷ đồng, whole from a hundred on.
      const told =
        text.includes(WORDS[locale].billions) && Number(value) >= 100_000 ? (Number(value) / 1000).toFixed(0) : value;
      expect(readBack(text, locale)).toBe(told);
    }
  });

  test("stands in the chart's own words, too, unless the points of a history lie too close", () => {
    for (const { path, locale, figure } of charts) {
      const { rival } = WORDS[locale];
      const lines = figure.querySelectorAll("svg text").map((el) => el.text);
      // What stands against a value may go on in a second line.
      const written = [...lines, ...lines.slice(1).map((line, index) => `${lines[index]!} ${line}`)];
      const texts = marksOf(figure).map((mark) => mark.getAttribute("data-text")!);
      // A value and, in brackets behind it, what stands against it; the plot of a history has its number alone.
      const parts = (text: string) => text.split(new RegExp(` \\((?=${rival})`));
      const said = texts.filter((text) =>
        parts(text).every((part, index) => {
          const whole = index === 0 ? part : part.slice(0, -1);
          const bare = whole.replace(new RegExp(`^${rival}`), "");
          return written.some((words) => readableIn(words, whole, locale) || readableIn(words, bare, locale));
        }),
      );
      const digits = texts.map((text) => /[\d.,]+/.exec(text)![0].length).reduce((a, b) => a + b, 0);
      const crowded = digits > 30 && figure.querySelector(".trend") !== null;
      expect(said.length, `${path} ${figure.getAttribute("data-chart")}`).toBe(crowded ? 2 : texts.length);
    }
  });

  test("is the value of the quarter, by charts.csv", () => {
    for (const chart of release.charts.filter(({ type: form }) => form !== "outcomes")) {
      const page = pages.find(({ path }) => path === `nhung/${chart.id}/`)!;
      const drawn = marksOf(page.root.querySelector("[data-chart]")!).map((mark) => mark.getAttribute("data-value"));
      const values = chart.terms.map((id) => release.quantities.get(id)!.number!);
      const plain = values.map(({ value, decimals }) => value.toFixed(decimals));
      const pairs = chart.type === "score" || chart.type === "plan";
      // Of a rate with its fraction, what is left as well.
      const [, part, whole] = chart.type === "rate" ? values : [];
      const rest = part && whole ? [whole.value.minus(part.value).toFixed()] : [];
      expect(drawn, chart.id).toEqual(pairs ? plain.filter((_, index) => index % 2 === 0) : [...plain, ...rest]);
    }
  });

  test("is the value of the row in the history of its own address; with one quarter the row's page says so in words", () => {
    let seen = 0;
    for (const { indicator, number } of release.observations) {
      const slug = indicator.id.toLowerCase().replaceAll(".", "-");
      const at = (path: string) => pages.find((page) => page.path === path);
      const frame = at(`nhung/${slug}-theo-quy/`) ?? at(`nhung/${slug}/`);
      if (!frame) continue;
      seen++;
      expect(marksOf(frame.root.querySelector("[data-chart]")!).map((mark) => mark.getAttribute("data-value"))).toEqual(
        [number!.value.toFixed(number!.decimals)],
      );
      const history = at(`chi-tieu/${slug}/`)!.root.querySelector("[aria-labelledby='theo-quy']")!;
      expect(history.querySelector("[data-chart]"), slug).toBeNull();
      expect(history.text, slug).toContain("Mới có một quý có số liệu");
    }
    expect(seen).toBeGreaterThan(60);
  });

  test("is the value of the table beside it and of its CSV", () => {
    for (const { view } of embeddables(publication!, "vi")) {
      const csv = readFileSync(siteFile(`nhung/${view.id}/${view.id}.csv`), "utf8");
      const numbers = view.rows.map(({ number }) => (number ? number.value.toFixed(number.decimals) : ""));
      for (const { value } of view.drawing!.marks) expect(numbers).toContain(value);
      expect(csv.split("\n")).toHaveLength(view.rows.length + 2);
      for (const value of numbers) expect(csv).toContain(`,${value},`);
    }
  });

  test("is the number of the row, figure or computed value that its CSV names", () => {
    let seen = 0;
    for (const { view, release: quarter } of embeddables(publication!, "vi")) {
      const file = view.held ? `nhung/${view.quarter!.id}.csv` : `nhung/${view.id}/${view.id}.csv`;
      const { data: rows } = Papa.parse<Record<string, string>>(readFileSync(siteFile(file), "utf8"), {
        header: true,
        skipEmptyLines: true,
      });
      const data = rows.filter(({ chart }) => chart === view.id);
      for (const { value, source_id: id } of data.filter((row) => row["source_id"])) {
        seen++;
        const number = quarter!.quantities.get(id!)!.number;
        expect(value, `${file} ${id}`).toBe(number ? number.value.toFixed(number.decimals) : "");
      }
      const page = pages.find(({ path }) => path === embedPath(view).slice(1))!;
      const drawn = marksOf(page.root.querySelector("[data-chart]")!).map((mark) => mark.getAttribute("data-value"));
      expect(
        data.map((row) => row["value"]),
        file,
      ).toEqual(expect.arrayContaining(drawn));
    }
    expect(seen).toBeGreaterThan(300);
  });

  test("the length of a bar is in proportion to its value, from zero", () => {
    const isDots = ({ type: form, terms }: (typeof release.charts)[number]) => form === "score" && terms.length > 2;
    for (const { id, type: form } of release.charts.filter(
      (chart) => chart.type !== "outcomes" && chart.type !== "rate" && !isDots(chart),
    )) {
      const page = pages.find(({ path }) => path === `nhung/${id}/`)!;
      const bars = marksOf(page.root.querySelector("[data-chart]")!).map((mark) => ({
        value: Number(mark.getAttribute("data-value")),
        width: parseFloat(
          mark.querySelector(form === "parts" ? "rect" : "rect[class^=series]")!.getAttribute("width")!,
        ),
      }));
      const longest = bars.reduce((a, b) => (a.width > b.width ? a : b));
      // Widths are written to a hundredth of a percent.
      for (const { value, width } of bars)
        expect(Math.abs(width - (value / longest.value) * longest.width), id).toBeLessThan(0.011);
    }
    // Scores of several groups are points on an axis of shares, from 2 % to 98 % of the width.
    const groups = release.charts.filter(isDots);
    expect(groups).not.toEqual([]);
    for (const { id, terms } of groups) {
      const points = pages.find(({ path }) => path === `nhung/${id}/`)!.root.querySelectorAll(".mark .point");
      const amounts = terms.map((term) => release.quantities.get(term)!.number!.value.toNumber());
      points.forEach((point, row) => {
        const share = amounts[2 * row]! / amounts[2 * row + 1]!;
        expect(Math.abs(parseFloat(point.getAttribute("cx")!) - (2 + 96 * share)), id).toBeLessThan(0.011);
      });
      expect(points).toHaveLength(terms.length / 2);
    }
  });
});

/** A point of a history says the number without its unit. */
function readableIn(words: string, text: string, locale: Locale): boolean {
  if (text.startsWith(`${WORDS[locale].rank}${words} `)) return true;
  return words === text || (/^\d/.test(words) && text.startsWith(words) && words === /^[\d.,]+/.exec(text)?.[0]);
}

test("ranks of 63 and of 34 never share a chart, and what is implied says so", () => {
  const ranked = embeddables(publication!, "vi").filter(({ view }) => view.rows.every(({ unit }) => unit === "rank"));
  expect(ranked.length).toBeGreaterThan(5);
  for (const { view } of ranked) {
    const sizes = new Set(view.rows.map(({ text }) => /trên (\d+)/.exec(text)![1]));
    expect(sizes.size, view.id).toBe(1);
  }
  const par = ranked.find(({ view }) => view.id === "par-index-thai-nguyen-63")!;
  expect(par.view.rows.filter(({ text }) => text.includes("suy ra")).map(({ label }) => label)).toEqual([
    "2020",
    "2023",
  ]);
});

describe("a chart of a quarter", () => {
  const frame = (path: string) => pages.find((page) => page.path === path)!.root;
  const values = (path: string) => marksOf(frame(path).querySelector("[data-chart]")!).map((el) => el.toString());

  test("has an address that follows the newest quarter and one that holds it, with the same drawing today", () => {
    const held = pages.filter(({ path }) => /^nhung\/[^/]+\/2025-q3\/$/.test(path));
    expect(held.length).toBeGreaterThan(60);
    for (const { path, root } of held) {
      expect(values(path), path).toEqual(values(path.replace("2025-q3/", "")));
      expect(root.querySelector(".embed-foot")!.text, path).toContain("Số liệu quý III năm 2025.");
    }
  });

  test("held, its numbers stand in one file with those of every other chart of the quarter", () => {
    const files = frame("nhung/plan-tasks/2025-q3/").querySelectorAll("a[data-file]");
    expect(files.map((file) => file.getAttribute("href"))).toEqual(["../../2025-q3.csv", "../../2025-q3-excel.csv"]);
    const [head, ...rows] = readFileSync(siteFile("nhung/plan-tasks/plan-tasks.csv"), "utf8").split("\n");
    const all = readFileSync(siteFile("nhung/2025-q3.csv"), "utf8").split("\n");
    expect(all[0]).toBe(head);
    expect(all.filter((row) => row.startsWith("plan-tasks,"))).toEqual(rows.filter(Boolean));
    const excel = readFileSync(siteFile("nhung/2025-q3-excel.csv"), "utf8").split("\r\n");
    expect(excel[0]).toBe(`\ufeff${head!.replaceAll(",", ";")}`);
    expect(excel).toHaveLength(all.length);
  });

  test("the report of a quarter offers the address that holds it; the front page both", () => {
    const offered = (path: string, id: string) =>
      pages
        .find((page) => page.path === path)!
        .root.querySelectorAll(`[data-chart='${id}'] [data-embed]`)
        .map((el) => el.getAttribute("href"));
    const held = "../../../nhung/dossiers-by-channel/2025-q3/";
    expect(offered("bao-cao/2025-q3/ii-6/", "dossiers-by-channel")).toEqual([held]);
    expect(offered("", "dossiers-by-channel")).toEqual([
      "nhung/dossiers-by-channel/",
      "nhung/dossiers-by-channel/2025-q3/",
    ]);
    expect(offered("chi-so/", "sipas")).toEqual(["../nhung/sipas/"]);
  });
});

test("every chart has a title, a description, a table and a source", () => {
  for (const { path, locale, figure } of charts) {
    const name = `${path} ${figure.getAttribute("data-chart")}`;
    expect(figure.querySelector(".chart-source")!.text, name).toMatch(WORDS[locale].source);
    // On the page for paper the numbers stand in the drawing.
    if (!path.endsWith("/in/")) expect(figure.querySelectorAll("tbody tr").length, name).toBeGreaterThan(0);
    const svg = figure.querySelector("svg");
    if (!svg) continue;
    expect(figure.querySelector("figcaption")!.text.length, name).toBeGreaterThan(3);
    // It is told once: the title above the drawing, what is drawn inside it; ticks are hidden.
    expect(svg.querySelector("title"), name).toBeNull();
    expect(svg.querySelector(`#${svg.getAttribute("aria-labelledby")}`)!.text.length, name).toBeGreaterThan(10);
    expect(svg.querySelector("g.frame")!.getAttribute("aria-hidden"), name).toBe("true");
    expect(svg.querySelectorAll("g.frame ~ .tick"), name).toEqual([]);
  }
});

describe("a chart in the browser", () => {
  const path = "nhung/dossiers-by-channel/";

  test("for the keyboard it is one stop beside its links until it is opened and entered", async () => {
    const page = await open();
    await page.goto(inject("root") + "chi-so/");
    const stops = () =>
      page
        .locator("[data-chart]")
        .evaluateAll((figures) =>
          figures.map(
            (figure) =>
              [...figure.querySelectorAll("a, button, select, summary, [tabindex]")].filter(
                (el) =>
                  (el as unknown as { tabIndex: number }).tabIndex >= 0 &&
                  (el.matches("summary") || el.checkVisibility()),
              ).length,
          ),
        );
    expect(new Set(await stops())).toEqual(new Set([1]));
    const series = page.locator("[data-chart='sipas'] .chart-series button").first();
    expect(await series.getAttribute("tabindex")).toBe("-1");
    await page.locator("[data-chart='sipas'] summary").click();
    await expect.poll(() => series.getAttribute("tabindex")).toBe("0");
  });

  test("entered, the keyboard walks from mark to mark and says each value; Escape leaves it", async () => {
    const page = await open();
    await page.goto(inject("root") + path);
    const readout = page.locator(".chart-readout");
    const drawing = page.locator("svg.drawing");
    const focused = () => page.evaluate(() => document.activeElement!.getAttribute("aria-label"));
    // The first stop is the link of its note to the ledger, then the summary.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.closest(".chart-note") !== null)).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe("SUMMARY");
    expect(await drawing.getAttribute("role")).toBe("img");
    await page.keyboard.press("Enter");
    await page.locator("[data-enter]").focus();
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Qua mạng: 126.932 hồ sơ · 70,5%".replaceAll(" hồ sơ", "\u00a0hồ\u00a0sơ"));
    expect(await drawing.getAttribute("role")).toBe("group");
    expect(await readout.innerText()).toMatch(/^Qua mạng: 126\.932/);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    expect(await readout.innerText()).toMatch(/^Qua bưu chính công ích: 318/);
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toMatch(/^Qua bưu chính/);
    await page.keyboard.press("Home");
    expect(await focused()).toMatch(/^Qua mạng/);
    await page.keyboard.press("Escape");
    expect(await readout.innerText()).toMatch(/^Chạm/);
    expect(await page.evaluate(() => document.activeElement!.hasAttribute("data-enter"))).toBe(true);
    expect(await drawing.getAttribute("role")).toBe("img");
    expect(await page.locator(".mark[tabindex]").count()).toBe(0);
  });

  test("the whole page works from the keyboard: open the table, switch to it alone and back", async () => {
    const page = await open();
    await page.goto(inject("root") + path);
    await page.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".chart-table").isVisible()).toBe(true);
    await page.locator("[data-switch]").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("svg").isVisible()).toBe(false);
    expect(await page.locator("[data-switch]").innerText()).toBe("Xem biểu đồ");
    await page.keyboard.press("Enter");
    expect(await page.locator("svg").isVisible()).toBe(true);
  });

  test("of two provinces one is brought forward by its name, with the keyboard, and given back", async () => {
    const page = await open();
    await page.goto(inject("root") + "nhung/sipas/");
    const names = page.locator(".chart-series button");
    expect(await names.allInnerTexts()).toEqual(["Thái Nguyên", "Bắc Kạn (cũ)"]);
    const dimmed = () => page.locator("svg .dim").evaluateAll((shapes) => shapes.map((el) => el.tagName));
    await names.last().focus();
    await page.keyboard.press("Enter");
    // Thái Nguyên has one value, 90,23 in 2024; Bắc Kạn has two, and the line between them.
    expect(await dimmed()).toEqual(["g"]);
    expect(await names.last().getAttribute("aria-pressed")).toBe("true");
    await names.first().click();
    expect(await dimmed()).toEqual(["line", "g", "g"]);
    await names.first().click();
    expect(await dimmed()).toEqual([]);
    expect(await names.first().getAttribute("aria-pressed")).toBe("false");
  });

  test("pointing and touching say the value, also of a sliver: its row is as wide as the chart", async () => {
    const page = await open({ hasTouch: true, viewport: { width: 360, height: 800 } });
    await page.goto(inject("root") + path);
    await page.locator("svg text", { hasText: "Qua bưu chính công ích" }).tap();
    expect(await page.locator(".chart-readout").innerText()).toMatch(/^Qua bưu chính công ích: 318/);
    await page.locator("svg text", { hasText: "Trực tiếp tại quầy" }).hover();
    expect(await page.locator(".chart-readout").innerText()).toMatch(/^Trực tiếp tại quầy: 52\.829/);
  });

  test("downloads: SVG and CSV as files, PNG from a canvas", async () => {
    const page = await open();
    await page.goto(inject("subPath") + path);
    await page.locator("summary").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save=png]").click()]);
    expect(download.suggestedFilename()).toBe("dossiers-by-channel.png");
    const png = readFileSync((await download.path())!);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1280);
    const svg = await fetch(`${inject("subPath")}${path}dossiers-by-channel.svg`);
    expect(svg.headers.get("content-type")).toBe("image/svg+xml");
    expect(await svg.text()).toContain("126.932");
  });

  test("what a page saves of a quarter is, byte for byte, the file that the build writes of the newest one", async () => {
    const page = await open();
    const missed: string[] = [];
    page.on("response", (response) => response.status() >= 400 && missed.push(response.url()));
    for (const id of ["dossiers-by-channel", "findings-by-outcome", "i-2"]) {
      await page.goto(`${inject("subPath")}nhung/${id}/2025-q3/`);
      await page.locator("summary").click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save=svg]").click()]);
      expect(download.suggestedFilename()).toBe(`${id}-2025-q3.svg`);
      const saved = readFileSync((await download.path())!, "utf8");
      expect(saved).toBe(readFileSync(siteFile(`nhung/${id}/${id}.svg`), "utf8"));
    }
    expect(missed).toEqual([]);
  });

  /** The code that the buttons of a chart on the front page copy. */
  async function copiedCodes(): Promise<string[]> {
    const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(inject("root"));
    const chart = page.locator("[data-chart='dossiers-by-channel']");
    await chart.locator("summary").click();
    const codes: string[] = [];
    for (const button of await chart.locator("[data-copy-embed]").all()) {
      await button.click();
      await button.filter({ hasText: "Đã chép" }).waitFor();
      codes.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    return codes;
  }

  /** Another site's page with a frame in a column as wide as a phone's. */
  async function hosted(code: string, use: (page: Page) => Promise<void>): Promise<void> {
    const host = createServer((_request, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><title>x</title><div style="width:320px">${code}</div>`);
    });
    await new Promise<void>((resolve) => host.listen(0, resolve));
    const page = await open();
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    await page.frameLocator("iframe").locator("svg text", { hasText: "126.932" }).waitFor();
    await use(page);
    host.close();
  }
  const heights = (page: Page) =>
    Promise.all([
      page.evaluate(() => document.querySelector("iframe")!.clientHeight),
      page.frames()[1]!.evaluate(() => document.body.offsetHeight),
    ]);

  test("the code to embed is copied for the address beside its button", async () => {
    const [newest, held] = await copiedCodes();
    const frame = `<iframe src="${inject("root")}nhung/dossiers-by-channel/`;
    expect(newest).toMatch(
      new RegExp(`^${frame}" title="Qua mạng 126\\.932\u00a0≠ trong 180\\.079\u00a0hồ\u00a0sơ\u00a0≠" width="100%"`),
    );
    expect(held).toMatch(new RegExp(`^${frame}2025-q3/" title=`));
  });

  test("in another site's page the copied code gives the frame the height of its chart", async () => {
    const [code] = await copiedCodes();
    await hosted(code!, async (page) => {
      await page.waitForFunction(
        (guess) => document.querySelector("iframe")!.height !== guess,
        /height="(\d+)"/.exec(code!)![1],
      );
      const [frame, content] = await heights(page);
      expect(frame).toBe(content);
      const wide = await page.frames()[1]!.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(320);
    });
  });

  test("where the other site takes no script, the frame is high enough for its source and its links", async () => {
    const [code] = await copiedCodes();
    await hosted(code!.replace(/<script.*/, ""), async (page) => {
      const [frame, content] = await heights(page);
      expect(frame).toBeGreaterThanOrEqual(content);
    });
  });

  test("in forced colours and on paper the values stay", async () => {
    const page = await open({ forcedColors: "active" });
    await page.goto(inject("root") + path);
    const [ink, ground] = await page.evaluate(() => {
      const text = getComputedStyle(document.querySelector("svg text.value")!);
      return [text.fill, getComputedStyle(document.body).backgroundColor];
    });
    expect(ink).not.toBe(ground);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("svg text", { hasText: "126.932" }).isVisible()).toBe(true);
    expect(await page.locator(".chart-more").isVisible()).toBe(false);
  });
});
