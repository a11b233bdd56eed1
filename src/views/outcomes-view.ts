import Big from "big.js";
import { parts } from "../charts/parts.ts";
import type { Chart } from "../core/chart.ts";
import { countOutcomes, OUTCOMES } from "../core/finding.ts";
import { formatNumber } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { ui } from "../i18n/format.ts";
import { type ChartView, describe, named, sourceText } from "./chart-view.ts";

/** How many checks of a quarter had each outcome. */
export function outcomesView({ id, title, note }: Chart, release: Release): ChartView {
  const t = ui();
  const counts = countOutcomes(release.findings);
  const data = OUTCOMES.map((outcome) => {
    const number = { value: new Big(counts[outcome]), decimals: 0 };
    return { label: t.outcome[outcome].label, number, text: t.charts.checks(formatNumber(number)) };
  });
  const drawing = parts(
    data,
    OUTCOMES.map((outcome) => `outcome-${outcome}`),
  );
  return named(id, {
    title: title.vi,
    description: describe(t.charts.forms.outcomes, drawing),
    drawing,
    rows: data.map(({ label, text, number }) => ({ label, text, value: number.value.toString(), unit: "", id: null })),
    note: note.vi,
    source: sourceText(release, null),
  });
}
