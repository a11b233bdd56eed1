import { paths, relativePath } from "../../core/address.ts";
import type { ComputedIndicator, ComputedValue } from "../../core/computed.ts";
import type { Publication } from "../../core/publication.ts";
import { computedSeries } from "../../core/series.ts";
import { computedDataset } from "../datasets/computed.ts";
import { json } from "../json.ts";
import { type Series, seriesBody, unitJson } from "./series.ts";
import { partsJson } from "./part.ts";

/** What a quarter says of a computed value; how it is computed stands above, once. */
const OBSERVATION = ["quarter", "value", "period_start", "period_end", "as_of", "check", "finding_ids"];

function seriesOf(id: string): Series<ComputedValue> {
  return {
    valueIn: computedSeries(id),
    dataset: computedDataset,
    rowOf: ({ source }) => (source as Extract<typeof source, { kind: "computed" }>).value,
  };
}

/** `/api/v1/computed/<id>.json`: what this publication computes, in all quarters, newest first; its formula is that of the newest. */
export function computedJson(indicator: ComputedIndicator, site: Publication): string {
  const { id, label, unit, formula, better, measures, numerator, denominator } = indicator;
  const here = paths.apiFile(`computed/${id}.json`);
  const newest = site.releases.find(computedSeries(id))!;
  return json({
    id,
    label,
    unit: unitJson(unit),
    formula,
    numerator: partsJson(numerator, newest, here),
    denominator: partsJson(denominator, newest, here),
    measures,
    better,
    page: relativePath(here, paths.computed(newest.id, id)),
    ...seriesBody(seriesOf(id), OBSERVATION, site, () => ({})),
  });
}
