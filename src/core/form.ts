import type { ComputedIndicator } from "./computed.ts";
import type { Indicator } from "./indicator.ts";
import type { Lock } from "./lock.ts";
import type { Relation } from "./relation.ts";
import type { Revision } from "./revision.ts";
import type { Position } from "./cell.ts";
import type { Bilingual } from "./unit.ts";

/** One of the form's areas, I to VII. */
export interface Area {
  id: string;
  label: Bilingual;
}

/** Sections that `/kien-nghi/` gathers: what is still difficult, what is proposed, what comes next. */
export const SECTION_ROLES = ["", "shortcomings", "proposals", "tasks"] as const;
export type SectionRole = (typeof SECTION_ROLES)[number];

/** A heading of the report's outline; a leaf has a file of its own. */
export interface OutlineEntry {
  id: string;
  title: Bilingual;
  /** The area of the form that it is about; "" where it is about none or several. */
  area: string;
  /** 1 for a part (`II`), 2 and 3 below it. */
  depth: number;
  leaf: boolean;
  /** What its sections hold, where pages gather them; "" where they stand in the report alone. */
  role: SectionRole;
}

/** A row of a form that continues a row of another form: both are one series. */
export interface RowLink {
  id: string;
  fromForm: string;
  fromId: string;
  /** Where it names the other form, and the row there. */
  formAt: Position;
  rowAt: Position;
}

/** A version of the ministry's form: rows, relations between them, and the outline of the report. */
export interface Form {
  id: string;
  areas: Area[];
  outline: OutlineEntry[];
  indicators: Map<string, Indicator>;
  computed: ComputedIndicator[];
  relations: Relation[];
  /** What it has said in public; null where nothing is locked. */
  lock: Lock | null;
  /** What was changed since it was first published, in file order. */
  revisions: Revision[];
  /** What mapping.csv says; null where the form has none, as the first form of a publication. */
  mapping: RowLink[] | null;
}
