import { withNamedRefused } from "../core/character.ts";
import type { Locale } from "../core/number.ts";
import type { Warning } from "../core/warning.ts";
import { quantityText } from "./format.ts";
import { inLocale } from "./locale.ts";
import { placeText } from "./mistakes.ts";
import { words } from "./words.ts";

/** What to look at again, with the two values or with what is meant. */
export function warningSentence(warning: Warning, locale: Locale): string {
  const { code, id, before, after, quarters, parts, counts } = warning;
  return words(locale).warnings[code]({
    id,
    label: after ? inLocale(after.label, locale) : "",
    before: before ? quantityText(before, locale) : "",
    after: after ? quantityText(after, locale) : "",
    from: quarters.before,
    to: quarters.after,
    parts: listOf(parts),
    counts,
  });
}

const SHOWN = 12;

function listOf(parts: readonly string[]): string {
  return [...parts.slice(0, SHOWN), ...(parts.length > SHOWN ? ["…"] : [])].join(", ");
}

/** One warning as people read it: `file:line:column  what to look at again.` */
export function warningLine(warning: Warning, locale: Locale): string {
  return `${placeText(warning)}  ${withNamedRefused(warningSentence(warning, locale))}`;
}
