import type { Finding } from "../../core/finding.ts";
import { FINDING_KIND, MANNER, OUTCOME } from "../codes.ts";
import { code, type Dataset, dataset, number, quarter, termsText, text } from "../columns.ts";

/** Every relation with its outcome, its rule in words and what it assumes. */
export const findingsDataset: Dataset<Finding> = dataset("findings", {
  key: ["id"],
  references: [{ column: "unit", dataset: "units", to: "unit_id" }],
  rows: ({ findings }) => findings,
  columns: [
    code("id", (f) => f.id, { required: true }),
    code("kind", (f) => f.kind, { codes: FINDING_KIND, required: true }),
    code("outcome", (f) => f.outcome, { codes: OUTCOME, required: true }),
    code("target", (f) => f.target.id, { required: true }),
    number("stated", (f) => f.stated),
    number("computed", (f) => f.computed),
    number("difference", (f) => f.difference),
    code("unit", (f) => f.target.unit?.id ?? ""),
    code("terms", (f) => termsText(f.terms.map(({ term }) => term))),
    text("rule", (f) => f.reason.vi),
    text("rule_en", (f) => f.reason.en),
    text("assumes", (f) => f.assumes?.vi ?? ""),
    text("assumes_en", (f) => f.assumes?.en ?? ""),
    text("explanation", (f) => f.explanation?.vi ?? ""),
    text("explanation_en", (f) => f.explanation?.en ?? ""),
    code("manner", (f) => f.manner ?? "", { codes: MANNER }),
    quarter(),
  ],
});
