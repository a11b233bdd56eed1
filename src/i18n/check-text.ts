import type { Assembled } from "../core/assemble.ts";
import type { Locale } from "../core/number.ts";
import { excerptOf } from "./excerpt.ts";
import { mistakeLine } from "./mistakes.ts";
import { warningLine } from "./warnings.ts";

const words: Record<Locale, Record<"mistakes" | "none" | "warnings", (text: string) => string>> = {
  vi: {
    mistakes: (count) => `${count} lỗi cần sửa.`,
    none: (quarters) => `Không có lỗi (${quarters}).`,
    warnings: (count) => `${count} điều nên xem lại (không chặn việc dựng trang):`,
  },
  en: {
    mistakes: (count) => `${count} mistakes to mend.`,
    none: (quarters) => `No mistakes (${quarters}).`,
    warnings: (count) => `${count} things to look at again (they do not stop the build):`,
  },
};

/**
 * What a check says to people: each mistake with its line and the place marked in it, then how many;
 * warnings apart.
 * @param textOf the text of a file, "" where there is none
 */
export function checkText(
  { mistakes, warnings, draft }: Pick<Assembled, "mistakes" | "warnings" | "draft">,
  textOf: (file: string) => string,
  locale: Locale = "vi",
): string {
  const say = words[locale];
  const quarters = draft.releases.map(({ id }) => id).join(", ");
  const blocks = mistakes.map((mistake) => [mistakeLine(mistake, locale), ...excerptOf(mistake, textOf(mistake.file))]);
  const again = warnings.map((warning) => `  ${warningLine(warning, locale)}`);
  const parts = [
    ...blocks.map((lines) => lines.join("\n")),
    ...(again.length > 0 ? [[say.warnings(String(again.length)), ...again].join("\n")] : []),
    mistakes.length > 0 ? say.mistakes(String(mistakes.length)) : say.none(quarters),
  ];
  return parts.join("\n\n");
}
