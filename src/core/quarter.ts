import type { IsoDate } from "./date.ts";

/** A quarter of a year, the period of one report. Its id is `2025-q3`. */
export interface Quarter {
  year: number;
  quarter: 1 | 2 | 3 | 4;
}

export const QUARTER_ID = /^(\d{4})-q([1-4])$/;

/** Reads `2025-q3`; null where the text is no quarter. */
export function readQuarter(text: string): Quarter | null {
  const match = QUARTER_ID.exec(text);
  return match ? { year: Number(match[1]), quarter: Number(match[2]) as Quarter["quarter"] } : null;
}

export function quarterId({ year, quarter }: Quarter): string {
  return `${year}-q${quarter}`;
}

/** As SDMX writes it: `2025-Q3`. */
export function sdmxPeriod({ year, quarter }: Quarter): string {
  return `${year}-Q${quarter}`;
}

/** Earlier first. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return a.year - b.year || a.quarter - b.quarter;
}

export function nextQuarter({ year, quarter }: Quarter): Quarter {
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: (quarter + 1) as Quarter["quarter"] };
}

export function previousQuarter({ year, quarter }: Quarter): Quarter {
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: (quarter - 1) as Quarter["quarter"] };
}

/** The first and the last day of a quarter, `2025-07-01` and `2025-09-30`. */
export function daysOf({ year, quarter }: Quarter): { from: IsoDate; to: IsoDate } {
  const [from, to] = [
    ["01-01", "03-31"],
    ["04-01", "06-30"],
    ["07-01", "09-30"],
    ["10-01", "12-31"],
  ][quarter - 1]!;
  return { from: `${year}-${from}`, to: `${year}-${to}` };
}

/** What there is of each year, in the order in which the years come. */
export function byYear<Of extends { quarter: Quarter }>(all: readonly Of[]): { year: number; ofYear: Of[] }[] {
  const years = [...new Set(all.map(({ quarter }) => quarter.year))];
  return years.map((year) => ({ year, ofYear: all.filter(({ quarter }) => quarter.year === year) }));
}
