import { tickText } from "../charts/axis.ts";
import { percentEnds } from "../charts/domain.ts";
import { history, type Moment } from "../charts/history.ts";
import { amount } from "../charts/missing.ts";
import { type HistoryPoint, historyOf, isMeasured } from "../core/history.ts";
import { formatNumber, type Locale, type StatedNumber } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import { quarterId } from "../core/quarter.ts";
import { rivalOf } from "../core/rival.ts";
import type { Release } from "../core/release.ts";
import type { ValueIn } from "../core/series.ts";
import { timeOf } from "../core/time.ts";
import { asTold } from "../core/told.ts";
import { dateText, quantityText, toldAmount, toldText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { timeText } from "../i18n/time.ts";
import { words } from "../i18n/words.ts";
import type { ChartRow } from "../publish/chart-files.ts";
import { cautionOf, notes } from "./chart-notes.ts";
import { rivalText } from "./chart-values.ts";
import { describe, type Drawn } from "./chart-view.ts";
import { saidTitle, signed } from "./said-title.ts";

/**
 * The history of a row of the form or of a figure over all quarters; null where no quarter has it, and
 * for rows whose answers are no amounts. Its name and unit are those of the newest quarter; what was
 * counted in another unit before is in the table and not drawn.
 * @param valueIn finds the row by its series or the figure by its id
 */
export function historyView(valueIn: ValueIn, releases: readonly Release[], locale: Locale): Drawn | null {
  const points = historyOf(releases, valueIn);
  const newest = points.findLast(({ quantity }) => quantity)?.quantity;
  if (!newest || !points.some(({ quantity }) => quantity && isMeasured(quantity))) return null;
  const t = words(locale).charts;
  const { unit } = newest;
  const start = 1 + points.findLastIndex(({ quantity }) => quantity && quantity.unit?.id !== unit?.id);
  const moments = points.map((point, index) => momentOf(point, newest, index === start, locale));
  const drawn = moments.slice(start);
  const ends = unit?.type === "percent" ? percentEnds(drawn.flatMap((moment) => amount(moment) ?? [])) : null;
  const drawing = history(drawn, tickText(unit, locale), ends);
  const values = drawn.filter(({ number }) => number).length;
  const stated = drawn.map(({ label }, index) => {
    const { quantity, release } = points[start + index]!;
    return { label, id: quantity?.id ?? newest.id, release };
  });
  const parted = (kind: string) => points.slice(start + 1).some(({ break: reason }) => reason?.kind === kind);
  return {
    ...saidTitle(lastSaid(points.slice(start), locale), t.title(inLocale(newest.label, locale), t.byQuarter)),
    description: describe(t.history, drawing),
    drawing,
    rows: moments.map((moment, index) => rowOf(moment, points[index]!, newest, locale)),
    note: notes(
      values === 0 ? t.noValue : values === 1 ? t.onePoint : "",
      ends?.[0] ? t.axisFrom : "",
      start > 0 ? t.otherUnit(moments[start]!.label) : "",
      parted("season") ? t.yearly : "",
      parted("meaning") ? t.recounted : "",
    ),
    caution: cautionOf(stated, locale),
    source: sourceOf(points, locale),
  };
}

/**
 * `Quý IV/2025: 80%; quý trước: 40%`: the newest value, and the one before where the two are of one kind and may be
 * compared; "" where there is one value alone.
 */
function lastSaid(points: readonly HistoryPoint[], locale: Locale): string {
  const t = words(locale);
  const [before, last] = points.slice(-2);
  const textOf = ({ quantity, release }: HistoryPoint) =>
    quantity?.number && release ? signed(quantity, release, locale) : "";
  if (!before || !last || !textOf(last)) return "";
  const name = t.quarterShort(last.quarter.quarter, last.quarter.year);
  return t.charts.lastOf(name, textOf(last), last.break ? "" : textOf(before));
}

/** A quarter in the table; it names no row of the form, since it stands on that row's own page. */
function rowOf({ label, text, rival }: Moment, point: HistoryPoint, { id, unit }: Quantity, locale: Locale): ChartRow {
  const { quarter, quantity, release } = point;
  const time = quantity && release ? timeOf(quantity, release) : undefined;
  return {
    label,
    text: quantity?.number ? quantityText(quantity, locale) : text,
    number: quantity?.number ?? null,
    ...(rival && { rival }),
    unit: (quantity?.unit ?? unit)?.id ?? null,
    id: null,
    release,
    cited: { id: quantity?.id ?? id, quarter: quarterId(quarter), time },
  };
}

/** The report of the one quarter that has it, or the first and the last of several. */
function sourceOf(points: readonly HistoryPoint[], locale: Locale): string {
  const t = words(locale).charts;
  const reports = points.flatMap(({ quantity, release }) => (quantity && release ? release.report : []));
  const [first, last] = [reports[0]!, reports.at(-1)!].map(({ number, issued }) =>
    t.sourceReport(number, dateText(issued, locale)),
  );
  const source = t.source(reports.length === 1 ? last! : t.sourceReports(String(reports.length), first!, last!));
  const [only, ...others] = points.filter(({ quantity }) => quantity?.number);
  // Several quarters have a time each, in the table.
  const time = only && others.length === 0 ? timeText(only.quantity!, only.release!, locale) : "";
  return time ? `${source}. ${time}` : source;
}

/**
 * A quarter of a history in the words of the page.
 * @param first the first quarter of a history names its year, then each first quarter of a year
 */
function momentOf(point: HistoryPoint, newest: Quantity, first: boolean, locale: Locale): Moment {
  const { quarter, quantity, release, revisedFrom, break: reason } = point;
  const rival = release && quantity?.number ? rivalOf(release, quantity.id) : null;
  const t = words(locale);
  const number = quantity?.number ?? null;
  const unit = (quantity ?? newest).unit;
  const text = quantity ? toldText(quantity, locale) : "";
  const short = (stated: StatedNumber) => formatNumber(asTold({ number: stated, unit }).number, locale);
  return {
    label: t.quarterShort(quarter.quarter, quarter.year),
    number,
    text: text || t.charts.notReported,
    ...(rival && { rival: { number: rival.number, text: rivalText(rival, quantity!, locale) } }),
    ...(rival && { rivalShort: short(rival.number) }),
    short: number ? short(number) : "",
    under: [t.charts.quarterUnder(quarter.quarter), first || quarter.quarter === 1 ? String(quarter.year) : ""],
    revisedFrom: revisedFrom && {
      number: revisedFrom,
      text: t.charts.revised(toldAmount({ number: revisedFrom, unit }, locale)),
    },
    breakBefore: reason?.kind === "series" ? t.charts.merger(dateText(reason.date, locale)) : "",
    apart: reason !== null && reason.kind !== "series",
  };
}
