import type { vi } from "../vi/index.ts";
import { datasets } from "./datasets.ts";

export const figures: typeof vi.figures = {
  title: (quarter) => `Numbers in the report's text, ${quarter}`,
  lead: "The numbers that stand in the text, the footnotes and the notes, each with an address of its own.",
  times: (given, all) =>
    `The report states the time of ${given} of the ${all} numbers. Where none is shown the report gives none, or writes only “so far” or “at present”.`,
  none: "The text of the report has no numbers here yet.",
  computedTitle: datasets.computed,
  computedLead:
    "The report does not state these numbers. They are computed from its numbers by the formula beside each.",
  computedMark: "Computed by this site",
  formula: "Formula",
  ids: "By id",
  name: "Number",
  value: "Value",
  details: "Notes",
  footnote: (number) => `Footnote ${number}`,
  formNote: (id) => `Note on indicator ${id}`,
  formNotes: "Notes in the form",
};
