import type { Locale } from "../core/number.ts";

/** The language of the page that a script runs in. */
export function pageLocale(): Locale {
  return document.documentElement.lang === "en" ? "en" : "vi";
}
