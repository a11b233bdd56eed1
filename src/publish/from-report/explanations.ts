import { withoutMark } from "../../core/carried.ts";
import type { Row } from "./rows.ts";

/**
 * The rows of explanations.csv: last quarter's, waiting, each with what a person said of the same finding in its
 * place, then what was said of others. An English text stays where the Vietnamese one is the same.
 * @param said by finding; what is blank was not said
 */
export function explanationRows(carried: readonly Row[], said: ReadonlyMap<string, string>): Row[] {
  const known = new Set(carried.map((row) => row["finding"]!));
  const texts = new Map([...said].flatMap(([id, text]) => (tidy(text) ? [[id, tidy(text)] as const] : [])));
  const rows = carried.map((row) => {
    const text = texts.get(row["finding"]!);
    if (text === undefined) return row;
    return { ...row, text_vi: text, text_en: withoutMark(row["text_vi"]!) === text ? row["text_en"]! : "" };
  });
  const added = [...texts].filter(([finding]) => !known.has(finding));
  return [...rows, ...added.map(([finding, text_vi]) => ({ finding, text_vi, text_en: "" }))];
}

/** On one line, without what a spreadsheet would run or a `?` that would have it wait. */
function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .replace(/^[?=+@\s-]+/, "");
}
