import type { vi } from "../vi/index.ts";

export const proposals: typeof vi.proposals = {
  title: "Difficulties, proposals and next tasks",
  titleOf: (quarter) => `Difficulties, proposals and next tasks, ${quarter}`,
  lead: (quarter) =>
    `What the province says is still difficult, what it asks the central level for, and what it sets itself for the next quarter, from the report of the ${quarter}.`,
  older: (quarter) => `These parts of the report of the ${quarter} are not here yet.`,
  partial: "Some parts of this report are not here yet.",
  none: "These parts of the report are not here yet.",
  problems: "What is still difficult",
  proposals: "Proposals to the central level",
  tasks: "Tasks of the next quarter",
};
