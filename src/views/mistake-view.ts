import type { Assembled } from "../core/assemble.ts";
import type { Locale } from "../core/number.ts";
import { excerptOf } from "../i18n/excerpt.ts";
import { mistakeSentence, placeText } from "../i18n/mistakes.ts";
import { unexplainedLines } from "./unexplained.ts";

/** A mistake as an editor reads it, in the command as on the page that stands in while pages are edited. */
export interface MistakeView {
  /** `data/quarters/2025-q4/indicators.csv:36:9` */
  place: string;
  sentence: string;
  /** The line of the file with the place marked below it; empty where the file has no such line. */
  excerpt: string[];
  /** What must be explained, in full; empty where nothing must be. */
  about: string[];
}

/** More than these nobody reads before fixing the first; a file in another shape has a mistake in every row. */
const MOST = 100;

/**
 * The first mistakes, as many as people read.
 * @param textOf the text of a file, "" where there is none
 */
export function firstMistakes(
  { mistakes, draft }: Pick<Assembled, "mistakes" | "draft">,
  textOf: (file: string) => string,
  locale: Locale,
): { views: MistakeView[]; left: number } {
  const views = mistakeViews({ mistakes: mistakes.slice(0, MOST), draft }, textOf, locale);
  return { views, left: mistakes.length - views.length };
}

/** @param textOf the text of a file, "" where there is none */
export function mistakeViews(
  { mistakes, draft }: Pick<Assembled, "mistakes" | "draft">,
  textOf: (file: string) => string,
  locale: Locale,
): MistakeView[] {
  return mistakes.map((mistake) => {
    return {
      place: placeText(mistake),
      sentence: mistakeSentence(mistake, locale),
      excerpt: excerptOf(mistake, textOf(mistake.file)),
      about: unexplainedLines(mistake, draft.releases, locale),
    };
  });
}
