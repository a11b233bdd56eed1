import { paths } from "../core/address.ts";
import { type Figure, sectionOf } from "../core/figure.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { sectionPath } from "../core/section.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";

/** The figures that stand in one place of the report. */
export interface FigureGroup {
  /** The section, or `form` for the notes of the form. */
  id: string;
  title: string;
  /** The title with the section's number. */
  heading: string;
  /** Where that place can be read; null where the section is not published. */
  path: string | null;
  figures: Figure[];
}

/** The figures of a quarter by the section that states them, those in notes of the form last. */
export function figureGroups(release: Release, locale: Locale): FigureGroup[] {
  const { form, figures } = release;
  const published = new Set(release.sections.map(({ id }) => id));
  const sections = form.outline
    .filter(({ leaf }) => leaf)
    .map(({ id, title }) => {
      const text = inLocale(title, locale);
      return {
        id,
        title: text,
        heading: `${id}. ${text}`,
        path: published.has(id) ? sectionPath(release, id) : null,
      };
    });
  const { formNotes } = words(locale).figures;
  const notes = { id: "form", title: formNotes, heading: formNotes, path: paths.indicators };
  return [...sections, notes]
    .map((group) => ({ ...group, figures: figures.filter((figure) => (sectionOf(figure) ?? "form") === group.id) }))
    .filter((group) => group.figures.length > 0);
}
