import type { Area } from "../../core/form.ts";
import { code, type Dataset, dataset, quarter, text } from "../columns.ts";

/** The areas of the form. */
export const areasDataset: Dataset<Area> = dataset("areas", {
  key: ["area_id"],
  sameWithin: ["form"],
  references: [],
  rows: ({ form }) => form.areas,
  columns: [
    quarter(),
    code("area_id", (a) => a.id, { required: true }),
    text("label_vi", (a) => a.label.vi, { required: true }),
    text("label_en", (a) => a.label.en),
    code("form", (_a, { form }) => form.id, { required: true }),
  ],
});
