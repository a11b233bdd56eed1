import Papa from "papaparse";
import { publishedValues } from "../core/published.ts";
import type { Version } from "../core/release.ts";

/** The text of `published.csv`: what the quarter publishes now, verbatim (check/revisions.ts holds against it). */
export function lockCsv(version: Version): string {
  const rows = publishedValues(version).map(({ id, column, value }) => [id, column, value]);
  return `${Papa.unparse([["id", "column", "value"], ...rows], { newline: "\n" })}\n`;
}
