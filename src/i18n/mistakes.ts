import type { Mistake } from "../core/mistake.ts";
import type { Locale } from "../core/number.ts";
import { inLocale } from "./locale.ts";
import { words } from "./words.ts";

/** What is wrong. What to write instead. */
export function mistakeSentence({ code, read, write, near, among, answers }: Mistake, locale: Locale): string {
  return words(locale).mistakes[code]({
    read,
    write: answers ? answersText(answers, locale) : write,
    near,
    among,
  });
}

/** `1 (Có), 0 (Không)` */
function answersText(answers: NonNullable<Mistake["answers"]>, locale: Locale): string {
  return answers.map(({ code, label }) => `${code} (${inLocale(label, locale)})`).join(", ");
}

/** One mistake as people read it: `file:line:column  what is wrong. What to write instead.` */
export function mistakeLine(mistake: Mistake, locale: Locale): string {
  const { file, line, column } = mistake;
  return `${file}:${line}:${column}  ${mistakeSentence(mistake, locale)}`;
}
