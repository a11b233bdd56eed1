import type { Paragraph } from "../../../src/reading/report/document.ts";
import { findHeadings } from "../../../src/reading/report/headings.ts";
import { numbersOf } from "../../../src/reading/report/numbers.ts";
import type { Place } from "../../../src/reading/report/passages.ts";
import { release, source, vocabulary } from "./source.ts";

export const MARK = /\uE000(\d+)\uE001/g;
export const marked = (index: number) => `\uE000${index}\uE001`;

export interface Item {
  id: string | null;
  stated: string;
  section: string;
}

/** A paragraph or a footnote that numbers are marked in. */
export interface Line {
  text: string;
  section: string;
  block: number | null;
  footnote: string;
  /** How many characters at the start are its heading. */
  heading: number;
}

/** The text of the source with each figure's number as a mark; footnote marks are carried as letters of private use. */
export function marking(items: Item[]): Line[] {
  const { headings } = findHeadings(source.blocks, release.form.outline, vocabulary);
  const queue = new Map<string, string[]>();
  for (const { id, statedIn } of release.figures)
    if (statedIn.kind !== "form-note") queue.set(keyOf(statedIn), [...(queue.get(keyOf(statedIn)) ?? []), id]);
  const lines: Line[] = [];
  let section = "";
  const mark = (text: string, place: Place, marks: Paragraph["marks"]): string => {
    const found = numbersOf([{ place, text, marks, rowUnit: "" }], source.footnotes, vocabulary, null);
    let end = text.length;
    let result = "";
    const ids = found.map(() => queue.get(keyOf(place))?.shift() ?? null);
    found.toReversed().forEach((number, back) => {
      const index = items.push({ id: ids[found.length - 1 - back]!, stated: number.stated, section }) - 1;
      result = marked(index) + text.slice(number.end, end) + result;
      end = number.start;
    });
    return text.slice(0, end) + result;
  };
  source.blocks.forEach((block, index) => {
    const heading = headings.find((one) => one.block === index);
    section = heading?.section ?? section;
    if (block.kind === "table" || (heading && heading.length >= block.text.length) || section === "") return;
    if (/^(Trên đây|Nơi nhận|\(Có)/.test(block.text)) section = "";
    if (section === "") return;
    lines.push({
      text: withMarks(block, mark(block.text, { kind: "text", section }, block.marks)),
      section,
      block: index,
      footnote: "",
      heading: heading?.length ?? 0,
    });
    for (const { mark: footnote } of block.marks) {
      const text = source.footnotes.get(footnote)!.split("\n");
      const place: Place = { kind: "footnote", section, footnote };
      lines.push({
        text: text.map((line) => mark(line, place, [])).join("\n"),
        section,
        block: null,
        footnote,
        heading: 0,
      });
    }
  });
  return lines;
}

const keyOf = (place: Place) =>
  place.kind === "footnote" ? `${place.section} ${place.footnote}` : place.kind === "text" ? place.section : "";

/** `…⟦3⟧`: a footnote's mark within the text, so that it moves with its words. */
function withMarks({ text, marks }: Paragraph, withNumbers: string): string {
  if (marks.length === 0) return withNumbers;
  // Places are counted from the end, where the numbers behind them have their marks already.
  let result = withNumbers;
  for (const { mark, offset } of marks.toReversed()) {
    const at = offset === text.length ? result.length : placeOf(result, text, offset);
    result = `${result.slice(0, at)}\uE002${mark}\uE003${result.slice(at)}`;
  }
  return result;
}

/** Where a place of the text is in the text with marks: letters outside of marks and numbers are the same in both. */
function placeOf(result: string, text: string, offset: number): number {
  const letters = text.slice(offset).replace(/[\d.,%]/g, "").length;
  let [at, count] = [result.length, 0];
  while (count < letters && at > 0) {
    at--;
    if (result[at] === "\uE001") at = result.lastIndexOf("\uE000", at);
    else if (result[at] === "\uE003") at = result.lastIndexOf("\uE002", at);
    else if (!/[\d.,%]/.test(result[at]!)) count++;
  }
  return at;
}

export const numbersIn = (text: string) => [...text.matchAll(MARK)].map(([, index]) => Number(index));
