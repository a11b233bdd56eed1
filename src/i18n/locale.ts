import type { Locale } from "../core/number.ts";
import type { BoundText } from "../core/bound-text.ts";
import type { Bilingual } from "../core/unit.ts";

/** The language that a page is in, from `Astro.currentLocale`; Vietnamese where there is none. */
export function localeOf(currentLocale: string | undefined): Locale {
  return currentLocale === "en" ? "en" : "vi";
}

/** The language of the reports, whatever language a page shows them in. */
export const REPORT_LOCALE: Locale = "vi";

/** The language that stands second where a text is given in both. */
export function otherLocale(locale: Locale): Locale {
  return locale === "vi" ? "en" : "vi";
}

/** What a page says of a text that is in another language than the page: its `lang`; undefined where it is in the page's. */
export function langOf(text: { locale: Locale }, locale: Locale): Locale | undefined {
  return text.locale === locale ? undefined : text.locale;
}

/** A text and the language that it is in. */
export interface TextIn {
  text: string;
  locale: Locale;
}

/** A text of the data in a language, and the language that it is in: Vietnamese where it is not translated yet. */
export function textIn(text: Bilingual, locale: Locale): TextIn {
  return text[locale] ? { text: text[locale], locale } : { text: text.vi, locale: "vi" };
}

/** The text alone. */
export function inLocale(text: Bilingual, locale: Locale): string {
  return textIn(text, locale).text;
}

/** A text of the data with numbers in it, in a language; the Vietnamese one where it is not translated yet. */
export function piecesIn(text: BoundText, locale: Locale): BoundText["vi"] {
  return text[locale].length > 0 ? text[locale] : text.vi;
}
