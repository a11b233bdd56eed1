import type { Figure } from "../core/figure.ts";
import type { Finding } from "../core/finding.ts";
import type { FormQuarter } from "../core/form-quarter.ts";
import type { Mistake } from "../core/mistake.ts";
import type { Unit } from "../core/unit.ts";
import type { Decisions } from "../reading/report/decisions.ts";
import type { Report } from "../core/report.ts";
import type { ProposedRelation } from "../reading/report/propose-relations.ts";
import type { ReportReading } from "../reading/report/reading.ts";
import type { Draft } from "./report-check-view.ts";

/** A relation that arithmetic suggests, evaluated; never one of the findings while nobody accepted it. */
export interface CheckedProposal {
  proposal: ProposedRelation;
  finding: Finding;
}

/** What the report of the quarter before says of itself. */
export type LastHead = Pick<Report, "number" | "issued" | "cutOff">;

/** The narrative of a draft, evaluated. */
export interface CheckedNarrative {
  /** As a person decided, and as it was read. */
  reading: ReportReading;
  read: ReportReading;
  decisions: Decisions;
  /** Last quarter's figures by id; none where there is no quarter before. */
  previous: ReadonlyMap<string, Figure>;
  units: ReadonlyMap<string, Unit>;
  /** What last quarter's relations yield between numbers that are sure and rows of the form, and what was accepted. */
  findings: Finding[];
  /** What arithmetic suggests and no relation says yet. */
  proposals: CheckedProposal[];
  /** How many relations wait for a person to confirm a number. */
  waiting: number;
  /** Numbers that are written wrongly, by their place in `numbers`. */
  wrong: { index: number; mistake: Mistake }[];
}

/** A draft that was evaluated; its values are cleaned as those of a document are. */
export interface Checked {
  draft: Draft;
  current: FormQuarter;
  /** The quarter before, where it is published here and the report is of the same province. */
  previous: FormQuarter | null;
  /** The head of the newest quarter, where the report goes on from it; null elsewhere. */
  lastHead: LastHead | null;
  /** Of the form, in the order of its rows; `line` 2 is the first row. */
  mistakes: Mistake[];
  narrative: CheckedNarrative | null;
}
