import type { Cell, Grid, TextFile } from "./cell.ts";
import type { Lock } from "./lock.ts";
import { mistakeAt, type OnMistake } from "./mistake.ts";
import type { ProseFile } from "./prose.ts";

/** Everything that was read from the folders, by path, before anything is understood. */
export interface Source {
  grids: Map<string, Grid>;
  /** What published.csv says, read at once: of all files it has the most cells, and nothing else asks for them. */
  locks: Map<string, Lock>;
  texts: Map<string, TextFile>;
  prose: ProseFile[];
  /** The names of the guide's images in public/huong-dan. */
  images: ReadonlySet<string>;
}

/** The cells of a file that must be there; a missing one reads as empty, so that it is one mistake. */
export function gridOf(source: Source, file: string, onMistake: OnMistake): Grid {
  const found = source.grids.get(file);
  if (!found) onMistake(mistakeAt({ file, line: 1, column: 1 }, "file-missing"));
  return found ?? { file, rows: [] };
}

/** The ids that a table's rows have, also those of rows that were refused: naming them is no mistake of its own. */
export function idsIn({ rows: [header, ...body] }: Grid): string[] {
  const column = header?.findIndex((cell) => cell.text.toLowerCase() === "id") ?? -1;
  return body.flatMap((cells) => cells[column]?.text || []);
}

/** The cells of a table that has ids, by id and column; one that a spreadsheet left out at the row's end is blank. */
export function cellsById(
  { rows: [header, ...body] }: Grid,
  columns: readonly string[],
): Map<string, Map<string, Cell>> {
  const names = header?.map((cell) => cell.text.toLowerCase()) ?? [];
  const ids = names.indexOf("id");
  const places = columns.map((name) => [name, names.indexOf(name)] as const);
  const named = (cells: Cell[]) => {
    const blank = { ...cells.at(-1)!, text: "" };
    return new Map(places.map(([name, place]) => [name, cells[place] ?? blank]));
  };
  return new Map(body.flatMap((cells) => (cells[ids]?.text ? [[cells[ids].text, named(cells)] as const] : [])));
}

/** A table that may be left out, like explanations where nothing contradicts. */
export function optionalTable<T>(source: Source, file: string, parse: (grid: Grid) => T, otherwise: T): T {
  const found = source.grids.get(file);
  return found ? parse(found) : otherwise;
}

/** The names of the folders directly under a folder that hold a file. */
export function foldersIn(source: Source, parent: string): string[] {
  const names = [source.grids, source.locks, source.texts]
    .flatMap((files) => [...files.keys()])
    .filter((file) => file.startsWith(`${parent}/`))
    .map((file) => file.slice(parent.length + 1).split("/"))
    .flatMap(([name, ...rest]) => (rest.length > 0 ? [name!] : []));
  return [...new Set(names)].sort();
}
