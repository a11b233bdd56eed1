import type { Release } from "../core/release.ts";
import { quarterDatasets } from "./datasets/index.ts";
import { excelCsv, machineCsv } from "./csv.ts";
import { observationsJson } from "./json.ts";

export interface PublishedFile {
  /** Below `/du-lieu/<quarter>/`. */
  path: string;
  dataset: string;
  type: string;
  audience: "machine" | "excel";
  text: string;
  rows: number;
}

/** Every file that a quarter publishes, with its content. */
export function quarterFiles(release: Release): PublishedFile[] {
  const files = quarterDatasets.flatMap((dataset): PublishedFile[] => {
    const { name, rows } = dataset;
    const shared = { dataset: name, type: "text/csv; charset=utf-8", rows: rows(release).length };
    return [
      { ...shared, path: `${name}.csv`, audience: "machine", text: machineCsv(dataset, release) },
      { ...shared, path: `excel/${name}.csv`, audience: "excel", text: excelCsv(dataset, release) },
    ];
  });
  const json: PublishedFile = {
    path: "observations.json",
    dataset: "observations",
    type: "application/json; charset=utf-8",
    audience: "machine",
    text: observationsJson(release),
    rows: release.observations.length,
  };
  return [...files, json];
}
