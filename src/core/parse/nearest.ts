import { distance } from "fastest-levenshtein";
import type { Cell } from "../cell.ts";
import { type Mistake, mistakeAt } from "../mistake.ts";

/** The known id that differs least from what was written, "" where none is close: for "did you mean". */
export function nearest(written: string, known: Iterable<string>): string {
  let best = "";
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const id of known) {
    const steps = distance(written.toLowerCase(), id.toLowerCase());
    if (steps < least) [best, least] = [id, steps];
  }
  return best;
}

/**
 * An id that nothing has, with the nearest one and the file that lists them all.
 * @param read the id, where the cell has more than that
 */
export function unknownId(cell: Cell, known: Iterable<string>, among: string, read = cell.text): Mistake {
  return { ...mistakeAt(cell, "id-unknown", nearest(read, known), read), among };
}
