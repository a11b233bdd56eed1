import type { Cell, Grid } from "../cell.ts";
import { hasDateShape, isIsoDate, isoFromOfficeDate } from "../date.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { StatedNumber } from "../number.ts";
import type { Unit } from "../unit.ts";
import type { IndexValue, RefArea, YearlyIndex } from "../yearly-index.ts";
import { AREA_CODE, bilingual, byId, oneOf, readTable, requiredText, SLUG } from "./table.ts";
import { unknownId } from "./nearest.ts";
import { numberOf, unitOf } from "./unit-cell.ts";

const COUNT: Unit = { id: "rank", label: { vi: "", en: "" }, quantity: "rank", scale: 0, type: "rank" };

/** data/ref-areas.csv */
export function parseRefAreas(grid: Grid, onMistake: OnMistake): Map<string, RefArea> {
  const rows = readTable(grid, ["id", "label_vi", "label_en"], ["code"], onMistake);
  const records = rows.map((row) => {
    checkCode(row.code, onMistake);
    const label = bilingual(row.label_vi, row.label_en, "label_vi", onMistake);
    return { cell: row.id, record: { id: row.id.text, code: row.code.text, label } };
  });
  return byId(records, SLUG, onMistake);
}

/** Two digits, or blank; a spreadsheet drops the zero of `04`. */
function checkCode(cell: Cell, onMistake: OnMistake): void {
  if (cell.text === "" || AREA_CODE.test(cell.text)) return;
  onMistake(mistakeAt(cell, "cell-not-allowed", /^\d$/.test(cell.text) ? `0${cell.text}` : "01, …, 99"));
}

/** data/yearly-indices.csv: which indices there are, still without values. */
export function parseYearlyIndices(
  grid: Grid,
  units: ReadonlyMap<string, Unit>,
  onMistake: OnMistake,
): Map<string, YearlyIndex> {
  const columns = ["id", "label_vi", "label_en", "unit", "maximum", "part_of", "meaning_vi", "meaning_en"] as const;
  const rows = readTable(grid, columns, [], onMistake);
  const ids = new Set(rows.map((row) => row.id.text));
  const records = rows.flatMap((row) => {
    const unit = unitOf(row.unit, units, onMistake);
    const partOf = row.part_of.text || null;
    if (partOf && (!ids.has(partOf) || partOf === row.id.text))
      onMistake(unknownId(row.part_of, ids, row.part_of.file));
    const { file, line, column } = row.id;
    const read = {
      id: row.id.text,
      label: bilingual(row.label_vi, row.label_en, "label_vi", onMistake),
      meaning: bilingual(row.meaning_vi, row.meaning_en, "meaning_vi", onMistake),
      maximum: numberOf(row.maximum, unit, onMistake),
      partOf,
      values: [] as IndexValue[],
      at: { file, line, column },
    };
    return unit ? [{ cell: row.id, record: { ...read, unit } }] : [];
  });
  return byId(records, SLUG, onMistake);
}

/** data/indices.csv: the values, each put to its index. */
export function parseIndexValues(
  grid: Grid,
  indices: ReadonlyMap<string, YearlyIndex>,
  refAreas: ReadonlyMap<string, RefArea>,
  onMistake: OnMistake,
): void {
  const columns = [
    "index",
    "period",
    "ref_area",
    "value",
    "rank",
    "of",
    "basis",
    "source",
    "note_vi",
    "note_en",
  ] as const;
  /** Files from before this column are read. */
  const later = ["source_en"] as const;
  const seen = new Set<string>();
  for (const row of readTable(grid, columns, later, onMistake)) {
    const index = indices.get(row.index.text);
    const refArea = refAreas.get(row.ref_area.text);
    if (!index) onMistake(unknownId(row.index, indices.keys(), "data/yearly-indices.csv"));
    if (!refArea) onMistake(unknownId(row.ref_area, refAreas.keys(), "data/ref-areas.csv"));
    checkPeriod(row.period, onMistake);
    const key = `${row.index.text} ${row.period.text} ${row.ref_area.text}`;
    if (seen.has(key)) onMistake(mistakeAt(row.period, "id-twice", "", key));
    seen.add(key);
    const basis = oneOf(row.basis, ["stated", "implied"], onMistake);
    const rank = rankOf(row.rank, row.of, onMistake);
    const source = requiredText(row.source, "source", onMistake);
    const number = numberOf(row.value, index?.unit ?? null, onMistake);
    if (row.value.text === "" && row.rank.text === "") onMistake(mistakeAt(row.value, "cell-missing", "", "value"));
    if (!index || !refArea) continue;
    const { file, line, column } = row.index;
    const value: IndexValue = {
      period: row.period.text,
      refArea,
      number,
      rank,
      implied: basis === "implied",
      source: { vi: source, en: row.source_en.text },
      note: { vi: row.note_vi.text, en: row.note_en.text },
      at: { file, line, column },
    };
    index.values.push(value);
  }
}

function checkPeriod(cell: Cell, onMistake: OnMistake): void {
  if (/^\d{4}$/.test(cell.text) || isIsoDate(cell.text)) return;
  const code = hasDateShape(cell.text) ? "date-impossible" : "date-shape";
  onMistake(mistakeAt(cell, code, isoFromOfficeDate(cell.text)));
}

/** A rank says of how many, and is not behind the last. Blank stands for none. */
function rankOf(rankCell: Cell, ofCell: Cell, onMistake: OnMistake): { rank: StatedNumber; of: StatedNumber } | null {
  const rank = numberOf(rankCell, COUNT, onMistake);
  const of = numberOf(ofCell, COUNT, onMistake);
  if (rank && ofCell.text === "") onMistake(mistakeAt(ofCell, "cell-missing", "", "of"));
  if (rank && of && (rank.value.gt(of.value) || rank.value.lt(1)))
    onMistake(mistakeAt(rankCell, "cell-not-allowed", `1–${ofCell.text}`));
  return rank && of && { rank, of };
}
