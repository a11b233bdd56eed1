import type { Locale } from "../core/number.ts";
import { words } from "./words.ts";

const NO_BREAK_SPACE = "\u00a0";
const YEARS = /\b(\d{4}) ?[-–] ?(\d{4})\b/g;

/**
 * A text of the data or of the editors as a page sets it: a name and its number, `biểu mẫu I.3.1`, and words that are
 * one stay on one line; from one year to another leads an en dash.
 */
export function typeset(text: string, locale: Locale): string {
  const { together } = words(locale).typesetting;
  const joined = together.reduce(
    (rest, one) => rest.replaceAll(one, one.replaceAll(" ", NO_BREAK_SPACE)),
    text.replace((NUMBERED[locale] ??= numbered(locale)), (found) => found.replaceAll(" ", NO_BREAK_SPACE)),
  );
  return joined.replace(YEARS, `$1${NO_BREAK_SPACE}–${NO_BREAK_SPACE}$2`);
}

/** By language, made when the first text is set: every text of a page is. */
const NUMBERED: Partial<Record<Locale, RegExp>> = {};

/** What stands before a number, and the space after it. */
function numbered(locale: Locale): RegExp {
  const { beforeNumber } = words(locale).typesetting;
  return new RegExp(`(?<!\\p{L})(${beforeNumber.join("|")}) (?=\\d|[IVX]+(?!\\p{L}))`, "giu");
}

/** What is longer may be broken: it would not fit on a line of a phone. */
const LONGEST_UNBROKEN = 24;

/** Whether the number of a document stays in one piece. */
export function isUnbroken(number: string): boolean {
  return number.length <= LONGEST_UNBROKEN;
}

/** The parts of a text, those apart that are never broken: numbers of documents, `15/BC-UBND`. */
export function unbrokenParts(text: string): { text: string; unbroken: boolean }[] {
  return text
    .split(/(\d+(?:\/\d{4})?\/[\p{Lu}\d]+(?:-[\p{Lu}\d]+)+)/u)
    .map((part, index) => ({ text: part, unbroken: index % 2 === 1 && isUnbroken(part) }))
    .filter((part) => part.text !== "");
}
