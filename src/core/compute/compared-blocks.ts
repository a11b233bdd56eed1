import type { Place, QuarterTable } from "../quarter-table.ts";
import { byPlace, compareFigures, compareTables, type Comparison } from "./compare.ts";
import { largestFirst, unchanged } from "./largest-first.ts";

/** Rows under the name of their place; null where they are of all places. */
export interface ComparedGroup {
  /** Its address in the page; none where it has none. */
  id?: string;
  place: Place | null;
  rows: Comparison[];
}

/** The rows of the form, or the figures of the narrative, as a comparison shows them. */
export interface ComparedBlock {
  of: "rows" | "figures";
  /** All of them. */
  comparisons: Comparison[];
  /** What changed, the largest change first: of the form over all areas, of the narrative by section. */
  changed: ComparedGroup[];
  /** What did not change or cannot be compared, by its place; figures that did not change are counted and not listed. */
  others: ComparedGroup[];
}

/** The address of a block in its page. */
export const BLOCK_IDS = { rows: "bieu-mau", figures: "loi-van" } as const;

/** Two quarters as they are shown: the form first, then the figures that both reports state. */
export function comparedBlocks(older: QuarterTable, newer: QuarterTable): [ComparedBlock, ComparedBlock] {
  const rows = compareTables(older, newer);
  const figures = compareFigures(older, newer);
  const changedRows = largestFirst(rows);
  const areas = newer.areas.map(({ id, label }) => ({ id, label: `${id}. ${label}` }));
  return [
    {
      of: "rows",
      comparisons: rows,
      changed: changedRows.length > 0 ? [{ place: null, rows: changedRows }] : [],
      others: byPlace(areas, unchanged(rows)).map((group) => ({ id: areaAnchor(group.place), ...group })),
    },
    {
      of: "figures",
      comparisons: figures,
      changed: byPlace(newer.sections, largestFirst(figures)),
      others: byPlace(
        newer.sections,
        unchanged(figures).filter(({ incomparable }) => incomparable),
      ),
    },
  ];
}

function areaAnchor({ id }: Place): string {
  return `linh-vuc-${id.toLowerCase()}`;
}
