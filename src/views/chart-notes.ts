import type { Datum } from "../charts/missing.ts";
import type { ChartDatum } from "../charts/types/chart-type.ts";
import type { Outcome } from "../core/finding.ts";
import { markOf } from "../core/mark.ts";
import type { Locale } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { dateText } from "../i18n/format.ts";
import { timeText } from "../i18n/time.ts";
import { words } from "../i18n/words.ts";

/** Sentences beside each other; those that are empty are left out. */
export function notes(...sentences: string[]): string {
  return sentences.filter(Boolean).join(" ");
}

/** A value of a chart with the release that states it; null where none does. */
export interface Stated {
  label: Datum["label"];
  id: string;
  release: Pick<Release, "findings"> | null;
}

/**
 * Says which numbers contradict another place of their report and which differ from one; "" where none
 * does. A chart that travels alone must say so itself.
 */
export function againstText(values: readonly Stated[], locale: Locale): string {
  const t = words(locale).charts;
  const named = (outcome: Outcome) =>
    values
      .filter(({ id, release }) => release && markOf(release.findings, id)?.outcome === outcome)
      .map(({ label }) => label)
      .join("; ");
  const [contradicted, differing] = [named("contradiction"), named("difference")];
  if (!contradicted && !differing) return "";
  return notes(contradicted && t.contradicts(contradicted), differing && t.differs(differing), t.seeLedger);
}

/** The same for the values of one quarter. */
export function cautionText(release: Release, data: readonly ChartDatum[], locale: Locale): string {
  const stated = data.flatMap(({ label, quantity }) => (quantity ? [{ label, id: quantity.id, release }] : []));
  return againstText(stated, locale);
}

/**
 * Where the numbers come from, and what time they are for where that is the same for all.
 * @param quantities what the chart is about, without what it stands against; null for what this site counted
 */
export function sourceText(release: Release, quantities: readonly Quantity[] | null, locale: Locale): string {
  const t = words(locale).charts;
  const { number, issued } = release.report;
  const times = new Set((quantities ?? []).map((quantity) => timeText(quantity, release, locale)));
  const [time] = times;
  const report = t.sourceReport(number, dateText(issued, locale));
  const base = t.source(quantities ? report : `${report}, ${t.sourceChecks}`);
  return time && times.size === 1 ? `${base}. ${time}` : base;
}
