import type { BoundText } from "./bound-text.ts";
import type { Position } from "./cell.ts";

/** Where the report says something: a section of its outline, a footnote of one, or a row of the form. */
export type StatementPlace =
  | { kind: "section"; section: string }
  | { kind: "footnote"; section: string; footnote: string }
  | { kind: "row"; row: string };

/** What one place of the report says, in the editors' own words. */
export interface Statement {
  place: StatementPlace;
  says: BoundText;
}

/** Two statements in words that do not go together, entered by an editor and never computed. */
export interface StatementPair {
  id: string;
  sides: [Statement, Statement];
  /** Why it matters to a reader. */
  matters: BoundText;
  at: Position;
}
