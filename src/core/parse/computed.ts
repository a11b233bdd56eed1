import type { Grid } from "../cell.ts";
import type { ComputedIndicator } from "../computed.ts";
import { DIRECTIONS, MEASURES } from "../indicator.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { Unit } from "../unit.ts";
import { bilingual, byId, oneOf, readTable, SLUG } from "./table.ts";
import { type KnownIds, parseTerms } from "./relations.ts";
import { DIRECTION_NAMES, MEASURES_NAMES } from "./names.ts";
import { unitOf } from "./unit-cell.ts";

export const COMPUTED_COLUMNS = [
  "id",
  "label_vi",
  "label_en",
  "unit",
  "numerator",
  "denominator",
  "formula_vi",
  "formula_en",
  "better",
  "measures",
] as const;

/** computed.csv of a form or a quarter: what this publication computes beyond what is stated. */
export function parseComputed(
  grid: Grid,
  known: KnownIds,
  units: ReadonlyMap<string, Unit>,
  onMistake: OnMistake,
): ComputedIndicator[] {
  const records = readTable(grid, COMPUTED_COLUMNS, [], onMistake).flatMap((row) => {
    const unit = unitOf(row.unit, units, onMistake);
    const numerator = parseTerms(row.numerator, known, onMistake);
    if (numerator.length === 0) onMistake(mistakeAt(row.numerator, "cell-missing", "", "numerator"));
    const denominator = parseTerms(row.denominator, known, onMistake);
    const named = [...numerator, ...denominator].flatMap((term) => known.get(term.id)?.quantity ?? []);
    const quantities = new Set(named);
    if (unit?.type === "percent" && quantities.size > 1)
      onMistake(mistakeAt(row.numerator, "unit-mismatch", "", [...quantities].join(" + ")));
    const read = {
      id: row.id.text,
      label: bilingual(row.label_vi, row.label_en, "label_vi", onMistake),
      numerator,
      denominator,
      formula: bilingual(row.formula_vi, row.formula_en, "formula_vi", onMistake),
      better: oneOf(row.better, DIRECTIONS, onMistake, DIRECTION_NAMES),
      measures: oneOf(row.measures, MEASURES, onMistake, MEASURES_NAMES),
      at: { file: row.id.file, line: row.id.line, column: row.id.column },
    };
    return unit ? [{ cell: row.id, record: { ...read, unit } }] : [];
  });
  return [...byId(records, SLUG, onMistake).values()];
}
