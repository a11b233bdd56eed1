/**
 * A word as the search knows it. `folded` is without case and accents (`đường` -> `duong`);
 * `token` keeps the accents in a code behind it (`duongqdh2`), so that one look-up by the beginning
 * `duongq` finds every accent and one of the whole token exactly this one. No Vietnamese syllable
 * has a q after its first letter. A number and a code of a row are their own token.
 */
export interface Word {
  folded: string;
  token: string;
  /** Where it stands in the text that was read, in characters. */
  start: number;
  end: number;
}

const WORD = /[ivx]+(?:\.\d+)+(?![\p{L}\d])|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/giu;
const TONES = "\u0300\u0301\u0303\u0309\u0323";
const SHAPES: Record<string, string> = { "\u0306": "a", "\u0302": "c", "\u031b": "h" };

/** The words of a text in its order, however it is composed or capitalised. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    ...readWord(found),
    start: index,
    end: index + found.length,
  }));
}

/** Words that were read: a publication says the same few thousand again and again. */
const read = new Map<string, Pick<Word, "folded" | "token">>();

function readWord(text: string): Pick<Word, "folded" | "token"> {
  const known = read.get(text) ?? foldWord(text);
  read.set(text, known);
  return known;
}

/** `Đường` and its decomposed form -> `duong` and `duongqdh1`; `hòa` and `hoà` are one word. */
function foldWord(text: string): Pick<Word, "folded" | "token"> {
  if (/^\d/.test(text)) return sameToken(numberToken(text));
  if (/\d/.test(text)) return sameToken(text.toLowerCase().replaceAll(".", "x"));
  let folded = "";
  let tone = "";
  const shapes = new Set<string>();
  for (const letter of text.toLowerCase().normalize("NFD")) {
    if (letter === "đ") shapes.add("d");
    if (SHAPES[letter]) shapes.add(SHAPES[letter]);
    else if (TONES.includes(letter)) tone = String(TONES.indexOf(letter) + 1);
    else if (!/\p{M}/u.test(letter)) folded += letter === "đ" ? "d" : letter;
  }
  return { folded, token: `${folded}q${[...shapes].sort().join("")}${tone}` };
}

const sameToken = (token: string) => ({ folded: token, token });

/** `180.079` and `180079` -> `180079`; `88,39` and `88.39` -> `88x39`; `06` -> `6`. */
function numberToken(text: string): string {
  const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(text);
  const english = /^\d{1,3}(,\d{3}){2,}$/.test(text);
  const plain = grouped ? text.replaceAll(".", "") : english ? text.replaceAll(",", "") : text;
  return plain.replace(/^0+(?=\d)/, "").replace(/[.,]/g, "x");
}

/** Whether a word carries a tone, a hat, a horn or the bar of đ. */
export function hasAccent({ folded, token }: Word): boolean {
  return token.length > folded.length + 1;
}

/** The numbers of a text. */
export function numbersOf(text: string): Word[] {
  return wordsOf(text).filter(({ token }) => /^\d/.test(token));
}
