import type { Locale } from "../core/number.ts";
import { comparison as comparisonEn } from "./en/comparison.ts";
import { quarter as quarterEn, quarterShort as quarterShortEn } from "./en/quarter.ts";
import { comparison } from "./vi/comparison.ts";
import { quarter, quarterShort } from "./vi/quarter.ts";

const vi = { comparison, quarter, quarterShort };
const en: typeof vi = { comparison: comparisonEn, quarter: quarterEn, quarterShort: quarterShortEn };
const WORDS: Record<Locale, typeof vi> = { vi, en };

/** What a comparison says: of all words of the site (words.ts) the few that a script may load. */
export function comparisonWords(locale: Locale): typeof vi {
  return WORDS[locale];
}
