import type { Locale } from "../core/number.ts";
import type { Quarter } from "../core/quarter.ts";
import { countSections, type Narrative } from "../core/section.ts";
import { words } from "./words.ts";

/** How many sections of a report are there, in a sentence; "" where all are there in the editors' words. */
export function sectionsText(narrative: Narrative, locale: Locale): string {
  const { count, edition } = words(locale).sections;
  return count(countSections(narrative), edition);
}

/** The same where no page says which quarter is meant. */
export function quarterSectionsText(release: Narrative & { quarter: Quarter }, locale: Locale): string {
  const { sections, quarterShort } = words(locale);
  return sections.count(countSections(release), quarterShort(release.quarter.quarter, release.quarter.year));
}
