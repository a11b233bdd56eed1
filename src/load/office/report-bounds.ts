import {
  LARGEST_TEXT,
  LONGEST_PARAGRAPH,
  MOST_NUMBERS,
  MOST_NUMBERS_IN_PARAGRAPH,
  MOST_PARAGRAPHS,
} from "../../reading/bounds.ts";
import type { ReportDocument } from "../../reading/report/document.ts";
import { TooComplex } from "./xml.ts";

/** Throws TooComplex where a document has more text, paragraphs or numbers than a report: to understand it would take minutes. */
export function holdToBounds({ blocks, footnotes }: Pick<ReportDocument, "blocks" | "footnotes">): void {
  const texts = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.table.rows.flatMap((cells) => cells.map(({ text }) => text)),
  );
  const all = [...texts, ...footnotes.values()];
  const beyond = (what: string, count: number, most: number) => {
    if (count > most) throw new TooComplex(`${count} ${what}`);
  };
  beyond("paragraphs", blocks.length + footnotes.size, MOST_PARAGRAPHS);
  const numbers = all.map((text) => text.match(NUMBER)?.length ?? 0);
  beyond("numbers in a paragraph", Math.max(0, ...numbers), MOST_NUMBERS_IN_PARAGRAPH);
  beyond("numbers", sumOf(numbers), MOST_NUMBERS);
  const lengths = all.map((text) => text.length);
  beyond("characters in a paragraph", Math.max(0, ...lengths), LONGEST_PARAGRAPH);
  beyond("characters", sumOf(lengths), LARGEST_TEXT);
}

const NUMBER = /\d+(?:[.,/-]\d+)*/g;
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
