import type { Mistake } from "../core/mistake.ts";
import type { Locale } from "../core/number.ts";
import { mistakesEn } from "./mistakes.en.ts";
import { mistakesVi } from "./mistakes.vi.ts";

/** One mistake as people read it: `file:line:column  what is wrong. What to write instead.` */
export function mistakeLine(mistake: Mistake, locale: Locale = "vi"): string {
  const { file, line, column, code } = mistake;
  const sentence = (locale === "vi" ? mistakesVi : mistakesEn)[code](mistake);
  return `${file}:${line}:${column}  ${sentence}`;
}
