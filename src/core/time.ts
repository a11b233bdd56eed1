import type { IsoDate, Span } from "./date.ts";
import type { FigureMeasures } from "./figure.ts";
import type { Quantity } from "./quantity.ts";
import type { Version } from "./release.ts";

/** What time a value is for. */
export interface Time {
  /** "" where it is not known. */
  measures: FigureMeasures;
  /** The day that the report names for it; null where it names none. */
  asOf: IsoDate | null;
  period: Span;
}

const UNKNOWN: Span = { from: null, to: null };

/**
 * The days that a value is for, by what it measures. A quarter is the period of its report; the year
 * to date runs from 1 January to the day that the report names or else to the end of its period; a
 * point in time is that day. Nothing is guessed: without a day a point in time has no period.
 * @param span the days that the report itself gives; they stand before any rule
 */
export function periodOf(
  { measures, asOf, span = null }: Omit<Time, "period"> & { span?: Span | null },
  { period }: { period: { from: IsoDate; to: IsoDate } },
): Span {
  if (span) return span;
  if (measures === "quarter") return period;
  if (measures === "point-in-time") return { from: asOf, to: asOf };
  const end = asOf ?? period.to;
  return measures === "year-to-date" ? { from: `${end.slice(0, 4)}-01-01`, to: end } : UNKNOWN;
}

/** What time a quantity of a quarter is for; a heading measures nothing. */
export function timeOf(quantity: Quantity, version: Pick<Version, "report" | "quantities">): Time {
  const { source } = quantity;
  const asOf = dayOf(quantity, version);
  const measures = measuresOf(quantity);
  const span = source.kind === "figure" ? source.figure.span : null;
  return { measures, asOf, period: periodOf({ measures, asOf, span }, version.report) };
}

/** What time a quantity measures, without its days. */
export function measuresOf({ source }: Quantity): FigureMeasures {
  if (source.kind === "figure") return source.figure.measures;
  const { indicator } = source.kind === "computed" ? source.value : source.observation;
  return indicator.measures ?? "";
}

function dayOf({ source }: Quantity, version: Pick<Version, "quantities">): IsoDate | null {
  if (source.kind === "figure") return source.figure.asOf;
  if (source.kind === "indicator") return source.observation.asOf;
  return sharedDay(source.value.indicator, version);
}

/** The day of what was computed: the one that all its parts have. A part without a time of its own, like a maximum, has no say. */
function sharedDay(
  { numerator, denominator }: { numerator: readonly { id: string }[]; denominator: readonly { id: string }[] },
  { quantities }: Pick<Version, "quantities">,
): IsoDate | null {
  const parts = [...numerator, ...denominator].flatMap(({ id }) => quantities.get(id) ?? []);
  const timed = parts.filter((part) => measuresOf(part) !== "" || dayOf(part, { quantities }) !== null);
  const [day = null, ...others] = new Set(timed.map((part) => dayOf(part, { quantities })));
  return others.length === 0 ? day : null;
}
