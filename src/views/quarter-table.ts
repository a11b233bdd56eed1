import type { Locale } from "../core/number.ts";
import { type QuarterTable, quarterTable } from "../core/quarter-table.ts";
import type { Release } from "../core/release.ts";
import { mergerOf } from "../core/series.ts";
import { quantityText, unitSuffix } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";

/** A quarter for comparison, its names, values and units as people read them. */
export function readableTable(release: Release, releases: readonly Release[], locale: Locale): QuarterTable {
  return quarterTable(release, mergerOf(releases), {
    label: (label) => inLocale(label, locale),
    text: (quantity) => quantityText(quantity, locale),
    suffix: (quantity) => unitSuffix(quantity, locale),
    formNotes: words(locale).figures.formNotes,
  });
}
