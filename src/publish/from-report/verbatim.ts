import { numbersIn, withoutExceptions } from "../../core/check/digits.ts";
import type { IsoDate } from "../../core/date.ts";
import { writtenDays } from "../../core/named-days.ts";
import { citedPlaces } from "../../reading/report/citations.ts";
import type { Passage } from "../../reading/report/passages.ts";
import type { ReadNumber, ReportReading } from "../../reading/report/reading.ts";
import { mdxParagraph, mdxText } from "../mdx-text.ts";
import type { Footnotes } from "./footnotes.ts";
import type { Row } from "./rows.ts";

/** What the digits of a report are bound to. */
export interface Bindings {
  /** The rows of documents.csv by the document's number. */
  documents: ReadonlyMap<string, Row>;
  /** The names of the days of report.json. */
  days: ReadonlyMap<IsoDate, string>;
  /** Texts with digits that prose may hold. */
  exceptions: readonly string[];
  footnotes: Footnotes;
}

/** A section in the report's own words. */
export interface VerbatimText {
  /** MDX without frontmatter: a paragraph or list item for each passage, footnotes last; "" where the report has none. */
  body: string;
  /** Stretches of text with digits that nothing stands for. */
  unbound: string[];
  /** The ids of figures and documents that it names. */
  named: string[];
}

/** The report's own sentences of a section, each number, document and day by its tag. */
export function verbatimText(
  { passages, numbers }: Pick<ReportReading, "passages" | "numbers">,
  section: string,
  bindings: Bindings,
): VerbatimText {
  const texts: string[] = [];
  const notes = new Map<string, string[]>();
  const marked = new Set<string>();
  const result: VerbatimText = { body: "", unbound: [], named: [] };
  passages.forEach((passage, index) => {
    const { place } = passage;
    if (place.kind === "form-note" || place.section !== section) return;
    const own = numbers.filter((number) => number.passage === index);
    const spans = spansOf(passage, own, bindings, marked);
    result.unbound.push(...unboundIn(passage.text, spans, bindings.exceptions));
    result.named.push(...spans.flatMap(({ id }) => id));
    if (place.kind === "footnote") addTo(notes, bindings.footnotes.numberOf(place.footnote), written(passage, spans));
    else texts.push(written(passage, spans));
  });
  // A footnote whose mark stands nowhere would be a mistake; its words are the section's all the same.
  const all = [...notes].map(([number, lines]) =>
    marked.has(number) ? `<GhiChu so="${number}">${lines.join(" ")}</GhiChu>` : lines.map(mdxParagraph).join("\n\n"),
  );
  return { ...result, body: [...texts, ...all].join("\n\n") };
}

function addTo(notes: Map<string, string[]>, number: string, line: string): void {
  notes.set(number, [...(notes.get(number) ?? []), line]);
}

/** A stretch of text that a tag stands for. */
interface Span {
  start: number;
  end: number;
  tag: string;
  /** What of the data it names; none for a day or a footnote. */
  id: string[];
}

/** The tags of a passage in its order; where two overlap, a document goes before a day, a day before a number. */
function spansOf(
  passage: Passage,
  numbers: readonly ReadNumber[],
  { documents, days, footnotes }: Bindings,
  marked: Set<string>,
): Span[] {
  const { text } = passage;
  const dated = writtenDays(text).flatMap(({ start, end, date }): Span[] =>
    days.has(date) ? [{ start, end, tag: `<Ngay id="${days.get(date)}" />`, id: [] }] : [],
  );
  const counted = numbers.map(({ start, end, id }): Span => {
    return { start, end, tag: `<So id="${id}" nguyen-van />`, id: [id] };
  });
  const spans = [citedSpans(text, documents), dated, counted].reduce((taken, more) => [
    ...taken,
    ...more.filter(({ start, end }) => !taken.some((one) => start < one.end && one.start < end)),
  ]);
  const pointing = pointingSpans(passage, spans, footnotes, marked);
  return [...spans, ...pointing].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Documents that the data names alike: another type or day in the text is not replaced. */
function citedSpans(text: string, documents: Bindings["documents"]): Span[] {
  return citedPlaces(text).flatMap(({ start, end, type, number, date }): Span[] => {
    const row = documents.get(number);
    if (!row || row["type"] !== type.toLowerCase() || (date && row["date"] !== date)) return [];
    const isLower = type === type.toLowerCase();
    const tag = `<VanBan id="${row["id"]}"${date ? " ngay" : ""}${isLower ? " thuong" : ""} />`;
    return [{ start, end, tag, id: [row["id"]!] }];
  });
}

/** The marks of footnotes, each once in a section; one within a tag stands behind it. */
function pointingSpans({ marks }: Passage, spans: readonly Span[], footnotes: Footnotes, marked: Set<string>): Span[] {
  return marks.flatMap(({ mark, offset }): Span[] => {
    const number = footnotes.numberOf(mark);
    if (marked.has(number) || !footnotes.isThere(mark)) return [];
    marked.add(number);
    const at = spans.find(({ start, end }) => start < offset && offset < end)?.end ?? offset;
    return [{ start: at, end: at, tag: `<ChuThich so="${number}" />`, id: [] }];
  });
}

/** `- …` and `1. …`: an item of a list, as the report prints it. */
const ITEM = /^(?:[-+•*]|\d{1,2}[.)])\s+/;

function written({ text, place }: Passage, spans: readonly Span[]): string {
  const isBlock = place.kind !== "footnote";
  const opening = isBlock ? (ITEM.exec(text)?.[0] ?? "") : "";
  let result = "";
  let at = opening.length;
  for (const { start, end, tag } of spans.filter((span) => span.start >= opening.length)) {
    result += mdxText(text.slice(at, start)) + tag;
    at = end;
  }
  result += mdxText(text.slice(at));
  if (opening) return `${/^\d/.test(opening) ? opening.trim() : "-"} ${result}`;
  return isBlock ? mdxParagraph(result) : result;
}

/** What has digits and no tag, with the words beside it. */
function unboundIn(text: string, spans: readonly Span[], exceptions: readonly string[]): string[] {
  let rest = text.replace(ITEM, (opening) => " ".repeat(opening.length));
  for (const { start, end } of spans) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  const left = withoutExceptions(rest, exceptions);
  const isNumber = ({ 0: word }: RegExpExecArray) => numbersIn(word).length > 0;
  return [...left.matchAll(/\S+/gu)].filter(isNumber).map(({ index, 0: found }) => {
    const before = /\S*\s*$/.exec(text.slice(0, index).trimEnd())?.[0] ?? "";
    const after = /^\s*\S*/.exec(text.slice(index + found.length))?.[0] ?? "";
    return `${before} ${found}${after}`.trim();
  });
}
