import type { FormEntry } from "./read-form.ts";

/** A cell of a row that an import changes, or leaves as it was. */
export interface EntryChange {
  id: string;
  column: "value" | "note";
  /** What stood there; "" for nothing. */
  from: string;
  /** What the document says; "" for nothing. */
  to: string;
}

export interface MergedEntries {
  /** All rows as they are to be written. */
  entries: ReadonlyMap<string, FormEntry>;
  /** Cells that were blank and are filled, cells that say otherwise now, and cells that a blank of the document left alone. */
  filled: EntryChange[];
  overwritten: EntryChange[];
  spared: EntryChange[];
}

const COLUMNS = ["value", "note"] as const;

/**
 * What a document says laid over what is there. A blank says nothing: it never takes away what another document, or a
 * person, has entered. A day that an editor took from a note stays as long as the note does.
 */
export function mergedEntries(
  kept: ReadonlyMap<string, FormEntry>,
  read: ReadonlyMap<string, FormEntry>,
): MergedEntries {
  const merged: MergedEntries = { entries: new Map(), filled: [], overwritten: [], spared: [] };
  const entries = new Map(kept);
  for (const [id, entry] of read) {
    const before = kept.get(id) ?? { value: "", note: "" };
    entries.set(id, laidOver(before, entry));
    for (const column of COLUMNS) {
      const change = { id, column, from: before[column], to: entry[column] };
      if (change.from === change.to) continue;
      if (change.from === "") merged.filled.push(change);
      else if (change.to === "") merged.spared.push(change);
      else merged.overwritten.push(change);
    }
  }
  return { ...merged, entries };
}

function laidOver(before: FormEntry, { value, note, asOf }: FormEntry): FormEntry {
  const isSameNote = note === "" || note === before.note;
  const day = asOf ?? (isSameNote ? before.asOf : undefined);
  return { value: value || before.value, note: note || before.note, ...(day && { asOf: day }) };
}
