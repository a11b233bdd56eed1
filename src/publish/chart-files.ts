import type { Drawing } from "../charts/drawing.ts";
import type { Datum } from "../charts/missing.ts";
import { pictureOf, svgFile } from "../charts/svg-file.ts";
import { type Check, type Checked, checkOf } from "../core/mark.ts";
import { readQuarter, sdmxPeriod } from "../core/quarter.ts";
import type { Release } from "../core/release.ts";
import type { Time } from "../core/time.ts";
import type { Words } from "../i18n/words.ts";
import { BASIS, MEASURED, OUTCOME } from "./codes.ts";
import { type Column, type ColumnType, type DataCell, findingIds, withMeanings } from "./columns.ts";

/** A row of the table beside a chart: one number, with its own address where it has one. */
export interface ChartRow extends Datum {
  /** Id of the unit; null for a count of this site. */
  unit: string | null;
  /** The row of the form, figure or computed number behind it, which has a page; null where none does. */
  id: string | null;
  /** The quarter that states it; none for an index from elsewhere. */
  release?: (Checked & Pick<Release, "id">) | null;
  /** What its file says beyond that, where a row is of a quarter, a time or a source of its own. */
  cited?: {
    id?: string;
    quarter?: string;
    basis?: "stated" | "implied";
    source?: string;
    time?: Time;
    /** Of an index that speaks of several provinces: its code, "" where it is not known. */
    refArea?: string;
    /** Of an index: its year or day. */
    timePeriod?: string;
  };
}

/** What the files of a chart are made of. */
export interface ChartFileContent {
  id: string;
  title: string;
  subtitle: string;
  description: string;
  drawing: Drawing;
  rows: readonly ChartRow[];
  note: string;
  /** Which numbers are refuted, and that the ledger explains it. */
  caution: { text: string; see: string } | null;
  source: string;
  /** The quarter whose numbers are drawn; null for a chart over several. */
  quarter: { id: string } | null;
}

/** A drawn chart as an SVG file that carries its title, source and publisher. */
export function chartSvg(content: Omit<ChartFileContent, "rows" | "quarter">, site: string, styles: string): string {
  const { id, title, subtitle, description, drawing, note, caution, source } = content;
  const notes = [note, caution?.text, caution?.see].filter(Boolean).join(" ");
  const below = [notes, `${source}. ${site}.`].filter(Boolean);
  // Ids are those of the page, from which a browser saves the same file (browser/save-chart.ts).
  return svgFile({ title, subtitle, description, below }, pictureOf(drawing, `svg-${id}`), styles);
}

/** The numbers of a chart, its rows named in Vietnamese. */
export interface ChartNumbers extends Pick<ChartFileContent, "id" | "rows" | "quarter"> {
  /** The names of the rows in English; blank where they are not known. */
  english: readonly string[];
}

/** What a row does not say itself; `refArea` is the province of the publication, by its code. */
interface OfChart extends Pick<ChartNumbers, "id" | "quarter"> {
  refArea: string;
  /** The row's name in English. */
  english: string;
}

/** A column as every dataset has them, whose cell is that of a row of a chart. */
type ChartColumn = Omit<Column<ChartRow>, "cell" | "head" | "meaning"> & {
  cell(row: ChartRow, chart: OfChart): DataCell;
};

const column = (
  type: ColumnType,
  name:
    | keyof Words["columns"]["chart"]
    | "quarter"
    | "measures"
    | "period_start"
    | "period_end"
    | "check"
    | "finding_ids"
    | "ref_area",
  cell: ChartColumn["cell"],
  { codes = [], required = false }: Partial<Pick<ChartColumn, "codes" | "required">> = {},
): ChartColumn => ({ name, type, codes, required, cell });

/** What the checks of its quarter know about a row; null for a row that no report states. */
export function checkedIn({ id, release, cited }: Pick<ChartRow, "id" | "release" | "cited">): Check | null {
  const of = cited?.id ?? id;
  return release && of !== null ? checkOf(release, of) : null;
}

/** The columns of the file of a chart. */
export const CHART_COLUMNS = withMeanings("chart", [
  column("code", "chart", (_row, { id }) => id, { required: true }),
  column("text", "label_vi", ({ label }) => label, { required: true }),
  column("text", "label_en", (_row, { english }) => english),
  column("number", "value", (row) => row.number),
  column("code", "unit", (row) => row.unit),
  column("code", "source_id", (row) => row.cited?.id ?? row.id),
  column("code", "quarter", quarterOf),
  column("code", "measures", (row) => row.cited?.time?.measures ?? null, { codes: MEASURED }),
  column("date", "period_start", (row) => row.cited?.time?.period.from ?? null),
  column("date", "period_end", (row) => row.cited?.time?.period.to ?? null),
  column("date", "as_of", (row) => row.cited?.time?.asOf ?? null),
  column("code", "basis", (row) => row.cited?.basis ?? null, { codes: BASIS }),
  column("text", "source", (row) => row.cited?.source ?? null),
  column("code", "check", (row) => checkedIn(row)?.outcome ?? null, { codes: OUTCOME }),
  column("code", "finding_ids", (row) => findingIds(checkedIn(row))),
  column("code", "ref_area", ({ cited }, { refArea }) => cited?.refArea ?? refArea),
  column("code", "time_period", periodOf),
]);

function quarterOf({ cited }: ChartRow, { quarter }: OfChart): string | null {
  return cited?.quarter ?? quarter?.id ?? null;
}

function periodOf(row: ChartRow, chart: OfChart): string | null {
  const quarter = readQuarter(quarterOf(row, chart) ?? "");
  return row.cited?.timePeriod ?? (quarter && sdmxPeriod(quarter));
}

/**
 * The numbers of charts, one chart after the other, to be written for machines or for Vietnamese Excel.
 * @param refArea the province of the publication, by its code
 */
export function chartsTable(charts: readonly ChartNumbers[], refArea: string) {
  const records = charts.flatMap(({ id, quarter, rows, english }) =>
    rows.map((row, index) => {
      const chart = { id, quarter, refArea, english: english[index] ?? "" };
      return CHART_COLUMNS.map((column) => column.cell(row, chart));
    }),
  );
  return { columns: CHART_COLUMNS, records };
}
