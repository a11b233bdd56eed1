import type { OutlineEntry } from "../../core/form.ts";
import { asPrinted } from "../../core/unit.ts";
import type { Block, Paragraph } from "./document.ts";
import { fullWords, type Vocabulary } from "./vocabulary.ts";

/** A heading of the report that is one of the outline's. */
export interface Heading {
  /** Which block it is. */
  block: number;
  section: string;
  /** How many characters of the paragraph are the heading; the text may run on behind it. */
  length: number;
}

interface Candidate {
  block: number;
  length: number;
  /** `II`, `1.1`, `3`; "" where none is printed. */
  number: string;
  /** `Phần thứ hai`: the sections below a part then have Roman numbers, and those below them Arabic ones. */
  isPart: boolean;
  words: ReadonlySet<string>;
  isStyled: boolean;
}

/** `II.`, `1.1.`, `2)`, `Phần II:`, before a heading's words. */
const NUMBER = /^\s*(?:(?:phần|mục|chương)\s+)?([IVX]+|[A-HĐ]|\d+(?:\.\d+)*)\s*(?:[.):/-]+\s*|\s+(?=\p{Lu}))/iu;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
/** `Phần thứ nhất`, `PHẦN THỨ HAI:` */
const PART = /^\s*phần thứ\s+(nhất|hai|ba|bốn|tư|năm|sáu|bảy)\s*[.:/-]*\s*/iu;
const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy"];
/** A heading is no longer than this; a numbered paragraph usually is. */
const LONGEST = 220;

/**
 * The headings of the outline as the report has them, in its order. A heading is found by its words
 * and its number together, however it is styled (numbered by hand or by Word, bold, in capitals, or
 * at the start of a paragraph), and the order of the outline decides between two that are alike.
 */
export function findHeadings(
  blocks: readonly Block[],
  outline: readonly OutlineEntry[],
  vocabulary: Pick<Vocabulary, "abbreviations">,
): { headings: Heading[]; unknown: string[] } {
  const candidates = blocks.flatMap((block, index) => candidateOf(block, index, vocabulary));
  const titles = outline.map(({ title }) => new Set(fullWords(asPrinted(title), vocabulary)));
  const hasParts = candidates.some(({ isPart, isStyled }) => isPart && isStyled);
  const scores = candidates.map((candidate) =>
    outline.map(({ id }, index) => scoreOf(candidate, id, titles[index]!, hasParts)),
  );
  const pairs = bestOrder(scores);
  const taken = new Map(pairs.map(([row, column]) => [row, outline[column]!.id]));
  return {
    headings: candidates.flatMap(({ block, length }, index) => {
      const section = taken.get(index);
      return section === undefined ? [] : [{ block, section, length }];
    }),
    unknown: candidates
      .filter(({ isStyled, number }, index) => isStyled && number !== "" && !taken.has(index))
      .map(({ block }) => (blocks[block] as Paragraph).text),
  };
}

function candidateOf(block: Block, index: number, vocabulary: Pick<Vocabulary, "abbreviations">): Candidate[] {
  if (block.kind !== "paragraph") return [];
  const { text, emphasis, level } = block;
  const whole = emphasis >= text.replace(/[\s.:;]+$/, "").length;
  const isNumbered = NUMBER.test(text);
  // The part in bold at the start, up to its colon or full stop: `4. Tiến độ …: Kết quả thống kê …`
  const leads = emphasis >= 12 && emphasis < text.length && /[.:]\s*$/.test(text.slice(0, emphasis + 1));
  const length = leads ? emphasis : text.length;
  if (length > LONGEST || !(level !== null || whole || leads || (isNumbered && !/[;,]$/.test(text)))) return [];
  const title = text.slice(0, length);
  const part = PART.exec(title);
  const [printed = "", number = ""] = part ? [part[0], partNumber(part[1]!)] : (NUMBER.exec(title) ?? []);
  const words = fullWords(title.slice(printed.length), vocabulary);
  if (words.length === 0) return [];
  const isStyled = level !== null || whole || leads;
  return [
    { block: index, length, number: number.toUpperCase(), isPart: part !== null, words: new Set(words), isStyled },
  ];
}

function partNumber(ordinal: string): string {
  return ROMAN[ORDINALS.indexOf(ordinal.toLowerCase().replace("bốn", "tư"))]!;
}

/** 0 where a candidate cannot be this heading; up to 2 where words and number agree. */
function scoreOf(candidate: Candidate, id: string, title: ReadonlySet<string>, hasParts: boolean): number {
  const { number, words, isStyled } = candidate;
  const alike = overlap(words, title);
  const isNumber = number !== "" && (numbersOfSection(id, hasParts).includes(number) || number === id.toUpperCase());
  const needed = isNumber ? (isStyled ? 0.3 : 0.5) : isStyled ? 0.55 : 0.75;
  if (alike < needed) return 0;
  const isOtherDepth = number !== "" && isOfOtherDepth(candidate, id.split(".").length, hasParts);
  return isOtherDepth && alike < 0.9 ? 0 : alike + (isNumber ? 0.6 : 0) + (isStyled ? 0.2 : 0);
}

/** How a section's number may be printed: `II.1.2` as 1.2, or as 2 below a Roman 1 where parts are written out. */
function numbersOfSection(id: string, hasParts: boolean): string[] {
  const [part = "", main, sub] = id.split(".");
  const own = [main, sub].filter(Boolean).join(".") || part;
  if (!hasParts || main === undefined) return [own];
  return [own, sub ?? ROMAN[Number(main) - 1] ?? ""];
}

/** A part has a Roman number and a section an Arabic one: words alone do not make one the other. */
function isOfOtherDepth({ number, isPart }: Candidate, depth: number, hasParts: boolean): boolean {
  if (hasParts) return isPart !== (depth === 1);
  return /^[IVX]+$/.test(number) !== (depth === 1);
}

/** How much two titles share: the words in common, twice, in all words; a title wholly inside a longer one counts more. */
function overlap(words: ReadonlySet<string>, title: ReadonlySet<string>): number {
  let common = 0;
  for (const word of title) if (words.has(word)) common++;
  const dice = (2 * common) / (words.size + title.size);
  return (dice + common / title.size) / 2;
}

/** The pairs of row and column in rising order whose scores add up to the most. */
function bestOrder(scores: readonly (readonly number[])[]): [number, number][] {
  const width = scores[0]?.length ?? 0;
  const best = Array.from({ length: scores.length + 1 }, () => new Array<number>(width + 1).fill(0));
  for (let row = scores.length - 1; row >= 0; row--)
    for (let column = width - 1; column >= 0; column--) {
      const score = scores[row]![column]!;
      const paired = score > 0 ? score + best[row + 1]![column + 1]! : 0;
      best[row]![column] = Math.max(paired, best[row + 1]![column]!, best[row]![column + 1]!);
    }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < scores.length && column < width) {
    const score = scores[row]![column]!;
    if (score > 0 && best[row]![column] === score + best[row + 1]![column + 1]!) pairs.push([row++, column++]);
    else if (best[row]![column] === best[row + 1]![column]) row++;
    else column++;
  }
  return pairs;
}
