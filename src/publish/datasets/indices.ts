import { wholeNumber } from "../../core/number.ts";
import type { Publication } from "../../core/publication.ts";
import { type IndexValue, timeOfPeriod, type YearlyIndex } from "../../core/yearly-index.ts";
import { bilingual } from "../../i18n/bilingual.ts";
import { type Words, words } from "../../i18n/words.ts";
import { BASIS, OUTCOME } from "../codes.ts";
import { type Column, type ColumnType, type DataCell, withMeanings } from "../columns.ts";
import type { Table } from "../table.ts";

interface Row {
  index: YearlyIndex;
  value: IndexValue;
}

type Shared =
  "label_vi" | "label_en" | "unit" | "unit_label_vi" | "period_start" | "period_end" | "check" | "finding_ids";

const column = (
  type: ColumnType,
  name: keyof Words["columns"]["indices"] | Shared,
  cell: (row: Row) => DataCell,
  { codes = [], required = false }: Partial<Pick<Column<Row>, "codes" | "required">> = {},
) => ({ name, type, codes, required, cell });

/** They belong to no quarter, and no check of a report knows their values. */
const COLUMNS = withMeanings("indices", [
  column("code", "index_id", ({ index }) => index.id, { required: true }),
  column("text", "label_vi", ({ index }) => index.label.vi, { required: true }),
  column("text", "label_en", ({ index }) => index.label.en),
  column("code", "part_of", ({ index }) => index.partOf),
  column("code", "place", ({ value }) => value.refArea.id, { required: true }),
  column("text", "place_vi", ({ value }) => value.refArea.label.vi, { required: true }),
  column("text", "place_en", ({ value }) => value.refArea.label.en),
  column("number", "year", ({ value }) => wholeNumber(Number(value.period.slice(0, 4))), { required: true }),
  column("number", "value", ({ value }) => value.number),
  column("code", "unit", ({ index }) => index.unit.id, { required: true }),
  column("text", "unit_label_vi", ({ index }) => index.unit.label.vi),
  column("number", "maximum", ({ index }) => index.maximum),
  column("number", "rank", ({ value }) => value.rank?.rank ?? null),
  column("number", "rank_of", ({ value }) => value.rank?.of ?? null),
  column("code", "basis", ({ value }) => (value.implied ? "implied" : "stated"), { codes: BASIS, required: true }),
  column("date", "period_start", ({ value }) => timeOfPeriod(value.period).period.from),
  column("date", "period_end", ({ value }) => timeOfPeriod(value.period).period.to),
  column("date", "as_of", ({ value }) => timeOfPeriod(value.period).asOf),
  column("text", "source", ({ value }) => value.source.vi, { required: true }),
  column("text", "source_en", ({ value }) => value.source.en),
  column("text", "note_vi", ({ value }) => value.note.vi),
  column("text", "note_en", ({ value }) => value.note.en),
  column("code", "check", () => "", { codes: OUTCOME }),
  column("code", "finding_ids", () => ""),
  column("code", "ref_area", ({ value }) => value.refArea.code),
  column("code", "time_period", ({ value }) => value.period, { required: true }),
]);

/** The yearly indices without their rows. */
export const INDICES: Omit<Table, "records"> = {
  name: "indices",
  title: bilingual((locale) => words(locale).datasets.indices),
  columns: COLUMNS,
  key: ["index_id", "place", "time_period"],
  references: [],
};

/** What indices from outside the report say of provinces, in the order of the files; null where the publication shows none. */
export function indicesTable({ indices }: Publication): Table | null {
  const rows = indices.flatMap((index) => index.values.map((value): Row => ({ index, value })));
  if (rows.length === 0) return null;
  return { ...INDICES, records: rows.map((row) => COLUMNS.map(({ cell }) => cell(row))) };
}
