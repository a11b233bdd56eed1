import { readPlainText } from "../../../src/load/office/plain-text.ts";
import { type FoundNumber, numbersOf } from "../../../src/reading/report/numbers.ts";
import { vocabulary } from "./source.ts";

const OWN = { year: 2025, quarter: 3 } as const;

/** The numbers of a paragraph of the section I.1 of a report of the third quarter of 2025. */
export function numbersIn(text: string, footnotes: Readonly<Record<string, string>> = {}): FoundNumber[] {
  const passages = readPlainText(text).blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [{ place: { kind: "text", section: "I.1" } as const, text: block.text, marks: block.marks, rowUnit: "" }]
      : [],
  );
  return numbersOf(passages, new Map(Object.entries(footnotes)), vocabulary, OWN);
}

/** `67 news-item more-than`: number, unit and qualifier of each. */
export function brief(text: string): string[] {
  return numbersIn(text).map(({ stated, unit, qualifier }) =>
    [stated, unit?.id ?? "?", qualifier].filter(Boolean).join(" "),
  );
}
