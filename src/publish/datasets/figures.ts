import { type Figure, sectionOf } from "../../core/figure.ts";
import { quantityOfFigure } from "../../core/quantity.ts";
import { QUALIFIER } from "../codes.ts";
import {
  checkColumns,
  code,
  type Dataset,
  dataset,
  number,
  quarter,
  reportColumns,
  text,
  timeColumns,
} from "../columns.ts";

/** The numbers of the narrative, its footnotes and the notes in the form. */
export const figuresDataset: Dataset<Figure> = dataset("figures", {
  key: ["figure_id"],
  references: [{ column: "unit", dataset: "units", to: "unit_id" }],
  rows: ({ figures }) => figures,
  columns: [
    quarter(),
    code("figure_id", (f) => f.id, { required: true }),
    text("label_vi", (f) => f.label.vi, { required: true }),
    text("label_en", (f) => f.label.en),
    code("unit", (f) => f.unit.id, { required: true }),
    text("unit_label_vi", (f) => f.unit.label.vi),
    number("value", (f) => f.number),
    text("value_stated", (f) => f.stated),
    code("qualifier", (f) => f.qualifier, { codes: QUALIFIER }),
    code("section", (f) => sectionOf(f) ?? "form"),
    code("place", ({ statedIn }) =>
      statedIn.kind === "form-note" ? statedIn.row : statedIn.kind === "footnote" ? statedIn.footnote : "",
    ),
    ...timeColumns(quantityOfFigure),
    text("note", (f) => f.note),
    ...reportColumns<Figure>(),
    ...checkColumns<Figure>(({ id }) => id),
  ],
});
