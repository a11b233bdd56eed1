import type { Datum } from "../charts/missing.ts";
import type { ChartDatum } from "../charts/types/chart-type.ts";
import { paths } from "../core/address.ts";
import { type Checked, isRefuted, type MarkKind, markOf } from "../core/mark.ts";
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
  release: (Checked & Pick<Release, "id">) | null;
}

/** What a chart that travels alone must say of its own numbers, and the place that explains it. */
export interface Caution {
  text: string;
  /** That the ledger explains it. */
  see: string;
  /** The finding, or the ledger where there are several. */
  address: string;
}

/** More names than this are no sentence: then how many there are, and the first and the last of them. */
const MOST_NAMES = 6;

/**
 * Which numbers contradict another place of their report, which differ from one, and which were computed
 * from such numbers; null where none is refuted.
 */
export function cautionOf(values: readonly Stated[], locale: Locale): Caution | null {
  const t = words(locale).charts;
  const refuted = values.flatMap(({ label, id, release }) => {
    const mark = release && markOf(release, id);
    return mark && isRefuted(mark.finding)
      ? { label, kind: mark.kind, finding: mark.finding.id, quarter: release.id }
      : [];
  });
  const named = (kind: MarkKind, say: (names: string) => string) => {
    const names = refuted.filter((one) => one.kind === kind).map(({ label }) => label);
    if (names.length === 0) return "";
    return say(names.length > MOST_NAMES ? t.manyNames(names.length, names[0]!, names.at(-1)!) : names.join("; "));
  };
  const [first] = refuted;
  if (!first) return null;
  const several = new Set(refuted.map(({ quarter, finding }) => `${quarter} ${finding}`)).size > 1;
  return {
    text: notes(named("contradiction", t.contradicts), named("difference", t.differs), named("parts", t.computedFrom)),
    see: t.seeLedger,
    address: several ? paths.ledger(first.quarter) : paths.finding(first.quarter, first.finding),
  };
}

/** The same for the values of one quarter. */
export function cautionIn(release: Release, data: readonly ChartDatum[], locale: Locale): Caution | null {
  const stated = data.flatMap(({ label, quantity }) => (quantity ? [{ label, id: quantity.id, release }] : []));
  return cautionOf(stated, locale);
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
