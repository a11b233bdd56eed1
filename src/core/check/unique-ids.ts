import type { Position } from "../cell.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";

/** Ids of one kind that stand in several files (a form's and its quarter's) name one thing each. */
export function checkUniqueIds(
  lists: readonly (readonly { id: string; at: Position }[])[],
  onMistake: OnMistake,
): void {
  const seen = new Set<string>();
  for (const { id, at } of lists.flat()) {
    if (seen.has(id)) onMistake(mistakeAt(at, "id-twice", "", id));
    seen.add(id);
  }
}
