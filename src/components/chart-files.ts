import Papa from "papaparse";
import { svgFile } from "../charts/svg-file.ts";
import type { ChartView } from "./chart-view.ts";

/** A drawn chart as an SVG file that carries its title, source and publisher. */
export function chartSvg({ id, title, description, drawing, note, source }: ChartView, site: string, styles: string) {
  const below = [note, `${source}. ${site}.`].filter(Boolean);
  return svgFile({ id, title, description, below }, drawing!, styles);
}

/** The numbers of a chart for machines: UTF-8, comma, LF, plain notation. */
export function chartCsv({ id, rows, quarter }: ChartView): string {
  const body = rows.map(({ label, value, unit, id: source, cited = {} }) => [
    id,
    label,
    value,
    unit,
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
