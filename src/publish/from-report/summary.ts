import { isCarried, withoutMark } from "../../core/carried.ts";
import type { SectionState } from "../../core/section.ts";
import type { ReadNumber, ReportReading } from "../../reading/report/reading.ts";
import type { Row } from "./rows.ts";

/** A figure of the narrative in the summary. */
export interface SummaryFigure {
  id: string;
  label: string;
  /** What last quarter stated; "" for a new one. */
  before: string;
  /** What this report states; "" for one that is gone. */
  after: string;
  /** "" for one that is gone. */
  sentence: string;
}

/** What became of a report, as plain data: counts and lists, nothing written. */
export interface QuarterSummary {
  /** Rows of the form that have a value, of all. */
  rows: { taken: number; all: number };
  /** Numbers of the narrative that are filled. */
  taken: number;
  /** Those of them that last quarter stated otherwise. */
  changed: SummaryFigure[];
  gone: SummaryFigure[];
  added: SummaryFigure[];
  /** Likely one of last quarter's, or sure and not yet whole: what a person must confirm. */
  doubtful: SummaryFigure[];
  documents: { known: number; added: string[]; gone: string[] };
  /** The ids of the relations that are suggested. */
  relations: string[];
  sections: Record<SectionState, number>;
}

/** The lists of figures: every number is in exactly one of taken, added and doubtful. */
export function figureSummary(
  { numbers, gone }: Pick<ReportReading, "numbers" | "gone">,
  rows: readonly Row[],
  carried: readonly Row[],
): Pick<QuarterSummary, "taken" | "changed" | "gone" | "added" | "doubtful"> {
  const byId = new Map(rows.map((row) => [row["id"]!, row]));
  const last = new Map(carried.map((row) => [row["id"]!, row]));
  const waits = ({ id }: ReadNumber) => Object.values(byId.get(id)!).some(isCarried);
  const summed = (number: ReadNumber): SummaryFigure => ({
    ...named(byId.get(number.id)!, last.get(number.id)),
    after: number.stated,
    sentence: number.sentence,
  });
  const known = numbers.filter(({ match }) => match.state !== "new");
  const taken = known.filter((number) => !waits(number));
  return {
    taken: taken.length,
    changed: taken.map(summed).filter(({ before, after }) => before !== after),
    gone: gone.flatMap((id) => (last.has(id) ? [named(last.get(id)!, last.get(id))] : [])),
    added: numbers.filter(({ match }) => match.state === "new").map(summed),
    doubtful: known.filter(waits).map(summed),
  };
}

function named(row: Row, last: Row | undefined): SummaryFigure {
  const before = withoutMark(last?.["value"] ?? "");
  return { id: row["id"]!, label: row["label_vi"] ?? "", before, after: "", sentence: "" };
}
