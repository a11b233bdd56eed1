import { type Block, type Paragraph, plainParagraph } from "../../../src/reading/report/document.ts";
import { harsherWords, merge, move, reorderLists, split, timeLast } from "./harsher-changes.ts";
import { LEAVES, otherHeadings, sectionBlocks } from "./harsher-headings.ts";
import { add, remove, reworded, swap } from "./made-changes.ts";
import { type Item, type Line, MARK, marking } from "./made-sheet.ts";
import { type MadeNumber, type MadeReport, withFootnotes } from "./next-quarter.ts";
import { seeded } from "./random.ts";
import { release, source } from "./source.ts";

/** How much is changed beyond the usual, as numbers of changes or shares of what could be changed. */
export interface HarsherChanges {
  gone: number;
  added: number;
  reworded: number;
  /** Sentences that go to another paragraph of their section, and to another section. */
  moved: number;
  movedAnywhere: number;
  merged: number;
  split: number;
  swapped: number;
  headings: number;
  sectionsGone: number;
}

export const HARSHER: HarsherChanges = {
  ...{ gone: 0.15, added: 0.1, reworded: 0.4, moved: 6, movedAnywhere: 4, merged: 6, split: 6, swapped: 4 },
  ...{ headings: 0.5, sectionsGone: 2 },
};

/** What a section that the outline does not have may say. */
const NEW_SECTION = [
  "Chuyển đổi số trong nông nghiệp",
  "Toàn tỉnh đã gắn mã cho \uE000A\uE001 vùng trồng, đưa \uE000B\uE001 sản phẩm lên sàn thương mại điện tử.",
];

/** A next quarter that another hand wrote. The same seed makes the same report; every value comes once. */
export function harsherQuarter(seed: number, changes: HarsherChanges = HARSHER): MadeReport {
  const random = seeded(seed);
  const items: Item[] = [];
  const sheet = marking(items);
  remove(sheet, items, changes.gone, random);
  add(sheet, items, changes.added, random);
  const times = (count: number, change: () => void) => Array.from({ length: count }).forEach(change);
  times(changes.moved, () => move(sheet, items, false, random));
  times(changes.movedAnywhere, () => move(sheet, items, true, random));
  times(changes.swapped, () => swap(sheet, random));
  times(changes.merged, () => merge(sheet, random));
  times(changes.split, () => split(sheet, random));
  timeLast(sheet, changes.reworded, random);
  reorderLists(sheet, changes.reworded, random);
  for (const line of sheet) {
    line.text = reworded(line.text, line.heading, changes.reworded, random);
    line.text = harsherWords(line.text, line.heading, changes.reworded / 2, random);
  }
  return finished(sheet, items, changes, random);
}

function finished(sheet: Line[], items: Item[], changes: HarsherChanges, random: () => number): MadeReport {
  const used = new Set<string>();
  const numbers: MadeNumber[] = [];
  const valueOf = (id: string | null, stated: string, section: string) => {
    const value = uniqueValue(stated, used, random);
    numbers.push({ section, stated: value, id });
    return value;
  };
  const written = (text: string) =>
    text.replace(MARK, (_, index: string) => {
      const { id, stated, section } = items[Number(index)]!;
      return valueOf(id, stated, section);
    });
  const dropped = new Set<number>();
  for (let count = 0; count < changes.sectionsGone; count++)
    for (const block of sectionBlocks(LEAVES[Math.floor(random() * LEAVES.length)]!)) dropped.add(block);
  const blocks: Block[] = [...source.blocks];
  const footnotes = new Map(source.footnotes);
  const marksOf = (block: number) => (source.blocks[block] as Paragraph).marks.map(({ mark }) => mark);
  const goneNotes = new Set(
    [...dropped].flatMap((block) => (source.blocks[block]!.kind === "paragraph" ? marksOf(block) : [])),
  );
  for (const line of sheet) {
    if (line.block === null ? goneNotes.has(line.footnote) : dropped.has(line.block)) continue;
    const text = written(line.text);
    if (line.block === null) footnotes.set(line.footnote, text);
    else blocks[line.block] = withFootnotes(source.blocks[line.block] as Paragraph, text);
  }
  otherHeadings(blocks, changes.headings, random);
  const [title = "", sentence = ""] = NEW_SECTION;
  const fresh = sentence.replace(/\uE000[AB]\uE001/g, () => valueOf(null, "12", ""));
  const before = sectionBlocks(LEAVES[Math.floor(random() * 20)]!)[0]!;
  const all = blocks.flatMap((block, index): Block[] => [
    ...(index === before ? [{ ...plainParagraph(title), emphasis: title.length }, plainParagraph(fresh)] : []),
    ...(dropped.has(index) ? [] : [block]),
  ]);
  const left = new Set(numbers.map(({ id }) => id));
  const gone = release.figures.filter(({ id, statedIn }) => statedIn.kind !== "form-note" && !left.has(id));
  return { document: { blocks: all, footnotes, trackedChanges: 0 }, numbers, gone: gone.map(({ id }) => id) };
}

/** A value that comes nowhere else: a percentage, a number with decimals, or a count. */
function uniqueValue(stated: string, used: Set<string>, random: () => number): string {
  for (;;) {
    const whole = 101 + Math.floor(random() * 898);
    const part = 10 + Math.floor(random() * 90);
    const value = stated.endsWith("%")
      ? `${String(whole).slice(0, 2)},${part}%`
      : stated.includes(",")
        ? `${String(whole).slice(0, 2)},${part}`
        : stated.length > 3
          ? `${whole}.${100 + part * 9}`
          : String(whole);
    if (used.has(value) || used.has(`${value}%`)) continue;
    used.add(value);
    return value;
  }
}
