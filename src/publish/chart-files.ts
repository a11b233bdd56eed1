import Papa from "papaparse";
import type { Drawing } from "../charts/drawing.ts";
import type { Datum } from "../charts/missing.ts";
import { svgFile } from "../charts/svg-file.ts";
import type { IsoDate } from "../core/date.ts";
import { plainNumber } from "../core/number.ts";

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

/** The numbers of a chart for machines: UTF-8, comma, LF, plain notation. */
export function chartCsv({ id, rows, quarter }: Pick<ChartFileContent, "id" | "rows" | "quarter">): string {
  const body = rows.map(({ label, number, unit, id: source, cited = {} }) => [
    id,
    label,
    number ? plainNumber(number) : "",
    unit ?? "",
    cited.id ?? source ?? "",
    cited.quarter ?? quarter?.id ?? "",
    cited.asOf ?? "",
    cited.basis ?? "",
    cited.source ?? "",
  ]);
  return (
    Papa.unparse(
      [["chart", "label_vi", "value", "unit", "source_id", "quarter", "as_of", "basis", "source"], ...body],
      { newline: "\n" },
    ) + "\n"
  );
}
