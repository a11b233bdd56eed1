import type { Cell, Grid } from "../cell.ts";
import type { Area } from "../form.ts";
import { type Answer, DIRECTIONS, type Indicator, INDICATOR_KINDS, MEASURES } from "../indicator.ts";
import { mistakeAt, type Report } from "../mistake.ts";
import type { Unit } from "../unit.ts";
import { bilingual } from "./catalogue.ts";
import { byId, INDICATOR_ID, oneOf, readTable } from "./table.ts";
import { unitOf } from "./unit-cell.ts";

const REQUIRED = ["id", "area", "label_vi", "label_en", "unit", "kind", "measures", "better"] as const;
const OPTIONAL = ["printed_code", "printed_unit", "allowed", "meaning_vi", "meaning_en"] as const;

/** data/forms/<form>/indicators.csv: the rows of the ministry's form in their order. */
export function parseIndicators(
  grid: Grid,
  areas: ReadonlyMap<string, Area>,
  units: ReadonlyMap<string, Unit>,
  report: Report,
): Map<string, Indicator> {
  const rows = readTable<(typeof REQUIRED)[number] | (typeof OPTIONAL)[number]>(grid, REQUIRED, OPTIONAL, report);
  const records = rows.map((row) => {
    const kind = oneOf(row.kind, INDICATOR_KINDS, report);
    const heading = kind === "heading";
    if ((areas.size > 0 && !areas.has(row.area.text)) || !row.id.text.startsWith(`${row.area.text}.`))
      report(mistakeAt(row.area, "cell-not-allowed", row.id.text.split(".")[0]));
    const { file, line, column } = row.id;
    const indicator: Indicator = {
      id: row.id.text,
      area: row.area.text,
      printedCode: row.printed_code.text,
      label: bilingual(row.label_vi, row.label_en, "label_vi", report),
      unit: heading && row.unit.text === "" ? null : unitOf(row.unit, units, report),
      printedUnit: row.printed_unit.text,
      kind,
      measures: heading ? null : oneOf(row.measures, MEASURES, report),
      better: heading ? null : oneOf(row.better, DIRECTIONS, report),
      answers: parseAnswers(row.allowed, report),
      meaning: { vi: row.meaning_vi.text, en: row.meaning_en.text },
      at: { file, line, column },
    };
    if ((kind === "yes-no" || kind === "choice") && indicator.answers.length === 0)
      report(mistakeAt(row.allowed, "answer-missing-choices", "1=Có/Yes|0=Không/No"));
    return { cell: row.id, record: indicator };
  });
  return byId(records, INDICATOR_ID, report);
}

/** `1=Có/Yes|0=Không/No` */
function parseAnswers(cell: Cell, report: Report): Answer[] {
  if (cell.text === "") return [];
  return cell.text.split("|").flatMap((text) => {
    const match = /^(\d+)=([^/]+)(?:\/(.+))?$/.exec(text.trim());
    if (match) return [{ code: match[1]!, label: { vi: match[2]!.trim(), en: match[3]?.trim() ?? "" } }];
    report(mistakeAt(cell, "answer-missing-choices", "1=Có/Yes|0=Không/No"));
    return [];
  });
}
