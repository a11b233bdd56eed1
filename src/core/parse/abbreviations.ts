import type { Grid } from "../cell.ts";
import { mistakeAt, type Report } from "../mistake.ts";
import { ABBREVIATION_KINDS, type Abbreviation } from "../search/abbreviation.ts";
import { wordsOf } from "../search/word.ts";
import { oneOf, readTable, requiredText } from "./table.ts";

/** data/abbreviations.csv: what is short for what, and what people say for what the office writes. */
export function parseAbbreviations(grid: Grid, report: Report): Abbreviation[] {
  const seen = new Set<string>();
  return readTable(grid, ["short", "long", "kind"], [], report).map((row) => {
    const abbreviation: Abbreviation = {
      short: requiredText(row.short, "short", report),
      long: requiredText(row.long, "long", report),
      kind: oneOf(row.kind, ABBREVIATION_KINDS, report),
      at: row.short,
    };
    const key = [abbreviation.short, abbreviation.long].map(tokensOf).sort().join("|");
    if (abbreviation.short && abbreviation.long && seen.has(key)) report(mistakeAt(row.short, "id-twice"));
    seen.add(key);
    return abbreviation;
  });
}

const tokensOf = (text: string) =>
  wordsOf(text)
    .map(({ token }) => token)
    .join(" ");
