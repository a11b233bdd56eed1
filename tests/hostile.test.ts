import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import type { Publication } from "../src/core/publication.ts";
import { opensFormula, isTermList } from "../src/core/formula.ts";
import { atomFeed } from "../src/publish/feed.ts";
import { chartSvg } from "../src/publish/chart-files.ts";
import { cardSvg } from "../src/publish/card/draw.ts";
import { publishedFiles } from "../src/publish/files.ts";
import { robotsText, sitemapFiles } from "../src/publish/sitemap.ts";
import { cardViews } from "../src/views/card-view.ts";
import { embeddables } from "../src/views/embeddable.ts";
import { assembleFiles, type Files } from "./load/fixture.ts";
import { ALL_FILES, allFields, type Field, freeFields, HOSTILE, REFUSED, tablesWithoutFields } from "./hostile.ts";

let fields: Field[];
let free: Field[];
beforeAll(() => {
  fields = allFields();
  free = freeFields(fields);
});
const mistakesOf = (files: Files) => assembleFiles(files).mistakes;

test("there is a file of every kind that holds texts, and the fields are many", () => {
  expect(mistakesOf(ALL_FILES)).toEqual([]);
  expect(tablesWithoutFields()).toEqual(["mapping", "published"]);
  expect(fields.length).toBeGreaterThan(150);
  expect(free.length).toBeGreaterThan(50);
  expect(free.map(({ name }) => name)).toContain("data/quarters/2031-q1/figures.csv label_en");
  expect(free.map(({ name }) => name)).toContain("data/publisher.json name.vi");
});

test("no field takes what nobody sees or what a spreadsheet runs; each says so, and none throws", () => {
  // A field for ids or numbers refuses whatever is none: a fifth of the texts each shows that nothing throws.
  const passed = fields.flatMap(({ name, put }, index) => {
    const tried = free.some((one) => one.name === name) ? REFUSED : REFUSED.filter((_, at) => at % 5 === index % 5);
    const taken = tried.filter((text) => mistakesOf(put(ALL_FILES, text)).length === 0);
    return taken.map((text) => `${name}: ${text.slice(0, 20)}`);
  });
  // Prose is no cell: what opens a formula there is a sentence, and a word may be as long as it likes.
  const isProse = (line: string) => / (heading|paragraph|cell|code): (?!aa|ạ)|code: /.test(line);
  expect(passed.filter((line) => !isProse(line))).toEqual([]);
  expect(passed.filter((line) => /[\u0000\u001b\u202e\u2066\uffff\ue000\ufffd]/.test(line))).toEqual([]);
}, 120_000);

describe.each(HOSTILE.map((text) => [text.slice(0, 40), text] as const))("%s in every free field", (_, text) => {
  let publication: Publication;
  beforeAll(() => {
    const taken = free.filter(({ put }) => mistakesOf(put(ALL_FILES, text)).length === 0);
    // What is refused is refused in a sentence; what passes passes together, too.
    const files = taken.reduce<Files>((all, { put }) => put(all, text), ALL_FILES);
    const { mistakes, publication: found } = assembleFiles(files);
    expect(mistakes).toEqual([]);
    expect(taken.length).toBeGreaterThan(text.includes(":") ? 30 : 40);
    publication = found!;
  }, 120_000);

  test("every file that is published parses", () => {
    const published = publishedFiles(publication);
    expect(published.length).toBeGreaterThan(20);
    for (const { path, bytes, type } of published) {
      if (path.endsWith(".csv")) expectTable(strFromU8(bytes), path.startsWith("excel/") ? ";" : ",");
      if (type.includes("json")) JSON.parse(strFromU8(bytes));
      if (path.endsWith(".xlsx"))
        for (const [name, part] of Object.entries(unzipSync(bytes)))
          expect([name, XMLValidator.validate(strFromU8(part))]).toEqual([name, true]);
    }
  });

  test("feed, sitemap, charts and cards are XML, and hold no element of the text", () => {
    const { publisher } = publication;
    const charts = embeddables(publication, "vi").filter(({ view }) => !view.held);
    const documents = [
      atomFeed(publication, "vi"),
      ...sitemapFiles(["/a/"], publisher).values(),
      ...charts.map(({ view }) => chartSvg({ ...view, drawing: view.drawing! }, publisher.name.vi, "")),
      ...cardViews(publication, "vi").map(cardSvg),
    ];
    expect(charts.length).toBeGreaterThan(3);
    for (const document of documents) {
      expect(XMLValidator.validate(document)).toBe(true);
      expect(document).not.toMatch(/<(x-hostile|script|img)\b/);
    }
    expect(robotsText(publisher).split("\n").length).toBeLessThan(6);
  });
});

/** Rows as wide as their head, and no cell that a spreadsheet runs. */
function expectTable(text: string, delimiter: string): void {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, "").trimEnd(), { delimiter });
  expect(errors).toEqual([]);
  expect(new Set(data.map((row) => row.length)).size).toBe(1);
  expect(data.flat().filter((cell) => opensFormula(cell) && !isTermList(cell))).toEqual([]);
}
