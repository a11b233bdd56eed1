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

/** Where an original is to be had: on the web, or by asking; at least one of them is known. */
export interface Original {
  /** "" where it has no address. */
  url: string;
  /** An office with its address or telephone; blank where nobody is named. */
  ask: Bilingual;
}

/** The head of an official report. */
export interface Report {
  quarter: string;
  number: string;
  issued: IsoDate;
  /** When its quarter was first published here; null where nobody wrote it down. */
  published: IsoDate | null;
  title: Bilingual;
  period: { from: IsoDate; to: IsoDate };
  cutOff: IsoDate;
  issuer: Bilingual;
  recipient: Bilingual;
  form: string;
  /** Where the report itself is to be had; null where its head does not say. */
  original: Original | null;
  dates: Map<string, NamedDate>;
  /** Days that are carried over from the quarter before and that nobody confirmed, as they stand: `?2025-09-15`. */
  carriedDates: Map<string, NamedDate>;
}
