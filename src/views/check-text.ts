import type { Assembled } from "../core/assemble.ts";
import type { Locale } from "../core/number.ts";
import { warningLine } from "../i18n/warnings.ts";
import { words } from "../i18n/words.ts";
import { firstMistakes } from "./mistake-view.ts";

/**
 * What a check says to people: each mistake with its line and the place marked in it, and the whole of what must be
 * explained; then how many; warnings apart.
 * @param textOf the text of a file, "" where there is none
 */
export function checkText(
  checked: Pick<Assembled, "mistakes" | "warnings" | "draft">,
  textOf: (file: string) => string,
  locale: Locale,
): string {
  const { mistakes, warnings, draft } = checked;
  const t = words(locale).check;
  const quarters = draft.releases.map(({ id }) => id).join(", ");
  const { views, left } = firstMistakes(checked, textOf, locale);
  const blocks = views.map(({ place, sentence, excerpt, about }) => [
    `${place}  ${sentence}`,
    ...excerpt,
    ...about.map((line) => `    ${line}`),
  ]);
  const again = warnings.map((warning) => `  ${warningLine(warning, locale)}`);
  const parts = [
    ...blocks.map((lines) => lines.join("\n")),
    ...(again.length > 0 ? [[t.warnings(again.length), ...again].join("\n")] : []),
    ...(left > 0 ? [t.left(left)] : []),
    mistakes.length > 0 ? t.mistakes(mistakes.length) : t.none(quarters),
  ];
  return parts.join("\n\n");
}
