import type { Grid } from "./cell.ts";
import type { Finding } from "./finding.ts";
import type { Form } from "./form.ts";
import type { Report } from "./report.ts";

/** A quarter as the next one carries it over: what was understood of it, and its files as they were read, by path. */
export interface LastQuarter {
  /** A release has all of this; a page that checks a report has no more. */
  release: {
    id: string;
    form: Pick<Form, "id">;
    report: Pick<Report, "issuer" | "recipient" | "dates" | "carriedDates">;
    findings: readonly Pick<Finding, "id" | "print">[];
  };
  grids: ReadonlyMap<string, Grid>;
  /** The files of the narrative. */
  texts: ReadonlyMap<string, string>;
}
