import { indicatorSlug } from "../address.ts";
import type { Cell, Grid } from "../cell.ts";
import type { Area } from "../form.ts";
import { type Answer, DIRECTIONS, type Indicator, INDICATOR_KINDS, MEASURES } from "../indicator.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { Unit } from "../unit.ts";
import { rowNames } from "../row-name.ts";
import { bilingual, byId, INDICATOR_ID, oneOf, readTable, refuseFormula } from "./table.ts";
import { codeOf, DIRECTION_NAMES, INDICATOR_KIND_NAMES, MEASURES_NAMES } from "./names.ts";
import { unitOf } from "./unit-cell.ts";

const REQUIRED = ["id", "area", "label_vi", "label_en", "unit", "kind", "measures", "better"] as const;
const OPTIONAL = ["printed_code", "printed_unit", "allowed", "meaning_vi", "meaning_en"] as const;

/** data/forms/<form>/indicators.csv: the rows of the ministry's form in their order. */
export function parseIndicators(
  grid: Grid,
  areas: ReadonlyMap<string, Area>,
  units: ReadonlyMap<string, Unit>,
  onMistake: OnMistake,
): Map<string, Indicator> {
  const rows = readTable<(typeof REQUIRED)[number] | (typeof OPTIONAL)[number]>(grid, REQUIRED, OPTIONAL, onMistake);
  const records = rows.map((row) => {
    const kind = oneOf(row.kind, INDICATOR_KINDS, onMistake, INDICATOR_KIND_NAMES);
    const heading = kind === "heading";
    // Of a kind that is none, it may have been a heading: what is blank then is no second mistake.
    const known = codeOf(row.kind.text, INDICATOR_KINDS, INDICATOR_KIND_NAMES) !== undefined;
    const none = (cell: Cell) => cell.text === "" && (heading || !known);
    if ((areas.size > 0 && !areas.has(row.area.text)) || !row.id.text.startsWith(`${row.area.text}.`))
      onMistake(mistakeAt(row.area, "cell-not-allowed", row.id.text.split(".")[0]));
    const { file, line, column } = row.id;
    const label = bilingual(row.label_vi, row.label_en, "label_vi", onMistake);
    const indicator: Indicator = {
      id: row.id.text,
      series: indicatorSlug(row.id.text),
      area: row.area.text,
      printedCode: row.printed_code.text,
      label,
      // The other rows decide, below.
      name: label,
      unit: none(row.unit) ? null : unitOf(row.unit, units, onMistake),
      printedUnit: row.printed_unit.text,
      kind,
      measures: heading || none(row.measures) ? null : oneOf(row.measures, MEASURES, onMistake, MEASURES_NAMES),
      better: heading || none(row.better) ? null : oneOf(row.better, DIRECTIONS, onMistake, DIRECTION_NAMES),
      answers: parseAnswers(row.allowed, onMistake),
      meaning: { vi: row.meaning_vi.text, en: row.meaning_en.text },
      at: { file, line, column },
    };
    if ((kind === "yes-no" || kind === "choice") && indicator.answers.length === 0)
      onMistake(mistakeAt(row.allowed, "answer-missing-choices"));
    return { cell: row.id, record: indicator };
  });
  const rowsById = byId(records, INDICATOR_ID, onMistake);
  const names = rowNames(rowsById);
  return new Map([...rowsById].map(([id, indicator]) => [id, { ...indicator, name: names.get(id)! }]));
}

/** `1=Có/Yes|0=Không/No` */
function parseAnswers(cell: Cell, onMistake: OnMistake): Answer[] {
  if (cell.text === "") return [];
  return cell.text.split("|").flatMap((text) => {
    const match = /^(\d+)=([^/]+)(?:\/(.+))?$/.exec(text.trim());
    if (match) {
      const label = { vi: match[2]!.trim(), en: match[3]?.trim() ?? "" };
      for (const part of Object.values(label)) refuseFormula(cell, onMistake, part);
      return [{ code: match[1]!, label }];
    }
    onMistake(mistakeAt(cell, "answer-missing-choices"));
    return [];
  });
}
