import type { OutlineEntry } from "../../core/form.ts";
import { wholeNumber } from "../../core/number.ts";
import type { Version } from "../../core/release.ts";
import { SECTION_ROLE, SECTION_STATE } from "../codes.ts";
import { code, type Dataset, dataset, number, quarter, text } from "../columns.ts";

/**
 * A section of the report in the files: `section-II.2.1` for II.2.1, since rows of the form have ids of the same shape.
 * "" stays what it is.
 */
export function sectionCode(id: string): string {
  return id && `section-${id}`;
}

/** What there is of a section in a quarter. */
function stateOf({ id, leaf }: OutlineEntry, { sections }: Version) {
  if (!leaf) return "heading";
  return sections.find((section) => section.id === id)?.state ?? "missing";
}

/** The headings and sections of the report's outline, and which of them are published. */
export const sectionsDataset: Dataset<OutlineEntry> = dataset("sections", {
  key: ["section_id"],
  references: [{ column: "area", dataset: "areas", to: "area_id" }],
  rows: ({ form }) => form.outline,
  columns: [
    quarter(),
    code("section_id", ({ id }) => sectionCode(id), { required: true }),
    text("label_vi", ({ title }) => title.vi, { required: true }),
    text("label_en", ({ title }) => title.en),
    code("parent_id", ({ id }) => sectionCode(id.split(".").slice(0, -1).join("."))),
    number("level", ({ depth }) => wholeNumber(depth), { required: true }),
    code("area", ({ area }) => area),
    code("role", ({ role }) => role, { codes: SECTION_ROLE }),
    code("state", stateOf, { codes: SECTION_STATE, required: true }),
    code("form", (_entry, { form }) => form.id, { required: true }),
  ],
});
