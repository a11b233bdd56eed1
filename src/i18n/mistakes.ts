import type { Mistake } from "../core/mistake.ts";
import type { Locale } from "../core/number.ts";
import { mistakesEn } from "./mistakes.en.ts";
import { mistakesVi } from "./mistakes.vi.ts";

/** What is wrong. What to write instead. */
export function mistakeSentence(mistake: Mistake, locale: Locale = "vi"): string {
  return (locale === "vi" ? mistakesVi : mistakesEn)[mistake.code](mistake);
}

/** One mistake as people read it: `file:line:column  what is wrong. What to write instead.` */
export function mistakeLine(mistake: Mistake, locale: Locale = "vi"): string {
  const { file, line, column } = mistake;
  return `${file}:${line}:${column}  ${mistakeSentence(mistake, locale)}`;
}
