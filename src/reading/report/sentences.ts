export interface Sentence {
  text: string;
  /** Where it starts and ends in its passage, in characters. */
  start: number;
  end: number;
}

/** After these a full stop ends no sentence: `TP. Thái Nguyên`, `Th.S`. */
const SHORTENED = /(^|[\s(])(TP|Tp|TX|Q|P|TS|ThS|GS|PGS|BS|Ths|Nxb|St|vv|v\.v)$/;

/** The sentences of a passage; a semicolon ends none. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?…]+["”')\]]*(?=\s+["“'(\[]?[\p{Lu}\d-])/gu)) {
    if (SHORTENED.test(text.slice(start, index))) continue;
    // `1. Tiếp tục …`: the number of a list is no sentence.
    if (/^\s*[-+•]?\s*[\dIVX.]{1,6}$/.test(text.slice(start, index))) continue;
    found.push(sentence(text, start, index + end.length));
    start = index + end.length;
  }
  if (text.slice(start).trim() !== "") found.push(sentence(text, start, text.length));
  return found;
}

function sentence(text: string, from: number, end: number): Sentence {
  const start = from + (text.slice(from, end).length - text.slice(from, end).trimStart().length);
  return { text: text.slice(start, end), start, end };
}

/** The sentence in which a place of the passage lies. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence {
  return sentences.findLast(({ start }) => start <= offset) ?? sentences[0]!;
}
