import type { importReport as vi } from "../vi/import-report.ts";
import { counted } from "./counted.ts";

const numbers = (count: number) => counted(count, "number");

export const importReport: typeof vi = {
  head: (number, quarter) => `Report ${number ? `No. ${number}` : "without a number that could be read"}, ${quarter}.`,
  otherQuarter: (said) =>
    `The report says that it is of the ${said}. If this is the wrong quarter, delete what was written and run the command again.`,
  quarterUnknown: "The report does not say which quarter it is of. Add: --quarter 2025-q4",
  published: (quarter) =>
    `The quarter ${quarter} is published, so nothing was written. If it is to be imported again, add: --quarter ${quarter}`,
  against: (quarter) => `Compared with the ${quarter}.`,
  first: "There is no quarter before to compare with.",
  rows: (taken, all) => `Form: ${taken} of ${all} rows have a value.`,
  taken: (count, sections) =>
    `Narrative: ${numbers(count)} taken, ${counted(sections, "section heading", "section headings")} found.`,
  changed: (count) => `Other than in the quarter before: ${numbers(count)}.`,
  gone: (count) =>
    `No longer in the report: ${numbers(count)}. The rows still have their ?; delete a row if its number is really gone.`,
  added: (count) => `New: ${numbers(count)}. Check ids, names and units, then delete the ?.`,
  doubtful: (count) => `Not sure: ${numbers(count)}. Check each row, then delete the ?.`,
  documents: (known, added, gone) =>
    `Documents: ${known} known, ${added} new, ${gone} of the quarter before not cited any more.`,
  relations: (count) =>
    `Suggested checks: ${count} (relations.csv). To accept one, delete its ?; to refuse it, delete the row.`,
  sections: (verbatim, draft) => `Sections: ${verbatim} in the report's own words, ${counted(draft, "draft")}.`,
  problems: (count) => `To look at in the report: ${counted(count, "place")}.`,
  left: (count) => `In the form and the file, not taken or other than the form: ${counted(count, "place")}.`,
  kept: (count) =>
    `${counted(count, "cell that a person has changed is", "cells that people have changed are")} left alone, though the report says otherwise:`,
  keptFiles: (count) =>
    `${counted(count, "section that a person has written is", "sections that people have written are")} left alone.`,
  value: (label, value) => `${label}: ${value}`,
  values: (label, before, after) => `${label}: ${before} → ${after}`,
  keptCell: (file, id, column, kept, read) =>
    `${file} ${[id, column].filter(Boolean).join(" ")}: “${kept}”, the report says “${read}”`,
  more: (count) => `and ${count} more`,
  written: (count, folder) => `${counted(count, "file")} written to ${folder}.`,
  nothing: "There is nothing new to write.",
};
