import { rate } from "../charts/rate.ts";
import type { Release } from "../core/release.ts";
import { ui } from "../i18n/format.ts";
import { type ChartView, datumOf, describe, rowOf, sourceText, tickText } from "./chart-view.ts";

/** A rate row of the form with the numbers that it is the ratio of; null where it is none. */
export function rateView(id: string, release: Release): ChartView | null {
  const finding = release.findings.find(({ kind, target }) => kind === "ratio" && target.id === id);
  if (!finding || finding.terms.length !== 2 || !finding.target.number) return null;
  const quantities = [finding.target, ...finding.terms.map(({ quantity }) => quantity)];
  const [target, ...fraction] = quantities.map((quantity) => datumOf(quantity, quantity.label.vi));
  const drawing = rate(target!, [fraction[0]!, fraction[1]!], tickText(finding.target.unit));
  return {
    id: "",
    title: finding.target.label.vi,
    description: describe(ui().charts.forms.rate, drawing),
    drawing,
    rows: [target!, ...fraction].map((datum, index) => rowOf(datum, quantities[index]!)),
    note: finding.reason.vi,
    source: sourceText(release, quantities),
  };
}
