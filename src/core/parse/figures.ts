import type { Grid } from "../cell.ts";
import { type Figure, FIGURE_MEASURES, QUALIFIERS, type StatedIn } from "../figure.ts";
import type { Form } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { Unit } from "../unit.ts";
import { bilingual, byId, oneOf, readTable, SLUG } from "./table.ts";
import { dateOf } from "./date-cell.ts";
import { spanOf } from "./span-cells.ts";
import { nearest, numberOf, unitOf } from "./unit-cell.ts";

const STATED = ["id", "label_vi", "label_en", "value", "unit", "qualifier", "section", "place", "as_of"] as const;
/** Files from before these columns are read; what time their figures are for is then not known. */
const TIME = ["measures", "period_start", "period_end"] as const;

export const FIGURE_COLUMNS = [...STATED, ...TIME, "note"] as const;

/** In the column `section`: the number stands in the note of the form's row that `place` names. */
const FORM_NOTE = "form";

/** data/quarters/<quarter>/figures.csv: the numbers of the narrative and of the notes in the form. */
export function parseFigures(
  grid: Grid,
  form: Pick<Form, "indicators" | "outline">,
  units: ReadonlyMap<string, Unit>,
  onMistake: OnMistake,
): Figure[] {
  const sections = new Set([...form.outline.map((entry) => entry.id), FORM_NOTE]);
  const records = readTable<(typeof FIGURE_COLUMNS)[number]>(grid, [...STATED, "note"], TIME, onMistake).flatMap(
    (row) => {
      const unit = unitOf(row.unit, units, onMistake);
      if (!sections.has(row.section.text))
        onMistake(mistakeAt(row.section, "id-unknown", nearest(row.section.text, sections)));
      if (row.section.text === FORM_NOTE && !form.indicators.has(row.place.text))
        onMistake(mistakeAt(row.place, "id-unknown", nearest(row.place.text, form.indicators.keys())));
      if (row.value.text === "") onMistake(mistakeAt(row.value, "cell-missing", "", "value"));
      const number = unit && numberOf(row.value, unit, onMistake);
      if (!unit || !number) return [];
      const { file, line, column } = row.id;
      const figure: Figure = {
        id: row.id.text,
        label: bilingual(row.label_vi, row.label_en, "label_vi", onMistake),
        stated: row.value.text,
        number,
        unit,
        qualifier: oneOf(row.qualifier, QUALIFIERS, onMistake),
        statedIn: statedInOf(row.section.text, row.place.text),
        asOf: dateOf(row.as_of, onMistake),
        measures: oneOf(row.measures, FIGURE_MEASURES, onMistake),
        span: spanOf(row, onMistake),
        note: row.note.text,
        at: { file, line, column },
      };
      return [{ cell: row.id, record: figure }];
    },
  );
  return [...byId(records, SLUG, onMistake).values()];
}

/** @param place "" in the text, the number of a footnote, or the row of the form */
function statedInOf(section: string, place: string): StatedIn {
  if (section === FORM_NOTE) return { kind: "form-note", row: place };
  return place === "" ? { kind: "text", section } : { kind: "footnote", section, footnote: place };
}
