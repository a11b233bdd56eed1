/** What a report has that a person must look at; none of it stops the reading. The sentences belong to src/i18n. */
export const REPORT_PROBLEMS = [
  /** The head lacks its number, day, title, quarter or cut-off; `read` says which. */
  "head-missing",
  /** A section of the outline has no heading in the report. */
  "section-missing",
  /** A heading that is none of the outline's; its text counts to the section before. */
  "heading-unknown",
  /** A number that is not written as numbers are, `15.77`. */
  "number-unreadable",
  /** A number whose unit nothing says, or data/units.csv does not have. */
  "unit-unknown",
  /** A footnote's mark that no footnote explains. */
  "mark-without-footnote",
  /** The file has tracked changes: they were read as accepted; `read` is how many. */
  "tracked-changes",
  /** Something stands before the first heading and states a number. */
  "number-before-sections",
] as const;
export type ReportProblemCode = (typeof REPORT_PROBLEMS)[number];

export interface ReportProblem {
  code: ReportProblemCode;
  /** The section that it is in; "" where it is in none. */
  section: string;
  /** What the report says. */
  read: string;
  /** The sentence around it; "" where there is none. */
  sentence: string;
}
