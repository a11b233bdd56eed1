import type { Qualifier } from "../../core/figure.ts";
import type { ImportProblem } from "../problem.ts";
import type { Citation } from "./citations.ts";
import type { ReportHead } from "./head.ts";
import type { NumberMatch } from "./match-board.ts";
import type { ProposedFigure } from "./new-figure.ts";
import type { Passage, Place } from "./passages.ts";
import type { ProposedRelation } from "./propose-relations.ts";
import type { ReportProblem } from "./report-problem.ts";
import type { StatedTime } from "./time-mentions.ts";

/** A number of the report, with what it is in figures.csv. Ids in place of objects, so that it is plain data. */
export interface ReadNumber {
  /** The id under which it goes: of last quarter's figure, or the proposed one. */
  id: string;
  stated: string;
  isReadable: boolean;
  /** The id of its unit; null where it is not known. */
  unit: string | null;
  qualifier: Qualifier;
  /** The time it is for, as far as its sentence or its footnote says it. */
  time: StatedTime;
  place: Place;
  /** Index in `passages`, and where in its text. */
  passage: number;
  start: number;
  end: number;
  sentence: string;
  inSentence: { start: number; end: number };
  match: NumberMatch;
  /** What last quarter's prose says around the figure that it is, or may be; null for a new number. */
  lastQuarter: { label: string; before: string; after: string } | null;
  /** For a number that is new. */
  proposal: ProposedFigure | null;
}

export interface ReadDocument extends Citation {
  /** The id of last quarter's document with this number; null for one that is new. */
  known: string | null;
}

export interface ReadSection {
  id: string;
  /** The heading as the report prints it. */
  heading: string;
  /** Indices in `passages`, in the order of reading. */
  passages: number[];
}

/** All that was understood of a report; plain data, so that a worker can hand it on and a page keep it. */
export interface ReportReading {
  head: ReportHead;
  /** The sections of the outline that the report has, in its order. */
  sections: ReadSection[];
  /** The narrative and the notes of the form, verbatim. */
  passages: Passage[];
  form: { rows: { id: string; value: string; note: string }[]; problems: ImportProblem[] };
  /** In the order of the report, the notes of the form last. */
  numbers: ReadNumber[];
  /** Ids of last quarter's figures that no number is. */
  gone: string[];
  documents: ReadDocument[];
  /** Ids of last quarter's numbered documents that are not cited any more. */
  goneDocuments: string[];
  /** What plain arithmetic suggests, by the ids of `numbers` and of the form's rows; never a finding. */
  relations: ProposedRelation[];
  problems: ReportProblem[];
}
