import { paths } from "../core/address.ts";
import type { Figure } from "../core/figure.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";

/** Where a report states a figure, in words. */
export interface StatedPlace {
  text: string;
  /** Where it can be read; null where the section is not published. */
  path: string | null;
}

/** A section with its number, `II.2.2. Cải cách thủ tục hành chính`. */
export function sectionPlace(section: string, release: Release, locale: Locale): StatedPlace {
  const title = release.form.outline.find(({ id }) => id === section)!.title;
  const isPublished = release.sections.some(({ id }) => id === section);
  return {
    text: `${section}. ${inLocale(title, locale)}`,
    path: isPublished ? paths.section(release.id, section) : null,
  };
}

/** The section that states a figure, its footnote, or the note of a row of the form. */
export function placeOf({ statedIn }: Figure, release: Release, locale: Locale): StatedPlace {
  const t = words(locale).figures;
  if (statedIn.kind === "form-note") {
    const { series } = release.form.indicators.get(statedIn.row)!;
    return { text: t.formNote(statedIn.row), path: paths.indicator(series) };
  }
  const place = sectionPlace(statedIn.section, release, locale);
  return statedIn.kind === "footnote" ? { ...place, text: `${t.footnote(statedIn.footnote)}, ${place.text}` } : place;
}
