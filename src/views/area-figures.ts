import { paths } from "../core/address.ts";
import { sectionOf } from "../core/figure.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { words } from "../i18n/words.ts";

/** The numbers that the narrative states of an area of the form: how many, and where they are listed, by section. */
export interface AreaFigures {
  count: number;
  sections: { text: string; path: string }[];
}

/** What the sections about an area state, in the order of the outline. */
export function areaFigures(area: string, { id: quarter, form, figures }: Release, locale: Locale): AreaFigures {
  const stating = (section: string) => figures.filter((figure) => sectionOf(figure) === section).length;
  const sections = form.outline.filter((entry) => entry.area === area && stating(entry.id) > 0);
  return {
    count: sections.reduce((sum, { id }) => sum + stating(id), 0),
    sections: sections.map(({ id }) => ({
      text: words(locale).ledger.inSection(id),
      path: paths.figuresIn(quarter, id),
    })),
  };
}
