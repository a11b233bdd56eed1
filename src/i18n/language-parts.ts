import type { Locale } from "../core/number.ts";
import type { Bilingual } from "../core/unit.ts";
import { langOf, REPORT_LOCALE, type TextIn, textIn } from "./locale.ts";
import { hasVietnamese } from "./vietnamese.ts";

/** What a page shows as a text of its own: of the data, in a known language, or in the language of the page. */
export type Shown = Bilingual | TextIn | string;

/** A part of a text; `lang` where it is in another language than the page. */
export interface LanguagePart {
  text: string;
  lang: Locale | undefined;
}

/**
 * A text with its parts in another language than the page apart: all of it where it is not translated yet, and in
 * English what it quotes in Vietnamese, such as a word that the report prints: `The original prints “từ đến 05”.`
 */
export function languageParts(shown: Shown, locale: Locale): LanguagePart[] {
  const { text, locale: own } = knownIn(shown, locale);
  const lang = langOf({ locale: own }, locale);
  if (lang || own === "vi" || !text.includes("“")) return [{ text, lang }];
  return text
    .split(/(?<=“)([^“”]+)(?=”)/)
    .map((part, index): LanguagePart => {
      return { text: part, lang: index % 2 === 1 && hasVietnamese(part) ? "vi" : undefined };
    })
    .filter((part) => part.text !== "");
}

function knownIn(shown: Shown, locale: Locale): TextIn {
  if (typeof shown === "string") return { text: shown, locale };
  return "text" in shown ? shown : textIn(shown, locale);
}

/** Whether there is anything to show. */
export function isSaid(shown: Shown): boolean {
  return knownIn(shown, "vi").text !== "";
}

/** A text of the report, its form or another source in Vietnam, as it is written there. */
export function verbatim(text: string): TextIn {
  return { text, locale: REPORT_LOCALE };
}
