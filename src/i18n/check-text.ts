import type { Assembled } from "../core/assemble.ts";
import type { Locale } from "../core/number.ts";
import { excerptOf } from "./excerpt.ts";
import { mistakeLine } from "./mistakes.ts";
import { warningLine } from "./warnings.ts";
import { words } from "./words.ts";

/**
 * What a check says to people: each mistake with its line and the place marked in it, then how many;
 * warnings apart.
 * @param textOf the text of a file, "" where there is none
 */
export function checkText(
  { mistakes, warnings, draft }: Pick<Assembled, "mistakes" | "warnings" | "draft">,
  textOf: (file: string) => string,
  locale: Locale,
): string {
  const t = words(locale).check;
  const quarters = draft.releases.map(({ id }) => id).join(", ");
  const blocks = mistakes.map((mistake) => [mistakeLine(mistake, locale), ...excerptOf(mistake, textOf(mistake.file))]);
  const again = warnings.map((warning) => `  ${warningLine(warning, locale)}`);
  const parts = [
    ...blocks.map((lines) => lines.join("\n")),
    ...(again.length > 0 ? [[t.warnings(again.length), ...again].join("\n")] : []),
    mistakes.length > 0 ? t.mistakes(mistakes.length) : t.none(quarters),
  ];
  return parts.join("\n\n");
}
