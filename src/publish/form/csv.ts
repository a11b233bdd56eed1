import { OBSERVATION_COLUMNS } from "../../core/parse/observations.ts";
import type { FormEntry } from "../../reading/read-form.ts";
import { repositoryCsv } from "../repository-csv.ts";

/** data/quarters/<quarter>/indicators.csv: every row of the form in its order, values verbatim. */
export function indicatorsCsv(ids: Iterable<string>, entries: ReadonlyMap<string, FormEntry>): string {
  const rows = [...ids].map((id) => {
    const { value = "", note = "", asOf = "" } = entries.get(id) ?? {};
    return [id, value, note, asOf];
  });
  return repositoryCsv(OBSERVATION_COLUMNS, rows);
}
