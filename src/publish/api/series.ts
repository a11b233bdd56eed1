import type { Publication } from "../../core/publication.ts";
import type { Quantity } from "../../core/quantity.ts";
import type { Release, Version } from "../../core/release.ts";
import type { ValueIn } from "../../core/series.ts";
import type { Unit } from "../../core/unit.ts";
import { citationSentence, numberCitable } from "../citation.ts";
import type { Dataset } from "../columns.ts";
import { metaOf, recordsOf } from "../json.ts";
import { type Table, tableOverQuarters } from "../table.ts";

/** A thing over all quarters: how it is found in one, and the dataset that has it as a row. */
export interface Series<Row> {
  valueIn: ValueIn;
  dataset: Dataset<Row>;
  rowOf(quantity: Quantity): Row;
}

/** One row or figure in every quarter that has it, newest first: the table behind its JSON and its CSV. */
export function seriesTable<Row>({ valueIn, dataset, rowOf }: Series<Row>, { releases }: Publication): Table {
  const rows = (version: Version) => {
    const quantity = valueIn(version);
    return quantity ? [rowOf(quantity)] : [];
  };
  return tableOverQuarters({ ...dataset, rows }, releases.filter(valueIn));
}

/** A quarter that has it, with the id that it has there. */
export interface InQuarter {
  release: Release;
  id: string;
}

/**
 * What the files of a row and of a figure have in common below their heads.
 * @param columns those of its dataset that an observation has; its name stands above, once
 * @param more what an observation says beyond its columns
 */
export function seriesBody<Row>(
  series: Series<Row>,
  columns: readonly string[],
  site: Publication,
  more: (at: InQuarter) => object,
) {
  const holding = site.releases.flatMap((release): InQuarter[] => {
    const quantity = series.valueIn(release);
    return quantity ? [{ release, id: quantity.id }] : [];
  });
  const { release, id } = holding[0]!;
  return {
    observations: recordsOf(seriesTable(series, site)).map((record, index) => ({
      ...Object.fromEntries(columns.map((name) => [name, record[name] ?? null])),
      ...more(holding[index]!),
    })),
    revisions: holding.flatMap(revisionsOf),
    citation: citationSentence(numberCitable(release, id), release, site.publisher),
    ...metaOf(site),
  };
}

/** What was corrected in it, a correction a line. */
export function revisionsOf({ release, id }: InQuarter) {
  return release.revisions
    .filter((revision) => revision.id === id)
    .map(({ column, from, to, date, reason }) => ({ quarter: release.id, column, from, to, date, reason }));
}

/** A unit as the files of rows and figures describe it. */
export function unitJson({ id, label, quantity, scale }: Unit) {
  return { id, label, quantity, scale };
}
