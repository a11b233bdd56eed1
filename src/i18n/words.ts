import type { Locale } from "../core/number.ts";
import { en } from "./en/index.ts";
import { vi } from "./vi/index.ts";

export type Words = typeof vi;

const WORDS: Record<Locale, Words> = { vi, en };

/** Every text of the site in a language. */
export function words(locale: Locale): Words {
  return WORDS[locale];
}
