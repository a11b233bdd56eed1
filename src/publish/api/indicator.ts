import { paths, relativePath } from "../../core/address.ts";
import type { Indicator } from "../../core/indicator.ts";
import { checkOf } from "../../core/mark.ts";
import type { Observation } from "../../core/observation.ts";
import type { Publication } from "../../core/publication.ts";
import { rowSeries } from "../../core/series.ts";
import { observationsDataset } from "../datasets/observations.ts";
import { json } from "../json.ts";
import type { Table } from "../table.ts";
import { type Series, seriesBody, seriesTable, unitJson } from "./series.ts";

/** What a quarter says of an indicator; its name and kind stand above, once. */
const OBSERVATION = [
  "quarter",
  "indicator_id",
  "value",
  "value_stated",
  "value_computed",
  "status",
  "obs_status",
  "measures",
  "period_start",
  "period_end",
  "as_of",
  "note",
  "form",
  "report_number",
  "report_issued",
  "report_issuer",
  "check",
  "finding_ids",
  "ref_area",
  "time_period",
];

function seriesOf(series: string): Series<Observation> {
  return {
    valueIn: rowSeries(series),
    dataset: observationsDataset,
    rowOf: ({ source }) => (source as Extract<typeof source, { kind: "indicator" }>).observation,
  };
}

/** One row of the form in every quarter that has it, newest first. */
export function indicatorTable(series: string, site: Publication): Table {
  return seriesTable(seriesOf(series), site);
}

/** `/api/v1/indicators/<slug>.json`: one indicator with its values in all quarters, newest first. */
export function indicatorJson(indicator: Indicator, site: Publication): string {
  const { id, series, area, label, unit, kind, measures, better, answers, meaning } = indicator;
  const here = paths.apiFile(`indicators/${series}.json`);
  return json({
    id,
    slug: series,
    area,
    label,
    meaning,
    unit: unit && unitJson(unit),
    kind,
    measures,
    better,
    answers,
    page: relativePath(here, paths.indicator(series)),
    ...seriesBody(seriesOf(series), OBSERVATION, site, ({ release, id: row }) => ({
      findings: checkOf(release, row).findings.map((one) => relativePath(here, paths.finding(release.id, one.id))),
    })),
  });
}
