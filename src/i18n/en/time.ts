import type { vi } from "../vi/index.ts";

export const time: typeof vi.time = {
  asOf: (date) => `As of ${date}`,
  between: (from, to) => `From ${from} to ${to}`,
  months: (from, to, year) => `Months ${from} to ${to} of ${year}`,
  since: (date) => `From ${date}; the report gives no last day`,
  until: (date) => `Up to ${date}`,
  inQuarter: "In the quarter",
  noDay: "The report gives no day",
};
