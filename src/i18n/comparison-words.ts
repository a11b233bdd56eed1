import type { Locale } from "../core/number.ts";
import { comparison as comparisonEn } from "./en/comparison.ts";
import { mark as markEn } from "./en/mark.ts";
import { quarter as quarterEn, quarterShort as quarterShortEn } from "./en/quarter.ts";
import { comparison } from "./vi/comparison.ts";
import { mark } from "./vi/mark.ts";
import { quarter, quarterShort } from "./vi/quarter.ts";

const vi = { comparison, mark, quarter, quarterShort };
const en: typeof vi = { comparison: comparisonEn, mark: markEn, quarter: quarterEn, quarterShort: quarterShortEn };
const WORDS: Record<Locale, typeof vi> = { vi, en };

/** What a comparison says: of all words of the site (words.ts) the few that a script may load. */
export function comparisonWords(locale: Locale): typeof vi {
  return WORDS[locale];
}
