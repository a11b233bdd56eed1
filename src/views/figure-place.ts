import { paths } from "../core/address.ts";
import { type Figure, sectionOf } from "../core/figure.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { sectionPath } from "../core/section.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";

/** Where the place that states a figure can be read: its section, or the row of the form; null where the section is not published. */
export function placePath({ statedIn }: Pick<Figure, "statedIn">, release: Release): string | null {
  if (statedIn.kind === "form-note") return paths.indicator(release.form.indicators.get(statedIn.row)!.series);
  const isPublished = release.sections.some(({ id }) => id === statedIn.section);
  return isPublished ? sectionPath(release, statedIn.section) : null;
}

/** `mục II.2.2`, `mục II.3.3, chú thích 5`, `biểu mẫu I.2` */
export function shortPlace({ statedIn }: Pick<Figure, "statedIn">, locale: Locale): string {
  const t = words(locale).ledger;
  if (statedIn.kind === "form-note") return t.inForm(statedIn.row);
  return statedIn.kind === "footnote"
    ? t.inFootnote(statedIn.section, statedIn.footnote)
    : t.inSection(statedIn.section);
}

/** The place with the title of its section: `II.2.2. Cải cách thủ tục hành chính`. */
export function placeText(figure: Pick<Figure, "statedIn">, { form }: Release, locale: Locale): string {
  const { statedIn } = figure;
  const t = words(locale).figures;
  if (statedIn.kind === "form-note") return t.formNote(statedIn.row);
  const section = sectionOf(figure)!;
  const title = `${section}. ${inLocale(form.outline.find(({ id }) => id === section)!.title, locale)}`;
  return statedIn.kind === "footnote" ? `${t.footnote(statedIn.footnote)}, ${title}` : title;
}
