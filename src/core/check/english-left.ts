import type { Cell, Grid, Position } from "../cell.ts";
import type { ProsePage } from "../prose.ts";
import type { Release } from "../release.ts";
import type { Source } from "../source.ts";
import { NO_COUNTS, type ENGLISH_WARNINGS, type Warning, warningAt } from "../warning.ts";

/** Tables whose `note` is the editors' own words; elsewhere it is the report's, which stay as they are. */
const OWN_NOTES = ["figures.csv", "documents.csv"];

/**
 * How much English is missing: a line for each quarter from the first on that has any English section, and then one
 * for what all quarters share, pages and tables. None where nothing is missing; it stops nothing.
 * @param releases newest first
 */
export function englishLeft(source: Source, releases: readonly Release[], pages: readonly ProsePage[]): Warning[] {
  const since = releases.findLastIndex(({ sections }) => sections.some(({ english }) => english)) + 1;
  if (since === 0) return [];
  const grids = [...source.grids.values()];
  const ofQuarters = releases.slice(0, since).flatMap(({ id, sections }) => {
    const own = grids.filter(({ file }) => file.startsWith(`data/quarters/${id}/`));
    return lineOf("english-left", id, sections, own);
  });
  const shared = grids.filter(({ file }) => !file.startsWith("data/quarters/"));
  const files = pages.map(({ slug, english }) => ({ file: `content/pages/${slug}.mdx`, english }));
  return [...ofQuarters, ...lineOf("english-left-shared", "", files, shared)];
}

/** One line for all that lacks English, with the first of it: files before cells. */
function lineOf(
  code: (typeof ENGLISH_WARNINGS)[number],
  quarter: string,
  files: readonly { file: string; english: unknown }[],
  grids: readonly Grid[],
): Warning[] {
  const without = files.filter(({ english }) => !english);
  const texts = grids.flatMap(textsOf);
  const blank = texts.filter(({ english }) => english === "");
  const places: Position[] = [
    ...without.map(({ file }) => ({ file, line: 1, column: 1 })),
    ...blank.map(({ text }) => text),
  ];
  const counts = {
    ...NO_COUNTS,
    count: without.length,
    total: files.length,
    textsLeft: blank.length,
    texts: texts.length,
  };
  return places
    .slice(0, 1)
    .map((at) => warningAt(at, code, `${at.file}:${at.line}`, { quarters: { before: "", after: quarter }, counts }));
}

/** Every text of a table that has a place for its English, `label_vi` and `label_en`, with what stands there. */
function textsOf({ file, rows: [header = [], ...body] }: Grid): { text: Cell; english: string }[] {
  const names = header.map(({ text }) => text.toLowerCase());
  const ownNotes = OWN_NOTES.some((name) => file.endsWith(`/${name}`));
  const pairs = names.flatMap((name, column) => {
    if (ownNotes && name === "note") return [{ column, english: names.indexOf("note_en") }];
    return name.endsWith("_vi") ? [{ column, english: names.indexOf(name.replace(/_vi$/, "_en")) }] : [];
  });
  return body.flatMap((cells) =>
    pairs.flatMap(({ column, english }) => {
      const text = cells[column];
      return text?.text ? [{ text, english: cells[english]?.text ?? "" }] : [];
    }),
  );
}
