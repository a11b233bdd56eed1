import type { Locale } from "../core/number.ts";
import { words } from "../i18n/words.ts";
import type { ChartView } from "./chart-view.ts";

/** Whether a chart of an index has one value, which no drawing makes clearer. */
export function isAlone({ rows }: Pick<ChartView, "rows">): boolean {
  return rows.length === 1;
}

/** `PCI: Thái Nguyên. 2024: 68,13 điểm. …`: the one value of a chart as a sentence, and that it is the only one. */
export function aloneText({ title, rows }: Pick<ChartView, "title" | "rows">, locale: Locale): string {
  const said = rows.map(({ label, text }) => `${label}: ${text}`).join("; ");
  return `${title}. ${said}. ${words(locale).charts.oneYear}`;
}
