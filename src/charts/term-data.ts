import type { Quantity } from "../core/quantity.ts";
import type { ChartDatum, ChartType, ValueTexts } from "./types/chart-type.ts";

/** A quantity under the name that it has in a chart. */
export function datumOf(quantity: Quantity, label: string, texts: ValueTexts): ChartDatum {
  return { label, number: quantity.number, text: texts.quantity(quantity), quantity };
}

/**
 * What a term is called in a chart.
 * @param index of the term
 * @param labels those of the row of charts.csv; empty where it gives none
 * @param ownName of the quantity
 */
export type NameOfTerm = (index: number, labels: readonly string[], ownName: string, texts: ValueTexts) => string;

/** The label of its mark, or its own name where the row gives none. */
const nameByLabel: NameOfTerm = (index, labels, ownName) => labels[index] ?? ownName;

/** The values of the terms: what most types show. */
export const termData =
  (nameOf: NameOfTerm = nameByLabel): ChartType["data"] =>
  (chart, { quantities }, texts) => {
    const labels = chart.labels.map((label) => texts.of(label));
    return chart.terms.map((id, index) => {
      const quantity = quantities.get(id)!;
      return datumOf(quantity, nameOf(index, labels, texts.of(quantity.label), texts), texts);
    });
  };
