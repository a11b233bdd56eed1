import type { Position } from "../cell.ts";
import { mistakeAt, type Report } from "../mistake.ts";

/** Ids of one kind that stand in several files (a form's and its quarter's) name one thing each. */
export function checkUniqueIds(lists: readonly (readonly { id: string; at: Position }[])[], report: Report): void {
  const seen = new Set<string>();
  for (const { id, at } of lists.flat()) {
    if (seen.has(id)) report(mistakeAt(at, "id-twice", "", id));
    seen.add(id);
  }
}
