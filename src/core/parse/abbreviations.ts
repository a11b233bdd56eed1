import { LANGUAGES, ROOT_LOCALE } from "../address.ts";
import type { Grid } from "../cell.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { ABBREVIATION_KINDS, type Abbreviation } from "../abbreviation.ts";
import { wordsOf } from "../word.ts";
import { oneOf, readTable, requiredText } from "./table.ts";

/** data/abbreviations.csv: what is short for what, and what people say for what the office writes. */
export function parseAbbreviations(grid: Grid, onMistake: OnMistake): Abbreviation[] {
  const seen = new Set<string>();
  return readTable(grid, ["short", "long", "kind"], ["language"], onMistake).map((row) => {
    const abbreviation: Abbreviation = {
      short: requiredText(row.short, "short", onMistake),
      long: requiredText(row.long, "long", onMistake),
      kind: oneOf(row.kind, ABBREVIATION_KINDS, onMistake),
      language: row.language.text === "" ? ROOT_LOCALE : oneOf(row.language, LANGUAGES, onMistake),
      at: row.short,
    };
    const key = [abbreviation.short, abbreviation.long].map(tokensOf).sort().join("|");
    if (abbreviation.short && abbreviation.long && seen.has(key)) onMistake(mistakeAt(row.short, "id-twice"));
    seen.add(key);
    return abbreviation;
  });
}

const tokensOf = (text: string) =>
  wordsOf(text)
    .map(({ token }) => token)
    .join(" ");
