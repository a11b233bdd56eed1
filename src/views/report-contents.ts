import { indicatorSlug } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { publishedOutline } from "../core/section.ts";
import { inLocale } from "../i18n/locale.ts";

/** A line of the contents of a report. */
export interface ContentsEntry {
  /** The id of the heading that it leads to. */
  fragment: string;
  title: string;
  /** 1 for a part, 2 and 3 below it. */
  depth: number;
}

/** What a report page has: its published sections; of a quarter without a narrative, the areas of its form. */
export function contentsOf(release: Release, locale: Locale): ContentsEntry[] {
  const { form, sections } = release;
  if (sections.length === 0)
    return form.areas.map(({ id, label }) => {
      return { fragment: `bieu-${indicatorSlug(id)}`, title: inLocale(label, locale), depth: 1 };
    });
  return publishedOutline(release).map(({ id, title, depth }) => {
    return { fragment: indicatorSlug(id), title: inLocale(title, locale), depth };
  });
}
