import { type Checked, type MarkKind, markOf } from "../core/mark.ts";
import type { Locale } from "../core/number.ts";
import { words } from "./words.ts";

/** The sign beside a number, the same in every language; what it says stands in its title. */
export const MARK_SIGNS: Record<MarkKind, string> = {
  contradiction: "≠",
  difference: "≠",
  rounding: "≈",
  misprint: "*",
  parts: "≠",
};

/** What the sign says, as the name of a link to the ledger. */
export function markText(kind: MarkKind, locale: Locale): string {
  const { mark } = words(locale);
  return mark.link(mark.says[kind]);
}

/** A number in a text that leads nowhere: one that is off has its sign behind it. */
export function withSign(text: string, version: Checked, id: string): string {
  const mark = markOf(version, id);
  return mark ? `${text}\u00a0${MARK_SIGNS[mark.kind]}` : text;
}
