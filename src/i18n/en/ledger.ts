import type { vi } from "../vi/index.ts";
import { counted } from "./counted.ts";

const operations = (count: number) =>
  `${counted(count, "sum, rate or repeated number", "sums, rates and repeated numbers")} computed again`;

export const ledger: typeof vi.ledger = {
  title: (quarter) => `Checks of the figures, ${quarter}`,
  indexTitle: "Checks of the figures",
  lead: "What does not agree is not always someone's mistake: most often it is a slip of typing, rounding, or two ways of counting.",
  summary: (off, count) =>
    off === 0 ? `${operations(count)}, and all agree.` : `${operations(count)}: ${off} do not agree.`,
  unexplained:
    "The authority has not explained these. The explanations below are the editors' guesses, unless they are said to be the authority's.",
  stories: "What does not agree",
  narrowed: (count, label) => `“${label}” alone (${count}).`,
  all: "Show all",
  count: "Number of checks by outcome",
  sign: "Mark",
  amount: "Number",
  what: "What it is",
  number: "Number",
  sum: "Computed again",
  reason: "Why it should agree",
  indexLead: "Each quarter, every sum, rate and repeated number of the report is computed again in public.",
  checked: (count) => (count === 0 ? "No checks yet" : counted(count, "check")),
  holding: ({ equal, bounds }) =>
    `${equal + bounds} checks hold: ${equal} sums, differences, rates and repeated numbers, and ${bounds} that say only that one number is not above another.`,
  holdingParts: ({ equal, bounds }) =>
    `${equal} are computed to a number; ${bounds} say only that a number is not above another.`,
  found: {
    sum: ({ stated, computed, statedAt }) => `The parts add up to ${computed}; ${statedAt} states ${stated}`,
    difference: ({ stated, computed, statedAt }) => `Subtracted, it is ${computed}; ${statedAt} states ${stated}`,
    ratio: ({ stated, computed, statedAt }) => `Divided, it is ${computed}; ${statedAt} states ${stated}`,
    equal: ({ stated, computed, statedAt, computedAt }) =>
      `${statedAt} states ${stated}, ${computedAt} states ${computed}`,
    atMost: ({ stated, computed }) => `${stated} is stated, more than the number that includes it: ${computed}`,
    left: ({ stated, computed }) => `${stated} is stated, more than what is left: ${computed}`,
    code: (printed, right) => `Printed with the code ${printed}; it should be ${right}`,
    unit: (printed, right) => `Printed with the unit “${printed}”; it should be “${right}”`,
    notCheckable: "Cannot be computed again yet",
    holdsEqual: (stated) => `Both places state ${stated}`,
    holdsAtMost: (stated, most) => `${stated} is not above ${most}`,
    holds: (computed) => `Computed again, it is ${computed}, as stated`,
  },
  inTheForm: "the form",
  inTheNarrative: "the text",
  inRow: (id) => `row ${id}`,
  inNote: (id) => `the note on row ${id}`,
  onePlace: "one place",
  otherPlace: "another place",
  billions: (amount) => `${amount}\u00a0billion\u00a0VND`,
  thousandBillions: (amount) => `${amount}\u00a0trillion\u00a0VND`,
  size: "Off by",
  assumes: "Assumes",
  stated: "The report states",
  computed: "Computed again",
  explanation: "Explanation",
  printed: "The form prints",
  right: "It should be",
  download: "Download the checks",
  inForm: (id) => `form ${id}`,
  inSection: (id) => `section ${id}`,
  statements: "Sentences that do not go together",
  statementsLead:
    "Some sentences of the report are hard to understand side by side. An editor read and noted them; no computation finds them, and both may have their reasons.",
  matters: "Why it matters",
  inFootnote: (section, footnote) => `section ${section}, footnote ${footnote}`,
  slipCode: "The code printed for this row is that of another section.",
  slipUnit: "The unit printed for this row is not one of this kind of number.",
};
