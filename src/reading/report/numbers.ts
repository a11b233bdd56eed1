import type { Qualifier } from "../../core/figure.ts";
import type { Quarter } from "../../core/quarter.ts";
import { readNumber } from "../../core/number.ts";
import { asPrinted, type Unit } from "../../core/unit.ts";
import { withoutNames } from "./no-figures.ts";
import type { Passage, Place } from "./passages.ts";
import { qualifierOf } from "./qualifiers.ts";
import { type Sentence, sentenceAt, sentencesOf } from "./sentences.ts";
import { NO_TIME, type StatedTime } from "./time-mentions.ts";
import { timeOf } from "./times.ts";
import { type UnitPhrases, unitOf, unitPhrases } from "./unit-words.ts";
import { type Vocabulary, wordsIn } from "./vocabulary.ts";

/** A number that the report states. */
export interface FoundNumber {
  /** Verbatim, with its percent sign: `01`, `1.587`, `39,01%`. */
  stated: string;
  /** Whether it is written as numbers are written; `15.77` is found and not understood. */
  isReadable: boolean;
  unit: Unit | null;
  qualifier: Qualifier;
  /** The time it is for, where its sentence or its footnote says it. */
  time: StatedTime;
  place: Place;
  /** The mark of the footnote that stands right behind it; "" without one. */
  mark: string;
  /** Which of the passages it stands in, and where. */
  passage: number;
  start: number;
  end: number;
  /** The sentence around it, and where the number stands in it. */
  sentence: string;
  inSentence: { start: number; end: number };
  /** In `64/92 xã` the first is the part and the second the whole; null for a number that stands alone. */
  share: "part" | "whole" | null;
}

const NUMBER =
  /(?<![\p{L}\d\u0000]|[\p{L}\u0000][-./]|\d[.,])\d+(?:[.,]\d+)*(?:\s?%)?(?!\p{Lu}|\d|\u0000|[-/]\p{Lu}{2})/gu;
/** What a bare `đơn vị` stands for is said no farther before than this, in characters. */
const FARTHEST = 1500;
const BARE_YEAR = /^(?:19|20)\d{2}$/;
/** `xếp thứ 01/34`, `đứng thứ 5`: a place in an order. */
const RANK =
  /(?<!\p{L})(?:(?<!sắp\s)xếp(?: hạng| vị trí)?(?: thứ)?|(?:đứng|hạng|vị trí)(?: vị trí| hạng)? thứ|(?:,|đạt|giữ|lên) hạng)\s+$/iu;

/** What a number is read with. */
interface Reader {
  footnotes: ReadonlyMap<string, string>;
  phrases: UnitPhrases;
  vocabulary: Vocabulary;
  /** The quarter of the report, for days without a year; null where it is not known. */
  quarter: Quarter | null;
}

/**
 * Every number of the passages that states a quantity: no date, document number, article, name or year.
 * @param footnotes their texts by mark: one behind a number may name the day it holds for
 * @param quarter of the report, for days and months without a year; null where it is not known
 */
export function numbersOf(
  passages: readonly Passage[],
  footnotes: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  quarter: Quarter | null,
): FoundNumber[] {
  const reader = { footnotes, phrases: unitPhrases(vocabulary), vocabulary, quarter };
  return passages.flatMap((passage, index) => numbersIn(passage, index, reader));
}

function numbersIn(passage: Passage, index: number, reader: Reader): FoundNumber[] {
  const { place, text, marks } = passage;
  const sentences = sentencesOf(text);
  const blanked = withoutNames(text);
  return [...blanked.matchAll(NUMBER)].flatMap(({ index: start, 0: stated }): FoundNumber[] => {
    const end = start + stated.length;
    const sentence = sentenceAt(sentences, start);
    const before = text.slice(sentence.start, start);
    const after = blanked.slice(end, sentence.end);
    const unit = unitAt(passage, { start, stated, before, after }, reader);
    if (BARE_YEAR.test(stated) && (unit === null || !/^\s*\p{L}/u.test(after))) return [];
    const mark = marks.find(({ offset }) => offset >= end && offset <= end + 1 + wordBehind(after))?.mark ?? "";
    const share = shareOf(blanked, start, end);
    const whole = share === "part" ? (/^\/\d[\d.,]*/.exec(after)?.[0].length ?? 0) : 0;
    const footnote = reader.footnotes.get(mark || lastMark(marks, sentence)) ?? "";
    const isBase = share === "whole" && isBaseOf(before, unit);
    return [
      {
        ...{ stated, isReadable: isWrittenRight(stated), unit, place, mark, passage: index, start, end, share },
        qualifier: share === "whole" ? "" : qualifierOf(before, after.slice(whole), stated.endsWith("%")),
        time: isBase ? NO_TIME : timeOf(before, text.slice(end, sentence.end), footnote, reader.quarter),
        sentence: sentence.text,
        inSentence: { start: start - sentence.start, end: end - sentence.start },
      },
    ];
  });
}

/** A number in its sentence: where it starts in its passage, and the words before and behind it. */
interface Placed {
  start: number;
  stated: string;
  before: string;
  after: string;
}

function unitAt(passage: Passage, { start, stated, before, after }: Placed, reader: Reader): Unit | null {
  const { text, rowUnit, cells } = passage;
  const { vocabulary, phrases } = reader;
  const cell = cells?.find((one) => one.start <= start && start < one.end);
  // In a cell that is a number and no more, the table's heads say what it counts.
  if (cell && cell.unit !== "" && text.slice(cell.start, cell.end).trim() === stated && !stated.endsWith("%"))
    return unitOf("", ` ${cell.unit}`, phrases, vocabulary);
  const behind = stated.endsWith("%") ? "%" : after;
  return (
    rankUnit(before, vocabulary) ??
    shortened(after, vocabulary.units.get(rowUnit)) ??
    unitOf(text.slice(Math.max(0, start - FARTHEST), start), behind, phrases, vocabulary)
  );
}

/** `15,77/18 điểm`, `giảm 14/28 sở`: the most that there can be, and what there was before, are of no time that is named. */
function isBaseOf(before: string, unit: Unit | null): boolean {
  return (unit && asPrinted(unit.label)) === "điểm" || /(?:giảm|bớt)(?: được)?\s+\d[\d.,]*\/$/iu.test(before);
}

/** Whether a number is written as numbers are, whatever its unit. */
export function isWrittenRight(stated: string): boolean {
  return readNumber(stated, stated.endsWith("%") ? "rate" : "measure").ok;
}

/** The footnote at the end of a sentence speaks of all that it says. */
function lastMark(marks: Passage["marks"], { end }: Sentence): string {
  return marks.find(({ offset }) => offset >= end - 1 && offset <= end)?.mark ?? "";
}

/** How far the word of the unit reaches behind a number: a footnote's mark stands behind it (`1.102 đơn vị⁶`). */
function wordBehind(after: string): number {
  return /^[^,;.()\d]*/.exec(after)?.[0].length ?? 0;
}

/** `85 TT` in the note of a row that counts thủ tục: the row's own unit in short. */
function shortened(after: string, unit: Unit | undefined): Unit | null {
  const [, word] = /^\s+(\p{Lu}{2,5})(?![\p{L}\d])/u.exec(after) ?? [];
  const initials =
    unit &&
    wordsIn(asPrinted(unit.label))
      .map((one) => one.charAt(0))
      .join("")
      .toUpperCase();
  return word !== undefined && word === initials ? unit! : null;
}

function rankUnit(before: string, { units }: Vocabulary): Unit | null {
  return RANK.test(before) ? ([...units.values()].find(({ type }) => type === "rank") ?? null) : null;
}

function shareOf(text: string, start: number, end: number): FoundNumber["share"] {
  if (/^\/\d/.test(text.slice(end))) return "part";
  return /\d\/$/.test(text.slice(0, start)) ? "whole" : null;
}
