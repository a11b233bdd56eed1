import { paths, relativePath } from "../../core/address.ts";
import { type Figure, sectionOf } from "../../core/figure.ts";
import { historyOf } from "../../core/history.ts";
import type { Publication } from "../../core/publication.ts";
import { figureSeries } from "../../core/series.ts";
import { figuresDataset } from "../datasets/figures.ts";
import { json } from "../json.ts";
import type { Table } from "../table.ts";
import { type InQuarter, type Series, seriesBody, seriesTable, unitJson } from "./series.ts";

/**
 * What a quarter says of a figure: its unit among it, which no form keeps the same. There are many figures, so that what
 * the index says of the quarter (its report, SDMX period) is not repeated.
 */
const OBSERVATION = [
  "quarter",
  "value",
  "value_stated",
  "qualifier",
  "unit",
  "measures",
  "period_start",
  "period_end",
  "as_of",
  "note",
  "note_en",
  "check",
  "finding_ids",
];

function seriesOf(id: string): Series<Figure> {
  return {
    valueIn: figureSeries(id),
    dataset: figuresDataset,
    rowOf: ({ source }) => (source as Extract<typeof source, { kind: "figure" }>).figure,
  };
}

/** One figure of the narrative in every quarter that states it, newest first. */
export function figureTable(id: string, site: Publication): Table {
  return seriesTable(seriesOf(id), site);
}

/** `/api/v1/figures/<id>.json`: one figure with its values in all quarters, newest first; its head is that of the newest. */
export function figureJson(figure: Figure, site: Publication): string {
  const { id, label, unit, measures } = figure;
  const here = paths.apiFile(`figures/${id}.json`);
  const history = historyOf(site.releases, figureSeries(id));
  const breakAt = ({ release }: InQuarter) => history.find((point) => point.release === release)!.break?.kind ?? null;
  // As it was published first; the tables name a section by its id among the sections.
  const sectionAt = ({ release, id: own }: InQuarter) =>
    sectionOf(release.figures.find((one) => one.id === own)!) ?? "form";
  return json({
    id,
    section: sectionOf(figure),
    label,
    unit: unitJson(unit),
    measures: measures || null,
    page: relativePath(here, paths.figure(id)),
    ...seriesBody(seriesOf(id), OBSERVATION, site, (at) => ({ section: sectionAt(at), break: breakAt(at) })),
  });
}
