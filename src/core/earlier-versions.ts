import { assembleQuarter, type Shared } from "./assemble-quarter.ts";
import type { Cell, Grid } from "./cell.ts";
import type { Mistake, OnMistake } from "./mistake.ts";
import type { Version } from "./release.ts";
import { PUBLISHED_COLUMNS, type Revision, revisionDays } from "./revision.ts";
import type { Source } from "./source.ts";

/**
 * The quarter as it stood before each day of corrections, version 1 first: the revised cells are
 * put back and everything that follows from them is computed anew.
 */
export function earlierVersions(source: Source, version: Version, shared: Shared, onMistake: OnMistake): Version[] {
  const { id, revisions } = version;
  return revisionDays(revisions).flatMap((day, index) => {
    const undone = revisions.filter(({ date }) => date >= day);
    const kept = revisions.filter(({ date }) => date < day);
    // What the editors say of findings belongs to the current version; a value that cannot be read does not.
    const ofRevisions = (mistake: Mistake) => mistake.file.endsWith("/revisions.csv") && onMistake(mistake);
    const earlier = assembleQuarter(before(source, `data/quarters/${id}`, undone), id, shared, ofRevisions);
    return earlier ? [{ ...earlier, version: index + 1, revisions: kept }] : [];
  });
}

/** The source with the cells of a quarter as they were before the given revisions. */
function before(source: Source, folder: string, revisions: readonly Revision[]): Source {
  const grids = new Map(source.grids);
  grids.delete(`${folder}/published.csv`);
  grids.delete(`${folder}/revisions.csv`);
  for (const [name, columns] of Object.entries(PUBLISHED_COLUMNS)) {
    const grid = grids.get(`${folder}/${name}`);
    if (grid) grids.set(grid.file, restored(grid, columns, revisions));
  }
  return { ...source, grids };
}

function restored(grid: Grid, columns: readonly string[], revisions: readonly Revision[]): Grid {
  const names = grid.rows[0]?.map((cell) => cell.text.toLowerCase()) ?? [];
  const ids = names.indexOf("id");
  // The earliest revision of a cell says what stood there before all of them.
  const latestFirst = [...revisions].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : b.at.line - a.at.line,
  );
  const earlier = new Map(
    latestFirst.map(({ id, column, from, fromAt }) => [`${id} ${column}`, { ...fromAt, text: from }]),
  );
  const rows = grid.rows.map((cells, index) => {
    const id = cells[ids]?.text;
    if (index === 0 || !id) return cells;
    const blank: Cell = { ...cells.at(-1)!, text: "" };
    // A text that cannot be read is then found where it was written: in revisions.csv.
    return names.map((name, at) => (columns.includes(name) && earlier.get(`${id} ${name}`)) || (cells[at] ?? blank));
  });
  return { ...grid, rows };
}
