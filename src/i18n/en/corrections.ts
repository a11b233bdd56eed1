import type { vi } from "../vi/index.ts";
import { revisedColumn } from "./codes.ts";

export const corrections: typeof vi.corrections = {
  news: "Corrections",
  history: "What was corrected",
  line: (date, label, from, to) => `${date}: ${label}, from ${from} to ${to}.`,
  several: (date, what, count, from, to) => `${date}: ${what} in ${count} places, from ${from} to ${to}.`,
  removed: (date, what, count, from) => `${date}: ${what} (${from}) removed in ${count} places.`,
  blank: "blank",
  relation: (rule) => `The check “${rule}”`,
  statements: "Statements in words that do not go together",
  columns: revisedColumn as Record<string, string>,
};
