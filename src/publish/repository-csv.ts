import Papa from "papaparse";

/** A table as the repository has it: comma, LF at every end. */
export function repositoryCsv(columns: readonly string[], rows: readonly string[][]): string {
  return `${Papa.unparse([[...columns], ...rows], { newline: "\n" })}\n`;
}
