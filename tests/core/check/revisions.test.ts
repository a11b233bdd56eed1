import { describe, expect, test } from "vitest";
import type { Cell, Grid } from "../../../src/core/cell.ts";
import { FORM_TABLES, type LockedTable, QUARTER_TABLES } from "../../../src/core/locked-table.ts";
import type { Mistake } from "../../../src/core/mistake.ts";
import { readRevisions } from "../../../src/core/read-revisions.ts";
import type { Source } from "../../../src/core/source.ts";
import { loadSource, readFolder } from "../../../src/load/folder.ts";
import { FROZEN } from "../../frozen.ts";

const { source } = loadSource(readFolder(FROZEN));

/** The codes and rows to write that the check of a folder yields where one of its tables is another. */
function checked(folder: string, tables: readonly LockedTable[], grid: Grid): string[] {
  const mistakes: Mistake[] = [];
  const other: Source = { ...source, grids: new Map([...source.grids, [grid.file, grid]]) };
  readRevisions(other, folder, tables, (mistake) => mistakes.push(mistake));
  return mistakes.map(({ code, write }) => `${code} ${write}`);
}

const folders = [
  { folder: "data/quarters/2025-q3", tables: QUARTER_TABLES },
  { folder: "data/forms/bnv-4625", tables: FORM_TABLES },
];
const cases = folders.flatMap(({ folder, tables }) =>
  tables.flatMap((table) => {
    const grid = source.grids.get(`${folder}/${table.name}.csv`);
    return grid ? [{ file: grid.file, folder, tables, table, grid }] : [];
  }),
);

describe("of the frozen publication, unless revisions.csv says why,", () => {
  test("nothing is refused as it is, and there are tables to try", () => {
    for (const { folder, tables, grid } of cases) expect(checked(folder, tables, grid)).toEqual([]);
    expect(cases.map(({ file }) => file.replace("data/", ""))).toEqual([
      "quarters/2025-q3/indicators.csv",
      "quarters/2025-q3/figures.csv",
      "quarters/2025-q3/relations.csv",
      "quarters/2025-q3/computed.csv",
      "quarters/2025-q3/statements.csv",
      "forms/bnv-4625/indicators.csv",
      "forms/bnv-4625/relations.csv",
      "forms/bnv-4625/computed.csv",
    ]);
  });

  test.each(cases)("no row of $file is deleted", ({ folder, tables, table, grid }) => {
    const key = grid.rows[0]!.findIndex(({ text }) => text === table.key);
    grid.rows.slice(1).forEach((row, index) => {
      const rows = grid.rows.filter((_, at) => at !== index + 1);
      const found = checked(folder, tables, { ...grid, rows });
      // A row of the form for which nothing was reported is held by the form.
      if (table.rowsOfForm && row[key]!.text === "") expect(found).toEqual([]);
      else {
        expect(found).toHaveLength(1);
        expect(found[0]).toContain(`published-gone ${row[0]!.text},${table.key},`);
      }
    });
  });

  test.each(cases)("no row is added to $file", ({ folder, tables, table, grid }) => {
    const added = grid.rows[1]!.map((cell, at): Cell => (at === 0 ? { ...cell, text: "some-new-row" } : cell));
    const found = checked(folder, tables, { ...grid, rows: [...grid.rows, added] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`revision-missing some-new-row,${table.key},,`);
  });

  test.each(cases)("no label, unit, formula, target or other locked cell of $file changes", (one) => {
    const { folder, tables, table, grid } = one;
    const header = grid.rows[0]!.map(({ text }) => text);
    for (const column of table.columns.filter((name) => header.includes(name))) {
      const at = header.indexOf(column);
      const changed = (cells: Cell[]) => cells.with(at, { ...cells[at]!, text: `${cells[at]!.text} x` });
      const rows = grid.rows.map((cells, index) => (index === 0 ? cells : changed(cells)));
      const found = checked(folder, tables, { ...grid, rows });
      const ids = grid.rows.slice(1).map((cells) => cells[0]!.text);
      expect(found.map((line) => line.split(",", 2).join(","))).toEqual(
        ids.map((id) => `revision-missing ${id},${column}`),
      );
    }
  });
});
