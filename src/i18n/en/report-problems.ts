import type { reportProblems as vi } from "../vi/report-problems.ts";

export const reportProblems: typeof vi = {
  codes: {
    "head-missing": ({ read }) => `The report's ${read} was not found. Fill it in in report.json.`,
    "section-missing": ({ section, read }) => `The report has no section ${section} “${read}”.`,
    "heading-unknown": ({ read }) =>
      `The heading “${read}” is not in the outline. What stands below it counts to the section before; look at its name and number.`,
    "number-unreadable": ({ read }) => `“${read}” is not written as numbers are. Write it like 1.587 or 39,01%.`,
    "unit-unknown": ({ read }) => `It is not known what “${read}” counts. Choose a unit in figures.csv.`,
    "mark-without-footnote": ({ read }) => `The footnote mark ${read} has no footnote.`,
    "tracked-changes": ({ read }) =>
      `The file still has ${read} tracked changes. They were read as accepted; accept or reject each before signing.`,
    "number-before-sections": ({ read }) => `The number ${read} stands before the first heading and so in no section.`,
  },
  head: { number: "number", issued: "day", title: "title", quarter: "quarter", cutOff: "cut-off day" },
  inSection: (section, sentence) => `Section ${section}: ${sentence}`,
};
