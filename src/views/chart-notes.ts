import type { Datum } from "../charts/missing.ts";
import type { ChartDatum } from "../charts/types/chart-type.ts";
import type { Finding } from "../core/finding.ts";
import { markOf } from "../core/mark.ts";
import type { Locale } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { dateText } from "../i18n/format.ts";
import { words } from "../i18n/words.ts";

/** Sentences beside each other; those that are empty are left out. */
export function notes(...sentences: string[]): string {
  return sentences.filter(Boolean).join(" ");
}

/** Whether a number stands against another place of its report. */
export function isContradicted(findings: readonly Finding[], id: string): boolean {
  return markOf(findings, id)?.outcome === "contradiction";
}

/**
 * Says which numbers stand against another place of the report; "" where none does. A chart that
 * travels alone must say so itself.
 */
export function contradictionText(contradicted: readonly Datum[], locale: Locale): string {
  const names = contradicted.map(({ label }) => label).join("; ");
  return names && words(locale).charts.contradicts(names);
}

/** The same for the values of one quarter. */
export function cautionText({ findings }: Release, data: readonly ChartDatum[], locale: Locale): string {
  const contradicted = data.filter(({ quantity }) => quantity && isContradicted(findings, quantity.id));
  return contradictionText(contradicted, locale);
}

/**
 * Where the numbers come from, and until when they count where they all have the same day.
 * @param quantities what the chart is about, without what it stands against; null for what this site counted
 */
export function sourceText(release: Release, quantities: readonly Quantity[] | null, locale: Locale): string {
  const t = words(locale).charts;
  const { number, issued } = release.report;
  const days = new Set((quantities ?? []).map(({ source }) => (source.kind === "figure" ? source.figure.asOf : null)));
  const [day] = [...days];
  const report = t.sourceReport(number, dateText(issued, locale));
  const base = t.source(quantities ? report : `${report}, ${t.sourceChecks}`);
  return day && days.size === 1 ? `${base}. ${t.asOf(dateText(day, locale))}` : base;
}
