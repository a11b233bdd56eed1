import { type Item, type Line, MARK, marked, numbersIn } from "./made-sheet.ts";
import { ADDED, DROPPED, OTHER_THINGS, SYNONYMS } from "./made-words.ts";

/** Sentences and parts of lists go, until so many numbers are gone. */
export function remove(sheet: Line[], items: Item[], share: number, random: () => number): void {
  const wanted = Math.round(items.length * share);
  let gone = 0;
  for (let turn = 0; turn < 2000 && gone < wanted; turn++) {
    const line = sheet[Math.floor(random() * sheet.length)]!;
    const paragraphs = line.text.slice(line.heading).split("\n");
    const row = Math.floor(random() * paragraphs.length);
    const pieces = paragraphs[row]!.split(random() < 0.5 ? /(?<=[.;])(?= )/ : /(?<=[,;])(?= )/);
    const at = Math.floor(random() * pieces.length);
    const count = numbersIn(pieces[at]!).length;
    // A piece with a bracket that closes elsewhere would leave a broken sentence; one that says what the rest is
    // about (`Cấp xã: …`) goes only as a whole.
    const balanced = pieces[at]!.split("(").length === pieces[at]!.split(")").length;
    const leads = at === 0 && pieces.length > 1 && /^\s*-?[^,;]{3,60}:/.test(pieces[0]!);
    if (count === 0 || count > wanted - gone + 1 || !balanced || leads || pieces[at]!.includes("\uE002")) continue;
    pieces.splice(at, 1);
    paragraphs[row] = pieces.join("").trimStart();
    line.text =
      line.text.slice(0, line.heading) +
      (line.heading > 0 ? " " : "") +
      paragraphs.filter((one) => one !== "").join("\n");
    gone += count;
  }
}

/** So many of the added sentences say what the report says of something else, of another thing. */
const RESEMBLING = 0.25;

/** A clause of the same paragraph said of another thing, its number new; null where none can be made so. */
function resembling({ text, section }: Line, items: Item[], random: () => number): string | null {
  const clauses = text.split(/(?<=[.;,:(])(?= )|(?<=[(])/).filter((one) => numbersIn(one).length === 1);
  const fit = clauses.filter((one) => OTHER_THINGS.some(([word]) => one.includes(word)));
  const sentence = fit[Math.floor(random() * fit.length)]
    ?.replace(/[),;]+$/, "")
    .replace(/\uE002[^\uE003]*\uE003/g, "");
  const [from, to] = OTHER_THINGS.find(([word]) => sentence?.includes(word)) ?? [];
  if (!sentence || !from) return null;
  return sentence
    .replaceAll(from, to!)
    .trim()
    .concat(".")
    .replace(MARK, (_, index: string) =>
      marked(items.push({ id: null, stated: items[Number(index)]!.stated, section }) - 1),
    );
}

export function add(sheet: Line[], items: Item[], share: number, random: () => number): void {
  const wanted = Math.round(items.length * share);
  const singles = sheet.filter(({ text }) => !text.includes("\n"));
  for (let added = 0; added < wanted;) {
    const line = singles[Math.floor(random() * singles.length)]!;
    const model = random() < RESEMBLING ? resembling(line, items, random) : null;
    if (model) added += numbersIn(model).length;
    const sentence =
      model ??
      ADDED[Math.floor(random() * ADDED.length)]!.replace(/(?<!\d)0%?/g, (found) => {
        added++;
        const stated = found === "0%" ? "12,3%" : random() < 0.5 ? "12" : "123";
        return marked(items.push({ id: null, stated, section: line.section }) - 1);
      });
    const pieces = line.text.split(/(?<=[.])(?= )/);
    pieces.splice(line.heading > 0 ? pieces.length : 1 + Math.floor(random() * pieces.length), 0, ` ${sentence}`);
    line.text = pieces.join("").trimStart();
  }
}

export function swap(sheet: Line[], random: () => number): void {
  const fit = sheet.filter(
    ({ text, heading }) => heading === 0 && !text.includes("\n") && text.split(/(?<=[.])(?= )/).length >= 2,
  );
  const line = fit[Math.floor(random() * fit.length)]!;
  const pieces = line.text.split(/(?<=[.])(?= )/);
  const at = Math.floor(random() * (pieces.length - 1));
  pieces.splice(at, 2, ` ${pieces[at + 1]!.trim()}`, ` ${pieces[at]!.trim()}`);
  line.text = pieces.join("").trimStart();
}

/** @param from where the text begins that may change: a heading at the start of a paragraph stays */
export function reworded(whole: string, from: number, share: number, random: () => number): string {
  let result = whole.slice(from);
  for (const [word, to] of SYNONYMS)
    result = result.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "giu"), (found) =>
      random() < share ? to : found,
    );
  for (const word of DROPPED)
    result = result.replace(new RegExp(` ${word}(?= )`, "gu"), (found) => (random() < share / 3 ? "" : found));
  return whole.slice(0, from) + result;
}
