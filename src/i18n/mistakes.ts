import type { Mistake } from "../core/mistake.ts";
import type { Locale } from "../core/number.ts";
import { mistakes as mistakesEn } from "./en/mistakes.ts";
import { mistakes as mistakesVi } from "./vi/mistakes.ts";

/** What is wrong. What to write instead. */
export function mistakeSentence(mistake: Mistake, locale: Locale = "vi"): string {
  return (locale === "vi" ? mistakesVi : mistakesEn)[mistake.code](mistake);
}

/** One mistake as people read it: `file:line:column  what is wrong. What to write instead.` */
export function mistakeLine(mistake: Mistake, locale: Locale = "vi"): string {
  const { file, line, column } = mistake;
  return `${file}:${line}:${column}  ${mistakeSentence(mistake, locale)}`;
}
