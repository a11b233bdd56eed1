import type { Abbreviation } from "../../core/abbreviation.ts";
import type { Unit } from "../../core/unit.ts";

/** What the reader knows of words before it reads: units and abbreviations as data/ lists them. */
export interface Vocabulary {
  units: ReadonlyMap<string, Unit>;
  abbreviations: readonly Abbreviation[];
}

/** A text as lower-case words, punctuation dropped, `%` a word of its own. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|%/gu) ?? [];
}

const known = new WeakMap<readonly Abbreviation[], Map<string, string[]>>();

/** The long forms by their short one. Of two long forms the first listed is taken; document types are left to citations. */
function longForms(abbreviations: readonly Abbreviation[]): Map<string, string[]> {
  const found = known.get(abbreviations);
  if (found) return found;
  const forms = new Map<string, string[]>();
  for (const { short, long, kind } of abbreviations)
    if (kind === "abbreviation" && !/\s/.test(short) && !forms.has(short.toLowerCase()))
      forms.set(short.toLowerCase(), wordsIn(long));
  known.set(abbreviations, forms);
  return forms;
}

/** One word, or the words that an abbreviation stands for. */
export function fullWord(word: string, { abbreviations }: Pick<Vocabulary, "abbreviations">): readonly string[] {
  const lower = word.toLowerCase();
  return longForms(abbreviations).get(lower) ?? [lower];
}

/** The words of a text with abbreviations written out, so that `TTHC` and `thủ tục hành chính` are alike. */
export function fullWords(text: string, { abbreviations }: Pick<Vocabulary, "abbreviations">): string[] {
  const forms = longForms(abbreviations);
  return wordsIn(text).flatMap((word) => forms.get(word) ?? [word]);
}
