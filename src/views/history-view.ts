import { tickText } from "../charts/axis.ts";
import { percentEnds } from "../charts/domain.ts";
import { history, type Moment } from "../charts/history.ts";
import { amount } from "../charts/missing.ts";
import { type HistoryPoint, historyOf, isMeasured } from "../core/history.ts";
import { formatNumber, type Locale, type StatedNumber } from "../core/number.ts";
import type { Indicator } from "../core/indicator.ts";
import { quantityOfObservation } from "../core/quantity.ts";
import { quarterId } from "../core/quarter.ts";
import { rivalOf } from "../core/rival.ts";
import type { Release } from "../core/release.ts";
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

/** The history of a row of the form over all quarters; null for rows whose answers are no amounts. */
export function historyView(indicator: Indicator, releases: readonly Release[], locale: Locale): Drawn | null {
  const points = historyOf(releases, indicator.series);
  if (!points.some(({ observation }) => observation && isMeasured(observation))) return null;
  const t = words(locale).charts;
  const moments = points.map((point, index) => momentOf(point, indicator, index === 0, locale));
  const { unit } = indicator;
  const ends = unit?.type === "percent" ? percentEnds(moments.flatMap((moment) => amount(moment) ?? [])) : null;
  const drawing = history(moments, tickText(unit, locale), ends);
  const values = moments.filter(({ number }) => number).length;
  const stated = moments.map(({ label }, index) => {
    const { observation, release } = points[index]!;
    return { label, id: observation?.indicator.id ?? indicator.id, release };
  });
  const yearly = points.some(({ break: reason }) => reason?.kind === "season");
  return {
    title: t.title(inLocale(indicator.label, locale), t.byQuarter),
    description: describe(t.history, drawing),
    drawing,
    rows: moments.map((moment, index) => rowOf(moment, points[index]!, indicator, locale)),
    note: notes(
      values === 0 ? t.noValue : values === 1 ? t.onePoint : "",
      ends?.[0] ? t.axisFrom : "",
      yearly ? t.yearly : "",
    ),
    caution: cautionOf(stated, locale),
    source: sourceOf(points, locale),
  };
}

/** A quarter in the table; it names no row of the form, since it stands on that row's own page. */
function rowOf(
  { label, text, number, rival }: Moment,
  point: HistoryPoint,
  { id, unit }: Indicator,
  locale: Locale,
): ChartRow {
  const { quarter, observation, release } = point;
  const time = observation && release ? timeOf(quantityOfObservation(observation), release) : undefined;
  return {
    label,
    text: observation?.number ? quantityText(quantityOfObservation(observation), locale) : text,
    number,
    ...(rival && { rival }),
    unit: unit?.id ?? null,
    id: null,
    release,
    cited: { id: observation?.indicator.id ?? id, quarter: quarterId(quarter), time },
  };
}

/** The report of the one quarter that has the row, or the first and the last of several. */
function sourceOf(points: readonly HistoryPoint[], locale: Locale): string {
  const t = words(locale).charts;
  const reports = points.flatMap(({ observation, release }) => (observation && release ? release.report : []));
  const [first, last] = [reports[0]!, reports.at(-1)!].map(({ number, issued }) =>
    t.sourceReport(number, dateText(issued, locale)),
  );
  const source = t.source(reports.length === 1 ? last! : t.sourceReports(String(reports.length), first!, last!));
  const [only, ...others] = points.filter(({ observation }) => observation?.number);
  // Several quarters have a time each, in the table.
  const time =
    only && others.length === 0 ? timeText(quantityOfObservation(only.observation!), only.release!, locale) : "";
  return time ? `${source}. ${time}` : source;
}

/**
 * A quarter of a history in the words of the page.
 * @param first the first quarter of a history names its year, then each first quarter of a year
 */
function momentOf(point: HistoryPoint, row: Indicator, first: boolean, locale: Locale): Moment {
  const { quarter, observation, release, revisedFrom, break: reason } = point;
  const rival = release && observation?.number ? rivalOf(release, row.id) : null;
  const t = words(locale);
  const number = observation?.number ?? null;
  const text = observation ? toldText(quantityOfObservation(observation), locale) : "";
  const short = (stated: StatedNumber) => formatNumber(asTold({ number: stated, unit: row.unit }).number, locale);
  return {
    label: t.quarterShort(quarter.quarter, quarter.year),
    number,
    text: text || t.charts.notReported,
    ...(rival && { rival: { number: rival.number, text: rivalText(rival, row, locale) } }),
    ...(rival && { rivalShort: short(rival.number) }),
    short: number ? short(number) : "",
    under: [t.charts.quarterUnder(quarter.quarter), first || quarter.quarter === 1 ? String(quarter.year) : ""],
    revisedFrom: revisedFrom && {
      number: revisedFrom,
      text: t.charts.revised(toldAmount({ number: revisedFrom, unit: row.unit }, locale)),
    },
    breakBefore: reason?.kind === "series" ? t.charts.merger(dateText(reason.date, locale)) : "",
    apart: reason?.kind === "season",
  };
}
