import type { Checked } from "../core/mark.ts";
import type { Quantity } from "../core/quantity.ts";
import { rivalOf } from "../core/rival.ts";
import type { ChartDatum, ChartType, ValueTexts } from "./types/chart-type.ts";

/** A quantity under the name that it has in a chart, with what stands against it where it is refuted. */
export function datumOf(quantity: Quantity, label: string, version: Checked, texts: ValueTexts): ChartDatum {
  const { id, number } = quantity;
  const rival = rivalOf(version, id);
  const against = rival && { number: rival.number, text: texts.rival(rival, quantity) };
  return { label, number, text: texts.quantity(quantity), ...(against && { rival: against }), quantity };
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
  (chart, version, texts) => {
    const labels = chart.labels.map((label) => texts.of(label));
    return chart.terms.map((id, index) => {
      const quantity = version.quantities.get(id)!;
      return datumOf(quantity, nameOf(index, labels, texts.of(quantity.label), texts), version, texts);
    });
  };
