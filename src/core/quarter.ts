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

/** Earlier first. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return a.year - b.year || a.quarter - b.quarter;
}

export function nextQuarter({ year, quarter }: Quarter): Quarter {
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: (quarter + 1) as Quarter["quarter"] };
}

/** The first and the last day of a quarter. */
export function quarterDays({ year, quarter }: Quarter): { from: string; to: string } {
  const first = `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`;
  const last = new Date(Date.UTC(year, quarter * 3, 0)).getUTCDate();
  return { from: first, to: `${year}-${String(quarter * 3).padStart(2, "0")}-${last}` };
}
