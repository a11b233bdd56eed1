import type { Cell } from "../cell.ts";
import { csvRecord } from "../csv-rows.ts";
import { isIsoDate } from "../date.ts";
import type { Indicator } from "../indicator.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { dayHeldFor, daysIn } from "../named-days.ts";
import { asPrinted } from "../unit.ts";

/**
 * The day of a row of the form is one that its note or the form's label names, and a day for which
 * the note says that the number holds stands in `as_of`: neither is guessed, neither is lost.
 */
export function checkAsOf(
  { label }: Pick<Indicator, "label">,
  { id, value, note, as_of }: Record<"id" | "value" | "note" | "as_of", Cell>,
  onMistake: OnMistake,
): void {
  const named = [...daysIn(note.text), ...daysIn(asPrinted(label))];
  const held = dayHeldFor(note.text);
  if (isIsoDate(as_of.text) && !named.includes(as_of.text))
    onMistake(mistakeAt(as_of, "as-of-unnamed", [...new Set(named)].join(", ")));
  if (as_of.text === "" && held)
    onMistake(mistakeAt(note, "as-of-missing", csvRecord([id.text, value.text, note.text, held])));
}
