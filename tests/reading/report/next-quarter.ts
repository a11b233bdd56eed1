import type { Block, Paragraph, ReportDocument } from "../../../src/reading/report/document.ts";
import { add, remove, reworded, swap } from "./made-changes.ts";
import { type Item, type Line, MARK, marking } from "./made-sheet.ts";
import { seeded } from "./random.ts";
import { release, source } from "./source.ts";

/** A number of a made report: which figure of the real quarter it is, null for one that is new. */
export interface MadeNumber {
  section: string;
  stated: string;
  id: string | null;
}

/** A report of a next quarter, made from the real one, and what each of its numbers is. */
export interface MadeReport {
  document: ReportDocument;
  numbers: MadeNumber[];
  gone: string[];
}

/** How much is changed, as shares of all numbers, sentences or words that could be. */
export interface Changes {
  gone: number;
  added: number;
  reworded: number;
  /** Pairs of neighbouring sentences that change places. */
  swapped: number;
}

export const USUAL: Changes = { gone: 0.15, added: 0.1, reworded: 0.35, swapped: 3 };

/** The same seed makes the same report. */
export function nextQuarter(seed: number, changes: Changes = USUAL): MadeReport {
  const random = seeded(seed);
  const items: Item[] = [];
  const sheet = marking(items);
  remove(sheet, items, changes.gone, random);
  add(sheet, items, changes.added, random);
  for (let turn = 0; turn < changes.swapped; turn++) swap(sheet, random);
  for (const line of sheet) line.text = reworded(line.text, line.heading, changes.reworded, random);
  return finished(sheet, items, random);
}

function finished(sheet: Line[], items: Item[], random: () => number): MadeReport {
  const used = new Map<string, Set<string>>();
  const numbers: MadeNumber[] = [];
  const written = (text: string) =>
    text.replace(MARK, (_, index: string) => {
      const { id, stated, section } = items[Number(index)]!;
      const known = used.get(section) ?? new Set();
      used.set(section, known);
      const value = otherValue(stated, known, random);
      known.add(value);
      numbers.push({ section, stated: value, id });
      return value;
    });
  const blocks: Block[] = [...source.blocks];
  const footnotes = new Map(source.footnotes);
  for (const line of sheet) {
    const text = written(line.text);
    if (line.block === null) footnotes.set(line.footnote, text);
    else blocks[line.block] = withFootnotes(source.blocks[line.block] as Paragraph, text);
  }
  const left = new Set(numbers.map(({ id }) => id));
  const gone = release.figures.filter(({ id, statedIn }) => statedIn.kind !== "form-note" && !left.has(id));
  return {
    document: { blocks, footnotes, trackedChanges: 0 },
    numbers,
    gone: gone.map(({ id }) => id),
  };
}

export function withFootnotes(block: Paragraph, text: string): Paragraph {
  const marks: Paragraph["marks"] = [];
  let plain = "";
  for (const part of text.split(/(\uE002[^\uE003]*\uE003)/))
    if (part.startsWith("\uE002")) marks.push({ mark: part.slice(1, -1), offset: plain.length });
    else plain += part;
  return { ...block, text: plain, marks };
}

/** Another value of the same look, unlike all others of its section, so that it can be told which it is. */
function otherValue(stated: string, known: ReadonlySet<string>, random: () => number): string {
  for (;;) {
    const value = stated.replace(/\d/g, (digit, at: number) => {
      const isFirst = !/\d/.test(stated.slice(0, at));
      return isFirst ? (digit === "0" ? "0" : String(1 + Math.floor(random() * 9))) : String(Math.floor(random() * 10));
    });
    // A hundred percent would be the same for all; two zeros are no number of an office.
    const other =
      value === "00"
        ? "01"
        : /^\d{3}%$/.test(value)
          ? `${10 + Math.floor(random() * 90)},${Math.floor(random() * 90) + 10}%`
          : value;
    if (!known.has(other) && !/^(19|20)\d\d$/.test(other)) return other;
    if (known.size > 40 && random() < 0.02) return `${other.replace("%", "")},5${other.includes("%") ? "%" : ""}`;
  }
}
