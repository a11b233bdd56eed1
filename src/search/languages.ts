import type { Locale } from "../core/number.ts";
import type { SearchLanguage } from "./language.ts";
import { vietnamese } from "./vietnamese.ts";

/** The language of a search. English is loaded where it is asked for: readers of Vietnamese do not pay for it. */
export async function searchLanguage(locale: Locale): Promise<SearchLanguage> {
  return locale === "en" ? (await import("./english.ts")).english : vietnamese;
}
