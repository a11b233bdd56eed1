import { paths, relativePath } from "../../core/address.ts";
import type { Indicator } from "../../core/indicator.ts";
import { checkOf } from "../../core/mark.ts";
import type { Publication } from "../../core/publication.ts";
import type { Version } from "../../core/release.ts";
import { observationIn } from "../../core/series.ts";
import { citationSentence, numberCitable } from "../citation.ts";
import { indicatorsDataset } from "../datasets/indicators.ts";
import { json, metaOf, recordsOf } from "../json.ts";
import { type Table, tableOverQuarters } from "../table.ts";

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

/** One row of the form in every quarter that has it, newest first: the table behind its JSON and its CSV. */
export function indicatorTable(series: string, { releases }: Publication): Table {
  const rows = ({ observations }: Version) => observations.filter(({ indicator }) => indicator.series === series);
  return tableOverQuarters(
    { ...indicatorsDataset, rows },
    releases.filter((release) => observationIn(release, series)),
  );
}

/** `/api/v1/indicators/<slug>.json`: one indicator with its values in all quarters, newest first. */
export function indicatorJson(indicator: Indicator, site: Publication): string {
  const { id, series, area, label, unit, kind, measures, better, answers, meaning } = indicator;
  const here = paths.apiFile(`indicators/${series}.json`);
  const holding = site.releases.filter((release) => observationIn(release, series));
  const observations = recordsOf(indicatorTable(series, site)).map((record, index) => {
    const release = holding[index]!;
    const { findings } = checkOf(release, observationIn(release, series)!.indicator.id);
    return {
      ...Object.fromEntries(OBSERVATION.map((name) => [name, record[name] ?? null])),
      findings: findings.map((finding) => relativePath(here, paths.finding(release.id, finding.id))),
    };
  });
  const revisions = holding.flatMap((release) =>
    release.revisions
      .filter((revision) => revision.id === observationIn(release, series)!.indicator.id)
      .map(({ column, from, to, date, reason }) => ({ quarter: release.id, column, from, to, date, reason })),
  );
  return json({
    id,
    slug: series,
    area,
    label,
    meaning,
    unit: unit && { id: unit.id, label: unit.label, quantity: unit.quantity, scale: unit.scale },
    kind,
    measures,
    better,
    answers,
    page: relativePath(here, paths.indicator(series)),
    observations,
    revisions,
    citation: citationSentence(numberCitable(holding[0]!, id), holding[0]!, site.publisher),
    ...metaOf(site),
  });
}
