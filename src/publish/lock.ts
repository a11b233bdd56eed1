import Papa from "papaparse";
import { publishedValues } from "../core/published.ts";
import type { Release } from "../core/release.ts";

/** The text of `published.csv`: what the quarter publishes now, verbatim (check/revisions.ts holds against it). */
export function lockCsv(release: Release): string {
  const rows = publishedValues(release).map(({ id, column, value }) => [id, column, value]);
  return `${Papa.unparse([["id", "column", "value"], ...rows], { newline: "\n" })}\n`;
}
