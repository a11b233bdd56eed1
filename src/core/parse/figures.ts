import type { Grid } from "../cell.ts";
import { QUALIFIERS, type Figure } from "../figure.ts";
import type { Form } from "../form.ts";
import { mistakeAt, type Report } from "../mistake.ts";
import type { Unit } from "../unit.ts";
import { bilingual } from "./catalogue.ts";
import { dateOf } from "./date-cell.ts";
import { byId, oneOf, readTable, SLUG } from "./table.ts";
import { nearest, numberOf, unitOf } from "./unit-cell.ts";

export const FIGURE_COLUMNS = [
  "id",
  "label_vi",
  "label_en",
  "value",
  "unit",
  "qualifier",
  "section",
  "place",
  "as_of",
  "note",
] as const;

/** data/quarters/<quarter>/figures.csv: the numbers of the narrative and of the notes in the form. */
export function parseFigures(
  grid: Grid,
  form: Pick<Form, "indicators" | "outline">,
  units: ReadonlyMap<string, Unit>,
  report: Report,
): Figure[] {
  const sections = new Set([...form.outline.map((entry) => entry.id), "form"]);
  const records = readTable(grid, FIGURE_COLUMNS, [], report).flatMap((row) => {
    const unit = unitOf(row.unit, units, report);
    if (!sections.has(row.section.text))
      report(mistakeAt(row.section, "id-unknown", nearest(row.section.text, sections)));
    if (row.section.text === "form" && !form.indicators.has(row.place.text))
      report(mistakeAt(row.place, "id-unknown", nearest(row.place.text, form.indicators.keys())));
    if (row.value.text === "") report(mistakeAt(row.value, "cell-missing", "", "value"));
    const number = unit && numberOf(row.value, unit, report);
    if (!unit || !number) return [];
    const { file, line, column } = row.id;
    const figure: Figure = {
      id: row.id.text,
      label: bilingual(row.label_vi, row.label_en, "label_vi", report),
      stated: row.value.text,
      number,
      unit,
      qualifier: oneOf(row.qualifier, QUALIFIERS, report),
      section: row.section.text,
      place: row.place.text,
      asOf: dateOf(row.as_of, report),
      note: row.note.text,
      at: { file, line, column },
    };
    return [{ cell: row.id, record: figure }];
  });
  return [...byId(records, SLUG, report).values()];
}
