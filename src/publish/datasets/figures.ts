import { type Figure, sectionOf } from "../../core/figure.ts";
import { quantityOfFigure } from "../../core/quantity.ts";
import type { Version } from "../../core/release.ts";
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
import { sectionCode } from "./sections.ts";

/** The area that a figure belongs to: of its section, or of the row whose note states it; "" where it is of none. */
function areaOf({ statedIn }: Figure, { form }: Version): string {
  if (statedIn.kind === "form-note") return form.indicators.get(statedIn.row)?.area ?? "";
  return form.outline.find(({ id }) => id === statedIn.section)?.area ?? "";
}

/** The numbers of the narrative, its footnotes and the notes in the form. */
export const figuresDataset: Dataset<Figure> = dataset("figures", {
  key: ["figure_id"],
  references: [
    { column: "unit", dataset: "units", to: "unit_id" },
    { column: "section", dataset: "sections", to: "section_id" },
    { column: "indicator_id", dataset: "observations", to: "indicator_id" },
    { column: "area", dataset: "areas", to: "area_id" },
  ],
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
    code("section", (f) => sectionCode(sectionOf(f) ?? "")),
    code("footnote", ({ statedIn }) => (statedIn.kind === "footnote" ? statedIn.footnote : "")),
    code("indicator_id", ({ statedIn }) => (statedIn.kind === "form-note" ? statedIn.row : "")),
    code("area", areaOf),
    ...timeColumns(quantityOfFigure),
    text("note", (f) => f.note.vi),
    text("note_en", (f) => f.note.en),
    ...reportColumns<Figure>(),
    ...checkColumns<Figure>(({ id }) => id),
  ],
});
