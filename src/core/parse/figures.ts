import type { Grid } from "../cell.ts";
import { type Figure, FIGURE_MEASURES, QUALIFIERS, type StatedIn } from "../figure.ts";
import type { Form } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { Unit } from "../unit.ts";
import { bilingual, byId, oneOf, readTable, type Row, SLUG } from "./table.ts";
import { dateOf } from "./date-cell.ts";
import { spanOf } from "./span-cells.ts";
import { codeOf, MEASURES_NAMES, QUALIFIER_NAMES } from "./names.ts";
import { unknownId } from "./nearest.ts";
import { numberOf, unitOf } from "./unit-cell.ts";

const STATED = ["id", "label_vi", "label_en", "value", "unit", "qualifier", "section", "place", "as_of"] as const;
/** Files from before these columns are read; what time their figures are for is then not known. */
const TIME = ["measures", "period_start", "period_end"] as const;

/** Files from before this column are read. */
const LATER = "note_en";

export const FIGURE_COLUMNS = [...STATED, ...TIME, "note", LATER] as const;

/** In the column `section`: the number stands in the note of the form's row that `place` names. */
const FORM_NOTE = "form";

type FigureRow = Row<(typeof FIGURE_COLUMNS)[number]>;
type Places = Pick<Form, "id" | "indicators" | "outline">;

/** data/quarters/<quarter>/figures.csv: the numbers of the narrative and of the notes in the form. */
export function parseFigures(
  grid: Grid,
  form: Places,
  units: ReadonlyMap<string, Unit>,
  onMistake: OnMistake,
): Figure[] {
  const rows: FigureRow[] = readTable(grid, [...STATED, "note"], [...TIME, LATER], onMistake);
  const records = rows.flatMap((row) => {
    const record = figureOf(row, form, units, onMistake);
    return record ? [{ cell: row.id, record }] : [];
  });
  return [...byId(records, SLUG, onMistake).values()];
}

/** Every cell is read, whatever is wrong with the others; null where the row has no unit or no number. */
function figureOf(row: FigureRow, form: Places, units: ReadonlyMap<string, Unit>, onMistake: OnMistake): Figure | null {
  const unit = unitOf(row.unit, units, onMistake);
  checkPlace(row, form, onMistake);
  if (row.value.text === "") onMistake(mistakeAt(row.value, "cell-missing", "", "value"));
  const number = numberOf(row.value, unit, onMistake);
  const { file, line, column } = row.id;
  const read = {
    id: row.id.text,
    label: bilingual(row.label_vi, row.label_en, "label_vi", onMistake),
    stated: row.value.text,
    qualifier: oneOf(row.qualifier, QUALIFIERS, onMistake, QUALIFIER_NAMES),
    statedIn: statedInOf(row.section.text, row.place.text),
    asOf: dateOf(row.as_of, onMistake),
    measures: oneOf(row.measures, FIGURE_MEASURES, onMistake, MEASURES_NAMES),
    span: spanOf(row, codeOf(row.measures.text, FIGURE_MEASURES, MEASURES_NAMES) ?? null, onMistake),
    note: { vi: row.note.text, en: row.note_en.text },
    at: { file, line, column },
  };
  return unit && number && { ...read, unit, number };
}

/** The section is one of the outline's, and a note belongs to a row of the form. */
function checkPlace({ section, place }: FigureRow, { id, indicators, outline }: Places, onMistake: OnMistake): void {
  const sections = [...outline.map((entry) => entry.id), FORM_NOTE];
  if (!sections.includes(section.text)) onMistake(unknownId(section, sections, `data/forms/${id}/outline.csv`));
  if (section.text === FORM_NOTE && !indicators.has(place.text))
    onMistake(unknownId(place, indicators.keys(), `data/forms/${id}/indicators.csv`));
}

/** @param place "" in the text, the number of a footnote, or the row of the form */
function statedInOf(section: string, place: string): StatedIn {
  if (section === FORM_NOTE) return { kind: "form-note", row: place };
  return place === "" ? { kind: "text", section } : { kind: "footnote", section, footnote: place };
}
