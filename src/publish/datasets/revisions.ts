import type { Revision } from "../../core/revision.ts";
import { REVISED_COLUMN } from "../codes.ts";
import { code, type Dataset, dataset, date, quarter, text } from "../columns.ts";

/** What was changed after the quarter was first published. */
export const revisionsDataset: Dataset<Revision> = dataset("revisions", {
  key: ["id", "column", "date"],
  references: [],
  rows: ({ revisions }) => revisions,
  columns: [
    quarter(),
    code("id", (r) => r.id, { required: true }),
    code("column", (r) => r.column, { required: true, codes: REVISED_COLUMN }),
    text("from", (r) => r.from),
    text("to", (r) => r.to),
    date("date", (r) => r.date, { required: true }),
    text("reason_vi", (r) => r.reason.vi, { required: true }),
    text("reason_en", (r) => r.reason.en),
  ],
});
