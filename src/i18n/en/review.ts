import type { review as vi } from "../vi/review.ts";
import { counted } from "./counted.ts";

export const review: typeof vi = {
  title: "What this proposal changes",
  nothing: "No number, check or section of a report changes.",
  mistakes: (count) => `${counted(count, "mistake")} to fix before publication.`,
  moreMistakes: (count) => `… and ${counted(count, "more mistake", "more mistakes")}.`,
  noMistakes: "No mistakes.",
  lostLocks:
    "What was locked has been changed or deleted. Put the file of the lock back as it was; to correct a number, add a row to revisions.csv:",
  lostLock: (file, count) => `${file}: ${counted(count, "line")} lost`,
  warnings: (count) => `${counted(count, "thing")} to look at again:`,
  preview: (link) => `Preview: ${link}`,
  newQuarter: "new quarter",
  goneQuarter: (id) => `The quarter ${id} is no longer on the site.`,
  values: (count) => `${counted(count, "value changes", "values change")}`,
  newValues: (count) => `${counted(count, "value")}, beside the quarter before`,
  columns: {
    id: "Code",
    name: "Name",
    before: "Before",
    lastQuarter: "Quarter before",
    after: "After",
    thisQuarter: "This quarter",
    change: "Change",
  },
  blank: "(blank)",
  none: "(not there)",
  removed: "(removed)",
  newFindings: "Checks that newly do not agree",
  goneFindings: "Checks that agree now",
  stated: (stated, computed) => `the report states ${stated}, computed again it is ${computed}`,
  printed: (printed, right) => `the form prints ${printed}, it should be ${right}`,
  missing: "Rows that had a number and are blank now",
  sections: "Sections changed",
  files: "Other files",
  cut: "… There is more; see all of it with the command `npm run review`.",
};
