import type { Grid } from "./cell.ts";
import type { Release } from "./release.ts";

/** A quarter as the next one carries it over: what was understood of it, and its files as they were read, by path. */
export interface LastQuarter {
  release: Release;
  grids: ReadonlyMap<string, Grid>;
  /** The files of the narrative. */
  texts: ReadonlyMap<string, string>;
}
