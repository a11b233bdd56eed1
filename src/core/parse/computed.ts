import type { Grid } from "../cell.ts";
import type { ComputedIndicator } from "../computed.ts";
import { DIRECTIONS, MEASURES } from "../indicator.ts";
import { mistakeAt, type Report } from "../mistake.ts";
import type { Unit } from "../unit.ts";
import { bilingual } from "./catalogue.ts";
import { type KnownIds, parseTerms } from "./relations.ts";
import { byId, oneOf, readTable, SLUG } from "./table.ts";
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
  report: Report,
): ComputedIndicator[] {
  const records = readTable(grid, COMPUTED_COLUMNS, [], report).flatMap((row) => {
    const unit = unitOf(row.unit, units, report);
    const numerator = parseTerms(row.numerator, known, report);
    if (numerator.length === 0) report(mistakeAt(row.numerator, "cell-missing", "", "numerator"));
    const denominator = parseTerms(row.denominator, known, report);
    const named = [...numerator, ...denominator].flatMap((term) => known.get(term.id)?.quantity ?? []);
    const quantities = new Set(named);
    if (unit?.id === "percent" && quantities.size > 1)
      report(mistakeAt(row.numerator, "unit-mismatch", "", [...quantities].join(" + ")));
    if (!unit) return [];
    const indicator: ComputedIndicator = {
      id: row.id.text,
      label: bilingual(row.label_vi, row.label_en, "label_vi", report),
      unit,
      numerator,
      denominator,
      formula: bilingual(row.formula_vi, row.formula_en, "formula_vi", report),
      better: oneOf(row.better, DIRECTIONS, report),
      measures: oneOf(row.measures, MEASURES, report),
      at: { file: row.id.file, line: row.id.line, column: row.id.column },
    };
    return [{ cell: row.id, record: indicator }];
  });
  return [...byId(records, SLUG, report).values()];
}
