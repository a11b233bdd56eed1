import type { Position } from "./cell.ts";
import type { Bilingual } from "./unit.ts";

/** What the editors say of a finding, in one sentence: the likely reason, never an accusation. */
export interface Explanation {
  finding: string;
  text: Bilingual;
  at: Position;
}
