import type { ComputedValue } from "../../core/computed.ts";
import { quantityOfComputed } from "../../core/quantity.ts";
import { BETTER } from "../codes.ts";
import {
  checkColumns,
  code,
  type Dataset,
  dataset,
  number,
  quarter,
  termsText,
  text,
  timeColumns,
} from "../columns.ts";

/** What this publication computes beyond what is stated. */
export const computedDataset: Dataset<ComputedValue> = dataset("computed", {
  key: ["computed_id"],
  references: [{ column: "unit", dataset: "units", to: "unit_id" }],
  rows: ({ computed }) => computed,
  columns: [
    quarter(),
    code("computed_id", (c) => c.indicator.id, { required: true }),
    text("label_vi", (c) => c.indicator.label.vi),
    text("label_en", (c) => c.indicator.label.en),
    code("unit", (c) => c.indicator.unit.id, { required: true }),
    number("value", (c) => c.number),
    ...timeColumns(quantityOfComputed),
    code("better", (c) => c.indicator.better, { codes: BETTER, required: true }),
    code("numerator", (c) => termsText(c.indicator.numerator)),
    code("denominator", (c) => termsText(c.indicator.denominator)),
    text("formula_vi", (c) => c.indicator.formula.vi),
    text("formula_en", (c) => c.indicator.formula.en),
    ...checkColumns<ComputedValue>(({ indicator }) => indicator.id),
  ],
});
