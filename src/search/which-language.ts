import { hasAccent, wordsOf } from "../core/word.ts";

const SYLLABLE = /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ng?h?|nh|ph?|qu?|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|n|ng|nh|p|t)?$/;
/** `KH-UBND`, `CP`: what no language says as a word. */
const SYMBOL = /^[^aeiouy]+$|[^aeiouy]{3}$/;
/** Words of English that are spelt like a syllable. */
const ENGLISH = new Set(["a", "an", "at", "can", "do", "in", "me", "no", "not", "on", "the", "to"]);

/**
 * Whether a query asks in Vietnamese, accents or not, to look it up in what is written in Vietnamese. One that has
 * another word than Vietnamese syllables does not; neither does a single word without accents, which may be any.
 */
export function isInVietnamese(typed: string): boolean {
  const words = wordsOf(typed.normalize("NFC")).filter(({ folded }) => !/\d/.test(folded) && !SYMBOL.test(folded));
  if (!words.every(({ folded }) => SYLLABLE.test(folded))) return false;
  return words.some((word) => hasAccent(word)) || words.filter(({ folded }) => !ENGLISH.has(folded)).length >= 2;
}
