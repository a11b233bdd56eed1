import type { Cell, Grid } from "../cell.ts";
import type { Indicator } from "../indicator.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { readNumber, type StatedNumber } from "../number.ts";
import { answerOf, type Observation } from "../observation.ts";
import { dateOf } from "./date-cell.ts";
import { checkAsOf } from "../check/as-of.ts";
import { byId, INDICATOR_ID, readTable, type Row } from "./table.ts";
import { nearest } from "./nearest.ts";
import { numberOf } from "./unit-cell.ts";

const REQUIRED = ["id", "value", "note"] as const;
/** A file from before this column is read as long as no note gives a day. */
const OPTIONAL = ["as_of"] as const;

export const OBSERVATION_COLUMNS = [...REQUIRED, ...OPTIONAL] as const;
type Column = (typeof OBSERVATION_COLUMNS)[number];

/**
 * data/quarters/<quarter>/indicators.csv: the form as the province filled it, in the form's order.
 * A row of the form that the file leaves out is a mistake: blank must be written as blank.
 */
export function parseObservations(
  grid: Grid,
  indicators: ReadonlyMap<string, Indicator>,
  onMistake: OnMistake,
): Observation[] {
  const rows = readTable<Column>(grid, REQUIRED, OPTIONAL, onMistake);
  const records = rows.flatMap((row) => {
    const indicator = indicators.get(row.id.text);
    if (indicator) return [{ cell: row.id, record: observe(indicator, row, onMistake) }];
    const code = row.id.text === "" ? "cell-missing" : INDICATOR_ID.test(row.id.text) ? "id-unknown" : "id-shape";
    onMistake(mistakeAt(row.id, code, nearest(row.id.text, indicators.keys()), row.id.text || "id"));
    return [];
  });
  const found = byId(records, INDICATOR_ID, onMistake);
  return [...indicators.keys()].flatMap((id, index) => {
    const observation = found.get(id);
    if (!observation && grid.rows.length > 0) {
      const last = grid.rows.at(Math.min(index + 1, grid.rows.length - 1))![0]!;
      onMistake(mistakeAt({ file: grid.file, line: last.line, column: 1 }, "row-missing", `${id},,`, id));
    }
    return observation ? [observation] : [];
  });
}

function observe(indicator: Indicator, { id, value, note, as_of }: Row<Column>, onMistake: OnMistake): Observation {
  const { answers, kind } = indicator;
  const heading = kind === "heading";
  const number = readValue(indicator, value, onMistake);
  const status = value.text !== "" ? "reported" : heading ? "heading" : "not-reported";
  const { file, line, column } = id;
  const observation: Observation = {
    indicator,
    stated: value.text,
    number,
    status,
    note: note.text,
    asOf: dateOf(as_of, onMistake),
    at: { file, line, column },
  };
  checkAsOf(indicator, { id, value, note, as_of }, onMistake);
  if (indicator.unit && value.text !== "" && answers.length > 0 && !answerOf(observation))
    onMistake({ ...mistakeAt(value, "answer-not-allowed", answers.map(({ code }) => code).join(", ")), answers });
  return observation;
}

function readValue({ answers, unit, kind }: Indicator, value: Cell, onMistake: OnMistake): StatedNumber | null {
  // What is no code at all is refused with the answers, not as a number.
  if (answers.length > 0 && !/^\d+$/.test(value.text)) return null;
  if (unit) return numberOf(value, unit, onMistake);
  return kind === "heading" ? headingNumber(value, onMistake) : null;
}

/** An office may write a number on a heading; it is published and must still be a number. */
function headingNumber(value: Cell, onMistake: OnMistake): StatedNumber | null {
  if (value.text === "") return null;
  const reading = readNumber(value.text, "measure");
  if (reading.ok) return reading.number;
  onMistake(mistakeAt(value, reading.code, reading.write));
  return null;
}
