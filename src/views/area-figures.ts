import { paths } from "../core/address.ts";
import { sectionOf } from "../core/figure.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { words } from "../i18n/words.ts";

/** The numbers that the narrative states of an area of the form, beside its rows. */
export interface AreaFigures {
  /** How many there are, and in which sections. */
  text: string;
  /** Where they are listed: the first of the sections, which follow each other. */
  path: string;
}

/** What the sections about an area state, in the order of the outline; null where they state no number. */
export function areaFigures(area: string, { id: quarter, form, figures }: Release, locale: Locale): AreaFigures | null {
  const stating = (section: string) => figures.filter((figure) => sectionOf(figure) === section).length;
  const sections = form.outline.filter((entry) => entry.area === area && stating(entry.id) > 0).map(({ id }) => id);
  const [first] = sections;
  if (!first) return null;
  const count = sections.reduce((sum, id) => sum + stating(id), 0);
  return {
    text: words(locale).sections.statesOfArea(count, sections.join(", ")),
    path: paths.figuresIn(quarter, first),
  };
}
