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
  /** What the editors note of it; blank where nothing. */
  note: Bilingual;
  at: Position;
}

/** Documents of one type, `nghị quyết`. */
export interface DocumentGroup {
  type: string;
  documents: CitedDocument[];
}

/** The types that are cited most come first; within a type the order of the file stays. */
export function documentsByType(documents: readonly CitedDocument[]): DocumentGroup[] {
  const types = [...new Set(documents.map(({ type }) => type))];
  return types
    .map((type) => ({ type, documents: documents.filter((one) => one.type === type) }))
    .sort((a, b) => b.documents.length - a.documents.length);
}
