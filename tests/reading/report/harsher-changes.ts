import type { Item, Line } from "./made-sheet.ts";
import { numbersIn } from "./made-sheet.ts";
import { HARSHER_SYNONYMS } from "./made-words.ts";

type Random = () => number;

const SENTENCE_END = /(?<=[.])(?= )/;
const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentences of a line behind its heading. */
function sentencesIn({ text, heading }: Line): string[] {
  return text
    .slice(heading)
    .split(SENTENCE_END)
    .map((one) => one.trim());
}

function write(line: Line, sentences: readonly string[]): void {
  const own = line.text.slice(0, line.heading);
  line.text = [own, ...sentences].filter((one) => one !== "").join(" ");
}

const isPlain = ({ text, footnote }: Line) => footnote === "" && !text.includes("\n");
const isMovable = (sentence: string) =>
  numbersIn(sentence).length > 0 && !sentence.includes("\uE002") && !/^\s*[-+•(]/.test(sentence);

/** A sentence with numbers goes to another paragraph, of its own section or of any. */
export function move(sheet: Line[], items: Item[], isAnywhere: boolean, random: Random): void {
  const from = pick(
    sheet.filter((line) => isPlain(line) && sentencesIn(line).length > 1 && sentencesIn(line).some(isMovable)),
    random,
  );
  if (!from) return;
  const to = pick(
    sheet.filter(
      (line) =>
        line !== from && isPlain(line) && (isAnywhere ? line.section !== from.section : line.section === from.section),
    ),
    random,
  );
  if (!to) return;
  const sentences = sentencesIn(from);
  const moved = pick(sentences.filter(isMovable), random)!;
  write(
    from,
    sentences.filter((one) => one !== moved),
  );
  const others = sentencesIn(to);
  others.splice(1 + Math.floor(random() * others.length), 0, moved);
  write(to, others);
  for (const index of numbersIn(moved)) items[index]!.section = to.section;
}

/** Two neighbouring sentences become one. */
export function merge(sheet: Line[], random: Random): void {
  const line = pick(
    sheet.filter((one) => isPlain(one) && sentencesIn(one).length > 1),
    random,
  );
  if (!line) return;
  const sentences = sentencesIn(line);
  const at = Math.floor(random() * (sentences.length - 1));
  const joint = pick(["; đồng thời, ", "; bên cạnh đó, ", ", "], random)!;
  sentences.splice(at, 2, sentences[at]!.replace(/\.$/, "") + joint + small(sentences[at + 1]!));
  write(line, sentences);
}

/** A sentence becomes two at a semicolon outside of brackets. */
export function split(sheet: Line[], random: Random): void {
  const line = pick(
    sheet.filter((one) => isPlain(one) && /;\s/.test(one.text)),
    random,
  );
  if (!line) return;
  const places = [...line.text.matchAll(/;\s+(?=\p{Ll})/gu)].filter(({ index }) => {
    const before = line.text.slice(0, index);
    return index > line.heading && before.split("(").length === before.split(")").length;
  });
  const place = pick(places, random);
  if (!place) return;
  const [before, behind] = [line.text.slice(0, place.index), line.text.slice(place.index + place[0].length)];
  line.text = `${before}. ${capital(behind)}`;
}

/** `Trong quý III năm 2025, đã ban hành 28 văn bản.` -> `Đã ban hành 28 văn bản trong quý III năm 2025.` */
export function timeLast(sheet: Line[], share: number, random: Random): void {
  for (const line of sheet.filter(isPlain)) {
    const sentences = sentencesIn(line).map((sentence) => {
      const [, time = "", rest = ""] =
        /^((?:Trong quý|Đến nay|Hiện nay|Tính đến ngày|Trong kỳ)[^,.;]{0,30}),\s+(.*)\.$/su.exec(sentence) ?? [];
      return time !== "" && random() < share ? `${capital(rest)} ${small(time)}.` : sentence;
    });
    write(line, sentences);
  }
}

/** The items of a bracket come in another order: `(03 sở; 02 đơn vị; 18 xã)` -> `(18 xã; 03 sở; 02 đơn vị)`. */
export function reorderLists(sheet: Line[], share: number, random: Random): void {
  for (const line of sheet)
    line.text = line.text.replace(/\(([^()\uE002]*;[^()\uE002]*)\)/g, (whole, inside: string) => {
      const parts = inside.split(/;\s*/);
      const isList = parts.length > 1 && parts.every((part) => numbersIn(part).length === 1) && !inside.includes(":");
      return isList && random() < share ? `(${[...parts.slice(1), parts[0]].join("; ")})` : whole;
    });
}

export function harsherWords(text: string, from: number, share: number, random: Random): string {
  let result = text.slice(from);
  for (const [word, to] of HARSHER_SYNONYMS)
    result = result.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "giu"), (found) => {
      if (random() >= share) return found;
      return /^\p{Lu}/u.test(found) ? capital(to) : to;
    });
  return text.slice(0, from) + result;
}
