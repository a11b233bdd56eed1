import type { vi } from "../vi/index.ts";

export const figure: typeof vi.figure = {
  place: "Where the report states it",
  noChecks: "No check uses this number yet.",
  downloadOne: "This number, all quarters:",
  downloadAll: (quarter) => `All numbers in the report's text, ${quarter}:`,
  previous: "Previous number of the section",
  next: "Next number of the section",
};
