import type { Cell, Grid } from "../cell.ts";
import { hasDateShape, isIsoDate, isoFromOfficeDate } from "../date.ts";
import { mistakeAt, type Report } from "../mistake.ts";
import type { StatedNumber } from "../number.ts";
import type { Unit } from "../unit.ts";
import type { IndexValue, Place, YearlyIndex } from "../yearly-index.ts";
import { bilingual } from "./catalogue.ts";
import { byId, oneOf, readTable, requiredText, SLUG } from "./table.ts";
import { nearest, numberOf, unitOf } from "./unit-cell.ts";

const COUNT: Unit = { id: "rank", label: { vi: "", en: "" }, quantity: "rank", scale: 0 };

/** data/places.csv */
export function parsePlaces(grid: Grid, report: Report): Map<string, Place> {
  const rows = readTable(grid, ["id", "label_vi", "label_en"], [], report);
  const records = rows.map((row) => ({
    cell: row.id,
    record: { id: row.id.text, label: bilingual(row.label_vi, row.label_en, "label_vi", report) },
  }));
  return byId(records, SLUG, report);
}

/** data/index-catalogue.csv: which indices there are, still without values. */
export function parseIndexCatalogue(grid: Grid, units: ReadonlyMap<string, Unit>, report: Report) {
  const columns = ["id", "label_vi", "label_en", "unit", "maximum", "part_of", "meaning_vi", "meaning_en"] as const;
  const rows = readTable(grid, columns, [], report);
  const ids = new Set(rows.map((row) => row.id.text));
  const records = rows.flatMap((row) => {
    const unit = unitOf(row.unit, units, report);
    const partOf = row.part_of.text || null;
    if (partOf && (!ids.has(partOf) || partOf === row.id.text))
      report(mistakeAt(row.part_of, "id-unknown", nearest(partOf, ids)));
    if (!unit) return [];
    const { file, line, column } = row.id;
    const index: YearlyIndex = {
      id: row.id.text,
      label: bilingual(row.label_vi, row.label_en, "label_vi", report),
      meaning: bilingual(row.meaning_vi, row.meaning_en, "meaning_vi", report),
      unit,
      maximum: numberOf(row.maximum, unit, report),
      partOf,
      values: [],
      at: { file, line, column },
    };
    return [{ cell: row.id, record: index }];
  });
  return byId(records, SLUG, report);
}

/** data/indices.csv: the values, each put to its index. */
export function parseIndexValues(
  grid: Grid,
  catalogue: ReadonlyMap<string, YearlyIndex>,
  places: ReadonlyMap<string, Place>,
  report: Report,
): void {
  const columns = ["index", "period", "place", "value", "rank", "of", "basis", "source", "note_vi", "note_en"] as const;
  const seen = new Set<string>();
  for (const row of readTable(grid, columns, [], report)) {
    const index = catalogue.get(row.index.text);
    const place = places.get(row.place.text);
    if (!index) report(mistakeAt(row.index, "id-unknown", nearest(row.index.text, catalogue.keys())));
    if (!place) report(mistakeAt(row.place, "id-unknown", nearest(row.place.text, places.keys())));
    checkPeriod(row.period, report);
    const key = `${row.index.text} ${row.period.text} ${row.place.text}`;
    if (seen.has(key)) report(mistakeAt(row.period, "id-twice", "", key));
    seen.add(key);
    const basis = oneOf(row.basis, ["stated", "implied"], report);
    const rank = rankOf(row.rank, row.of, report);
    const source = requiredText(row.source, "source", report);
    if (!index || !place) continue;
    const number = numberOf(row.value, index.unit, report);
    if (row.value.text === "" && row.rank.text === "") report(mistakeAt(row.value, "cell-missing", "", "value"));
    const { file, line, column } = row.index;
    const value: IndexValue = {
      period: row.period.text,
      place,
      number,
      rank,
      implied: basis === "implied",
      source,
      note: { vi: row.note_vi.text, en: row.note_en.text },
      at: { file, line, column },
    };
    index.values.push(value);
  }
}

function checkPeriod(cell: Cell, report: Report): void {
  if (/^\d{4}$/.test(cell.text) || isIsoDate(cell.text)) return;
  const code = hasDateShape(cell.text) ? "date-impossible" : "date-shape";
  report(mistakeAt(cell, code, isoFromOfficeDate(cell.text)));
}

/** A rank says of how many, and is not behind the last. Blank stands for none. */
function rankOf(rankCell: Cell, ofCell: Cell, report: Report): { rank: StatedNumber; of: StatedNumber } | null {
  const rank = numberOf(rankCell, COUNT, report);
  const of = numberOf(ofCell, COUNT, report);
  if (rank && ofCell.text === "") report(mistakeAt(ofCell, "cell-missing", "", "of"));
  if (rank && of && (rank.value.gt(of.value) || rank.value.lt(1)))
    report(mistakeAt(rankCell, "cell-not-allowed", `1–${ofCell.text}`));
  return rank && of && { rank, of };
}
