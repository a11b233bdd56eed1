import type { ChartDatum } from "../charts/types/chart-type.ts";
import { CHART_TYPES } from "../charts/types/index.ts";
import type { Chart } from "../core/chart.ts";
import { addedUp } from "../core/compute/sum.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { toldAmount } from "../i18n/format.ts";
import { inLocale, piecesIn } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { cautionIn, notes, sourceText } from "./chart-notes.ts";
import { rowOf, valueOf, valueTexts } from "./chart-values.ts";
import { type ChartView, describe, named } from "./chart-view.ts";
import { saidTitle } from "./said-title.ts";
import { plainPieces } from "./shown-pieces.ts";

/** A chart of charts.csv in its quarter, as its type draws it. */
export function chartView(chart: Chart, release: Release, locale: Locale): ChartView {
  const type = CHART_TYPES.find(({ id }) => id === chart.type)!;
  const data = type.data(chart, release, valueTexts(locale));
  const drawing = type.draw(data, locale);
  const whole = type.hasWhole ? wholeOf(chart, release, locale) : [];
  const total = type.hasWhole ? totalText(whole, data, locale) : "";
  const quantities = data.flatMap(({ quantity }) => quantity ?? []);
  const counted = data.length > 0 && quantities.length === 0;
  // What this site counts is never missing from the report.
  const lacking = drawing === null && !counted;
  return named(chart.id, {
    ...titleOf(chart, type.says?.(data, locale) ?? "", release, locale),
    description: describe(type.sentence[locale], drawing),
    drawing,
    rows: [...data, ...whole].map((datum) => rowOf(datum, release, locale)),
    note: notes(...(lacking ? [words(locale).charts.notDrawn] : [total, inLocale(chart.note, locale)])),
    caution: cautionIn(release, [...data, ...saidBeside(chart, release, locale)], locale),
    source: sourceText(release, counted ? null : quantities.filter((_, index) => type.isAbout(index)), locale),
  });
}

/**
 * What a chart shows, and its plain name below; the plain name alone where nobody said what it shows.
 * @param counted what a type says of what this site counted
 */
function titleOf(
  { says, title }: Chart,
  counted: string,
  release: Release,
  locale: Locale,
): Pick<ChartView, "title" | "subtitle"> {
  return saidTitle(says ? plainPieces(says, release, locale) : counted, inLocale(title, locale));
}

/** The numbers that the title says and the drawing does not show. */
function saidBeside({ says, terms, whole }: Chart, release: Release, locale: Locale): ChartDatum[] {
  const pieces = says ? piecesIn(says, locale) : [];
  const ids = new Set(pieces.flatMap((piece) => (typeof piece === "object" && "id" in piece ? piece.id : [])));
  return [...ids]
    .filter((id) => !terms.includes(id))
    .map((id) => {
      const value = valueOf(release.quantities.get(id)!, release, locale);
      return id === whole ? { ...value, label: words(locale).charts.totalName } : value;
    });
}

/** The chart of an id in a quarter; undefined where that quarter has none. */
export function chartOfId(id: string, release: Release, locale: Locale): ChartView | undefined {
  const chart = release.charts.find((one) => one.id === id);
  return chart && chartView(chart, release, locale);
}

/** What the report states as the whole of a chart; empty where it states none. */
function wholeOf({ whole }: Chart, release: Release, locale: Locale): ChartDatum[] {
  const quantity = whole === null ? undefined : release.quantities.get(whole);
  return quantity ? [{ ...valueOf(quantity, release, locale), label: words(locale).charts.totalName }] : [];
}

/** What the values are parts of; where the report states no whole, the parts added up. */
function totalText([whole]: readonly ChartDatum[], data: readonly ChartDatum[], locale: Locale): string {
  const t = words(locale).charts;
  if (whole) return t.total(whole.text);
  const sum = addedUp(data.map(({ number }) => number));
  return sum ? t.totalComputed(toldAmount({ number: sum, unit: data[0]!.quantity!.unit }, locale)) : "";
}
