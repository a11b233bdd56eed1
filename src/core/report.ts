import type { Position } from "./cell.ts";
import type { IsoDate } from "./date.ts";
import type { Bilingual } from "./unit.ts";

/** A day that the narrative refers to, with what it is the day of. */
export interface NamedDate {
  date: IsoDate;
  label: Bilingual;
  /** Whether the province is another one from this day on (SDMX: a break in the series). */
  seriesBreak: boolean;
  at: Position;
}

/** The head of an official report. */
export interface Report {
  quarter: string;
  number: string;
  issued: IsoDate;
  title: Bilingual;
  period: { from: IsoDate; to: IsoDate };
  cutOff: IsoDate;
  issuer: Bilingual;
  recipient: Bilingual;
  form: string;
  dates: Map<string, NamedDate>;
  /** Days that are carried over from the quarter before and that nobody confirmed, as they stand: `?2025-09-15`. */
  carriedDates: Map<string, NamedDate>;
}
