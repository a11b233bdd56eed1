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

/** `Kế hoạch số 06/KH-UBND`; the type alone where the report gives no number. */
export function documentName({ type, number }: CitedDocument): string {
  const name = type.charAt(0).toUpperCase() + type.slice(1);
  return number ? `${name} số ${number}` : name;
}
