import { MOST_ELEMENTS } from "../../reading/bounds.ts";
import type { OfficeTable } from "../../reading/office-file.ts";
import { type ImportProblem, type ImportProblemCode, problem } from "../../reading/problem.ts";

import { textOf } from "./word-names.ts";
import type { XmlElement } from "./xml.ts";

type LeftCode = Extract<ImportProblemCode, `left-${string}`>;
export type LeftKind = LeftCode extends `left-${infer Kind}` ? Kind : never;

/** Something that was left out, with its text; "" where it has none. */
export interface Left {
  kind: LeftKind;
  text: string;
  /** Its row in a table, from 0; null outside of tables. */
  place: { table: OfficeTable; row: number } | null;
}

/** Where one of these stands a part of a number may be missing: what is beside it is no value. */
const UNSURE: readonly LeftKind[] = ["equation", "symbol", "reversed", "field", "odd-character", "unknown"];

export function isUnsure({ kind }: Left): boolean {
  return UNSURE.includes(kind);
}

/** Of a text that was left so much is said. */
const LONGEST = 60;

/** What of a Word file was not read as it stands, gathered while it is read. */
export class Leftovers {
  /** How many tracked changes were met; they are read as accepted. */
  trackedChanges = 0;
  #left: Left[] = [];

  /** @param text kept in short */
  add(kind: LeftKind, text: string): void {
    this.#left.push({ kind, text: text.trim().slice(0, LONGEST), place: null });
  }

  /** The same for a text; one of spaces shows nothing. */
  addText(kind: LeftKind, text: string): void {
    if (text.trim() !== "") this.add(kind, text);
  }

  /** The text of an element that is not understood where it stands. */
  addUnknown(element: XmlElement): void {
    const own = element.children.filter((child) => typeof child === "string").join("");
    const isCode = /^w:del(?:InstrText|Text)$/.test(element.name);
    this.addText("unknown", isCode ? "" : textOf(element) || own);
  }

  /** How much was left so far. */
  get count(): number {
    return this.#left.length;
  }

  /** What was left since there was so much of it. */
  since(count: number): Left[] {
    return this.#left.slice(count);
  }

  /** Says in which row something stood that was left; a table in a cell has the row of the cell. */
  place(from: number, to: number, place: Left["place"]): void {
    for (const left of this.#left.slice(from, to)) left.place = place;
  }

  /** A table turned out to be none: what was left in it stood outside of tables. */
  unplace(table: OfficeTable): void {
    for (const left of this.#left) if (left.place?.table === table) left.place = null;
  }

  /** All that was left: outside of tables a problem for each kind, in tables one for each kind in a row, in order. */
  problems(tables: readonly OfficeTable[]): ImportProblem[] {
    const groups = new Map<string, Left[]>();
    for (const left of this.#left) {
      // Deleted text outside of tables is counted with the changes.
      if (!left.place && left.kind === "deleted") continue;
      const key = left.place ? `${tables.indexOf(left.place.table)}.${left.place.row}.${left.kind}` : left.kind;
      const group = groups.get(key);
      if (group) group.push(left);
      else groups.set(key, [left]);
    }
    const order = ({ position }: ImportProblem) => (position ? position.table * MOST_ELEMENTS + position.row : 0);
    return [...groups.values()].map((group) => problemOf(group, tables)).sort((a, b) => order(a) - order(b));
  }
}

function problemOf(group: readonly Left[], tables: readonly OfficeTable[]): ImportProblem {
  const { kind, place } = group[0]!;
  const texts = new Set(group.map(({ text }) => text).filter(Boolean));
  const read = [...texts].join("; ").slice(0, LONGEST);
  return problem(`left-${kind}`, {
    read,
    position: place && { table: tables.indexOf(place.table) + 1, row: place.row + 1 },
  });
}
