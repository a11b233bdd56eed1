import type { AsleepRow } from "./carried.ts";
import type { Chart } from "./chart.ts";
import type { CitedDocument } from "./cited-document.ts";
import type { ComputedValue } from "./computed.ts";
import type { IsoDate } from "./date.ts";
import type { Figure } from "./figure.ts";
import type { Finding } from "./finding.ts";
import type { Form } from "./form.ts";
import type { Highlight } from "./highlight.ts";
import type { KeyPoint } from "./key-point.ts";
import type { Observation } from "./observation.ts";
import type { Quantity } from "./quantity.ts";
import type { Quarter } from "./quarter.ts";
import type { Report } from "./report.ts";
import { type Revision, revisionDays } from "./revision.ts";
import type { Section, UnwrittenSection } from "./section.ts";
import type { StatementPair } from "./statement.ts";
import type { Story } from "./story.ts";

/** A quarter as it stood between two corrections: its report, the form's values, figures and what follows from them. */
export interface Version {
  id: string;
  /** The province whose report it is, by the code of the national statistics office: `19`. */
  refArea: string;
  quarter: Quarter;
  report: Report;
  form: Form;
  /** Every row of the form, in its order. */
  observations: Observation[];
  figures: Figure[];
  documents: CitedDocument[];
  computed: ComputedValue[];
  findings: Finding[];
  /** What the ledger tells first, and in which order; empty where the editors have not said it. */
  stories: Story[];
  /** Pairs of statements in words that do not go together, as the editors entered them. */
  statements: StatementPair[];
  /** What a reader should know of the quarter first; empty where the editors have not said it. */
  keyPoints: KeyPoint[];
  /** What the front page shows first. */
  highlights: Highlight[];
  /** What is drawn, and where it stands. */
  charts: Chart[];
  /** What is published of the narrative, in the order of the outline; empty where the quarter has its form alone. */
  sections: Section[];
  /** Files of the narrative that are not published yet: for the editors' tools. */
  unwritten: UnwrittenSection[];
  /** Rows of the quarter's tables that are not in the quarter yet: for the editors' tools. */
  asleep: AsleepRow[];
  /** Rows, figures and computed indicators by id. */
  quantities: Map<string, Quantity>;
  /** Rows of the form whose value is the first after a break of their series (core/series.ts). */
  breaks: ReadonlySet<string>;
  /** 1 as first published; every day of corrections makes the next. */
  version: number;
  /** What was changed since it was first published, in file order. */
  revisions: Revision[];
}

/** The day from which a version stands: of the report, or of the correction that made it. */
export function versionDay({ report, revisions }: Pick<Version, "report" | "revisions">): IsoDate {
  return revisionDays(revisions).at(-1) ?? report.issued;
}

/** The day of the newest of some versions. */
export function newestDay(versions: readonly Pick<Version, "report" | "revisions">[]): IsoDate {
  return versions.map(versionDay).sort().at(-1)!;
}

/** The days from the first that some versions report on to the last; between them there may be days that no report is of. */
export function periodOf(versions: readonly Pick<Version, "report">[]): Version["report"]["period"] {
  const periods = versions.map(({ report }) => report.period);
  const [first] = periods.map(({ from }) => from).sort();
  const days = periods.map(({ to }) => to).sort();
  return { from: first!, to: days.at(-1)! };
}

/** Every version of a quarter, the first one first; the last one is the current. */
export function versionsOf(release: Release): Version[] {
  return [...release.earlier, release];
}

/** A quarter as it is published now, with the versions that it had before. */
export interface Release extends Version {
  /** Version 1 first; empty where nothing was corrected. */
  earlier: Version[];
}
