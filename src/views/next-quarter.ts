import { nextPlanned } from "../core/calendar.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import { daysOf, nextQuarter, type Quarter, readQuarter } from "../core/quarter.ts";
import { dateText, quarterText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";

/** The quarter that is published after the newest one. */
export interface NextQuarter {
  quarter: Quarter;
  /** `quý IV năm 2025` */
  name: string;
  /** The day on which it is expected; "" where nothing names one. */
  expected: string;
  /** What the calendar says of it; null where the calendar does not have it. */
  basis: string | null;
}

/** The first quarter of the calendar after the newest one, else the one that follows it. */
export function nextQuarterOf({ calendar, releases }: Publication, locale: Locale): NextQuarter {
  const newest = releases[0]!;
  const planned = nextPlanned(calendar, newest.id);
  const quarter = planned ? readQuarter(planned.quarter)! : nextQuarter(newest.quarter);
  return {
    quarter,
    name: quarterText(quarter, locale),
    expected: planned?.expected ? dateText(planned.expected, locale) : "",
    basis: planned && inLocale(planned.basis, locale),
  };
}

/** When the next quarter can be compared with the one that is there, in a few sentences. */
export function dueText({ quarter, name, expected, basis }: NextQuarter, locale: Locale): string {
  const t = words(locale).comparison;
  const { from, to } = daysOf(quarter);
  const when = expected ? t.dueOn(expected) : basis;
  return [t.due(name, dateText(from, locale), dateText(to, locale)), when, t.dueLead].filter(Boolean).join(" ");
}
