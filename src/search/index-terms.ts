import type { SearchLanguage } from "./language.ts";
import type { SearchRecord } from "./record.ts";

/** Where a record has a word: in its title or in its text alone. */
export const FIELDS = ["title", "text"] as const;
export type Field = (typeof FIELDS)[number];

/** What the index passes over, and counts as a place. */
export const NOTHING = "-";

/** The word of what has none; nobody can type it. */
const UNSAID = "x";

/** The words of a text that name something. */
function tokensOf(text: string, { wordsOf, silent }: SearchLanguage): string[] {
  return wordsOf(text).flatMap(({ token }) => (silent.has(token) ? [] : [token]));
}

/** So many of the commonest words have places of their own; they make up most of the index. */
const COMMON = 600;
export const WIDTH = FIELDS.length;

/**
 * The text that is indexed for each record. What the index keeps of a word is its place: here the
 * position gives the field (its remainder). Common words have the same places in all records, so
 * that their places compress to almost nothing; the rare ones follow.
 */
export function indexTerms(records: readonly SearchRecord[], language: SearchLanguage): string[] {
  const standings = records.map((record) => fieldsOf(record, language));
  const counts = new Map<string, number>();
  for (const words of standings) for (const token of words.keys()) counts.set(token, (counts.get(token) ?? 0) + 1);
  const commonFirst = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const ranks = new Map(commonFirst.slice(0, COMMON).map(([token], index) => [token, index]));
  return standings.map((words) => {
    const places = new Array<string>(ranks.size * WIDTH).fill(NOTHING);
    for (const [token, standing] of words) {
      const start = (ranks.get(token) ?? places.length / WIDTH) * WIDTH;
      while (places.length < start + WIDTH) places.push(NOTHING);
      places[start + FIELDS.indexOf(standing)] = token;
    }
    return places.join(" ");
  });
}

/** Words that were read of a record: both indexes and the choice of what is indexed ask for them. */
const read = new WeakMap<SearchRecord, ReadonlyMap<string, Field>>();

/** The words of a record that name something, each with its best field. */
export function fieldsOf(record: SearchRecord, language: SearchLanguage): ReadonlyMap<string, Field> {
  const known = read.get(record) ?? readFields(record, language);
  read.set(record, known);
  return known;
}

function readFields({ title, names, words }: SearchRecord, language: SearchLanguage): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const token of tokensOf(words, language)) fields.set(token, "text");
  for (const token of tokensOf(`${title} ${names}`, language)) fields.set(token, "title");
  // Pagefind drops what has no word, and the others would move up.
  if (fields.size === 0) fields.set(UNSAID, "text");
  return fields;
}

/** The field that a position in an indexed record stands for. */
export function fieldAt(place: number): Field {
  return FIELDS[place % WIDTH]!;
}

/** The best of some fields; a record that has a word has it at least in its text. */
export function bestField(fields: readonly Field[]): Field {
  return fields.includes("title") ? "title" : "text";
}
