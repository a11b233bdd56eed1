import type { Drawing } from "../charts/drawing.ts";
import type { Datum } from "../charts/missing.ts";
import { svgFile } from "../charts/svg-file.ts";
import type { IsoDate } from "../core/date.ts";
import type { Bilingual } from "../core/unit.ts";
import type { Column, ColumnType, DataCell } from "./columns.ts";
import { machineCsv } from "./csv.ts";

/** A row of the table beside a chart: one number, with its own address where it has one. */
export interface ChartRow extends Datum {
  /** Id of the unit; null for a count of this site. */
  unit: string | null;
  /** The row of the form, figure or computed number behind it, which has a page; null where none does. */
  id: string | null;
  /** What its file says beyond that, where a row is of a quarter, a day or a source of its own. */
  cited?: { id?: string; quarter?: string; basis?: "stated" | "implied"; source?: string; asOf?: IsoDate | null };
}

/** What the files of a chart are made of. */
export interface ChartFileContent {
  id: string;
  title: string;
  description: string;
  drawing: Drawing;
  rows: readonly ChartRow[];
  note: string;
  source: string;
  /** The quarter whose numbers are drawn; null for a chart over several. */
  quarter: { id: string } | null;
}

/** A drawn chart as an SVG file that carries its title, source and publisher. */
export function chartSvg(content: Omit<ChartFileContent, "rows" | "quarter">, site: string, styles: string): string {
  const { id, title, description, drawing, note, source } = content;
  const below = [note, `${source}. ${site}.`].filter(Boolean);
  return svgFile({ id, title, description, below }, drawing, styles);
}

type ChartOfRows = Pick<ChartFileContent, "id" | "rows" | "quarter">;

/** A column as every dataset has them, whose cell is that of a row of a chart. */
type ChartColumn = Omit<Column<ChartRow>, "cell"> & { cell(row: ChartRow, chart: ChartOfRows): DataCell };

const column = (
  type: ColumnType,
  name: string,
  meaning: Bilingual,
  cell: ChartColumn["cell"],
  { codes = [], required = false }: Partial<Pick<ChartColumn, "codes" | "required">> = {},
): ChartColumn => ({ name, type, meaning, codes, required, cell });

/** The columns of the file of a chart. */
export const CHART_COLUMNS: readonly ChartColumn[] = [
  column("code", "chart", { vi: "Mã biểu đồ", en: "Id of the chart" }, (_row, { id }) => id, { required: true }),
  column(
    "text",
    "label_vi",
    { vi: "Tên của giá trị trong biểu đồ", en: "Name of the value in the chart, in Vietnamese" },
    ({ label }) => label,
    { required: true },
  ),
  column(
    "number",
    "value",
    { vi: "Giá trị; để trống là không có", en: "The value; blank where there is none" },
    (row) => row.number,
  ),
  column(
    "code",
    "unit",
    { vi: "Mã đơn vị; để trống là số đếm của trang này", en: "Unit id; blank for a count of this site" },
    (row) => row.unit,
  ),
  column(
    "code",
    "source_id",
    { vi: "Mã chỉ tiêu, con số hoặc số tính thêm", en: "Id of the indicator, figure or computed indicator" },
    (row) => row.cited?.id ?? row.id,
  ),
  column(
    "code",
    "quarter",
    { vi: "Quý của báo cáo, ví dụ 2025-q3", en: "Quarter of the report, such as 2025-q3" },
    (row, chart) => row.cited?.quarter ?? chart.quarter?.id ?? null,
  ),
  column(
    "date",
    "as_of",
    { vi: "Số liệu đến ngày, nếu nguồn nêu", en: "The day it holds for, where stated" },
    (row) => row.cited?.asOf ?? null,
  ),
  column(
    "code",
    "basis",
    { vi: "Cách biết giá trị của một chỉ số", en: "How the value of an index is known" },
    (row) => row.cited?.basis ?? null,
    {
      codes: [
        { code: "stated", label: { vi: "Nguồn nêu", en: "Stated by the source" } },
        {
          code: "implied",
          label: { vi: "Suy ra từ mức thay đổi mà nguồn nêu", en: "Implied by a change that the source states" },
        },
      ],
    },
  ),
  column(
    "text",
    "source",
    { vi: "Nguồn của giá trị, nếu không phải báo cáo", en: "Source of the value, where it is not the report" },
    (row) => row.cited?.source ?? null,
  ),
];

/** The numbers of a chart for machines: UTF-8, comma, LF, plain notation. */
export function chartCsv(chart: ChartOfRows): string {
  const records = chart.rows.map((row) => CHART_COLUMNS.map((column) => column.cell(row, chart)));
  return machineCsv({ columns: CHART_COLUMNS, records });
}
