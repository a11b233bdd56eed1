import type { Position } from "./cell.ts";
import type { IsoDate } from "./date.ts";
import type { Bilingual } from "./unit.ts";

/** A decision, plan, resolution, law … that the report cites; number and date only as it gives them. */
export interface CitedDocument {
  id: string;
  type: string;
  number: string;
  date: IsoDate | null;
  issuer: Bilingual;
  title: Bilingual;
  sections: string[];
  url: string;
  note: string;
  at: Position;
}
