/**
 * A word as the search knows it. `folded` is without case and accents (`đường` -> `duong`);
 * `token` keeps the accents in a code behind a zero (`duong0dh1`), so that one look-up by the beginning
 * `duong0` finds every accent and one of the whole token exactly this one: a word is of letters alone.
 * A number and a code of a row are their own token.
 */
export interface Word {
  folded: string;
  token: string;
  /** Where it stands in the text that was read, in characters. */
  start: number;
  end: number;
}

const WORD = /[ivx]+(?:\.\d+)+(?![\p{L}\d])|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/giu;
/** Stands between a word and the code of its accents. */
const ACCENTS = "0";
const TONES = "\u0300\u0301\u0303\u0309\u0323";
const SHAPES: Record<string, string> = { "\u0306": "a", "\u0302": "c", "\u031b": "h" };

/** How a language writes what a word is known by. */
export interface Spelling {
  /** The part of a folded word that all its forms share. */
  stem(folded: string): string;
  /** A number in Vietnamese notation. */
  vietnamese(number: string): string;
}

/** The words of a text in its order, however it is composed or capitalised. */
export const wordsOf = wordReader({ stem: (folded) => folded, vietnamese: (number) => number });

/** What reads the words of a text in a language: see `wordsOf`. */
export function wordReader(spelling: Spelling): (text: string) => Word[] {
  // Words that were read: a publication says the same few thousand again and again.
  const read = new Map<string, Pick<Word, "folded" | "token">>();
  const readWord = (text: string) => {
    const known = read.get(text) ?? foldWord(text, spelling);
    read.set(text, known);
    return known;
  };
  return (text) =>
    [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
      ...readWord(found),
      start: index,
      end: index + found.length,
    }));
}

/** `Đường` and its decomposed form -> `duong` and `duong0dh1`; `hòa` and `hoà` are one word. */
function foldWord(text: string, { stem, vietnamese }: Spelling): Pick<Word, "folded" | "token"> {
  if (/^\d/.test(text)) return sameToken(numberToken(vietnamese(text)));
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
  const known = stem(folded);
  return { folded: known, token: `${known}${ACCENTS}${[...shapes].sort().join("")}${tone}` };
}

const sameToken = (token: string) => ({ folded: token, token });

/** `180.079` and `180079` -> `180079`; `88,39` and `88.39` -> `88x39`; `06` -> `6`. */
function numberToken(text: string): string {
  const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(text);
  const english = /^\d{1,3}(,\d{3}){2,}$/.test(text);
  const plain = grouped ? text.replaceAll(".", "") : english ? text.replaceAll(",", "") : text;
  return plain.replace(/^0+(?=\d)/, "").replace(/[.,]/g, "x");
}

/** What the tokens of a word with all accents begin with; null of a number and of a code. */
export function anyAccents({ folded, token }: Word): string | null {
  const start = folded + ACCENTS;
  return token.startsWith(start) ? start : null;
}

/** Whether a word carries a tone, a hat, a horn or the bar of đ. */
export function hasAccent({ folded, token }: Word): boolean {
  return token.length > folded.length + 1;
}

/** The numbers among words. */
export function numbersOf(words: readonly Word[]): Word[] {
  return words.filter(({ token }) => /^\d/.test(token));
}
