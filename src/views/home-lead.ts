import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { words } from "../i18n/words.ts";

/** What the site is, in two sentences: it restates a report only where a section of its newest quarter is restated. */
export function leadOf({ sections }: Release, locale: Locale): string {
  const { lead, leadAlone } = words(locale).home;
  return sections.some(({ state }) => state === "restated") ? lead : leadAlone;
}
