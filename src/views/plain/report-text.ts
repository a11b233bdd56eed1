import { paths } from "../../core/address.ts";
import { type Figure, sectionOf } from "../../core/figure.ts";
import type { OutlineEntry } from "../../core/form.ts";
import type { Locale } from "../../core/number.ts";
import type { Publication } from "../../core/publication.ts";
import { quantityOfComputed, quantityOfFigure, quantityOfObservation } from "../../core/quantity.ts";
import type { Release } from "../../core/release.ts";
import { publishedOutline } from "../../core/section.ts";
import { quarterText } from "../../i18n/format.ts";
import { inLocale } from "../../i18n/locale.ts";
import { sectionsText } from "../../i18n/sections.ts";
import { sectionIn } from "../../i18n/translated.ts";
import { words } from "../../i18n/words.ts";
import { linksFrom } from "../../publish/linked-data.ts";
import { headLines, textOf } from "./head.ts";
import { numberLine } from "./number-line.ts";
import { proseLines } from "./prose-lines.ts";

/** `/bao-cao/<quarter>.txt`: the report of a quarter with all its numbers, section by section, then the form. */
export function reportText(release: Release, site: Publication, locale: Locale): string {
  const t = words(locale);
  const here = paths.reportText(release.id);
  const title = t.report.title(quarterText(release.quarter, locale));
  const version = linksFrom(site.publisher, here, locale)(paths.version(release.id, release.version));
  return textOf([
    ...headLines(title, { here, page: paths.report(release.id) }, release, site, locale),
    sectionsText(release, locale),
    t.plain.cite(version),
    t.plain.signs,
    "",
    ...publishedOutline(release).flatMap((entry) => sectionLines(entry, release, locale)),
    ...formLines(release, locale),
    ...computedLines(release, locale),
  ]);
}

function sectionLines({ id, title, depth }: OutlineEntry, release: Release, locale: Locale): string[] {
  const t = words(locale);
  const section = release.sections.find((one) => one.id === id);
  const figures = release.figures.filter((figure) => sectionOf(figure) === id);
  return [
    `${"#".repeat(Math.min(depth + 1, 4))} ${id}. ${inLocale(title, locale)}`,
    "",
    ...(section?.state === "verbatim" ? [t.sections.verbatim, ""] : []),
    ...(section ? proseLines(sectionIn(section, locale).tree, release, locale) : []),
    ...figureLines(t.plain.numbers, figures, release, locale),
  ];
}

function figureLines(head: string, figures: readonly Figure[], release: Release, locale: Locale): string[] {
  if (figures.length === 0) return [];
  return [head, ...figures.map((figure) => numberLine(quantityOfFigure(figure), release, locale)), ""];
}

/** A heading of the form has a line only where something was filled in. */
function formLines(release: Release, locale: Locale): string[] {
  const t = words(locale).plain;
  const areas = release.form.areas.flatMap(({ id, label }) => [
    `### ${id}. ${inLocale(label, locale)}`,
    "",
    ...release.observations
      .filter(({ indicator, status }) => indicator.area === id && status !== "heading")
      .map((observation) => numberLine(quantityOfObservation(observation), release, locale)),
    "",
  ]);
  const noted = release.figures.filter((figure) => sectionOf(figure) === null);
  return [`## ${t.form}`, "", ...areas, ...figureLines(`${t.formNotes}:`, noted, release, locale)];
}

function computedLines(release: Release, locale: Locale): string[] {
  if (release.computed.length === 0) return [];
  const t = words(locale).figures;
  return [
    `## ${t.computedTitle}`,
    "",
    t.computedLead,
    ...release.computed.map((value) => {
      const { formula } = value.indicator;
      return `${numberLine(quantityOfComputed(value), release, locale)} = ${inLocale(formula, locale)}`;
    }),
  ];
}
