import type { Position } from "../core/cell.ts";
import { withNamedRefused } from "../core/character.ts";
import type { Mistake } from "../core/mistake.ts";
import type { Locale } from "../core/number.ts";
import { inLocale } from "./locale.ts";
import { words } from "./words.ts";

/** What is wrong. What to write instead. */
export function mistakeSentence({ code, read, write, near, among, answers }: Mistake, locale: Locale): string {
  const sentence = words(locale).mistakes[code]({
    read: shortened(read),
    write: answers ? answersText(answers, locale) : write,
    near,
    among,
  });
  return withNamedRefused(sentence);
}

/** What was read may be as long as a file; a sentence is read by people. */
const LONGEST = 300;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** `1 (Có), 0 (Không)` */
function answersText(answers: NonNullable<Mistake["answers"]>, locale: Locale): string {
  return answers.map(({ code, label }) => `${code} (${inLocale(label, locale)})`).join(", ");
}

/** One mistake as people read it: `file:line:column  what is wrong. What to write instead.` */
export function mistakeLine(mistake: Mistake, locale: Locale): string {
  return `${placeText(mistake)}  ${mistakeSentence(mistake, locale)}`;
}

/** `data/units.csv:2:1`; a file may have any name. */
export function placeText({ file, line, column }: Position): string {
  return `${withNamedRefused(file).replace(/\s/g, " ")}:${line}:${column}`;
}
