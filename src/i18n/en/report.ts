import type { vi } from "../vi/index.ts";

export const report: typeof vi.report = {
  title: (quarter) => `Report of the ${quarter}`,
  contents: "Contents",
  keyPoints: {
    title: "What matters most this quarter",
    achieved: "Done",
    shortfall: "Late or lacking",
    more: (place) => `See ${place}`,
  },
  meaning: "Main result of the section",
  documents: "Cited documents",
  documentsLead: (count) =>
    `${count} decisions, plans, resolutions, decrees and other documents that the report cites, by type.`,
  narrow: "Narrow by number, name or issuing body",
  noDocument: "No document has all of these words.",
  whole: "The whole report on one page, to print",
  partLead: (id, title, quarter) => `Section ${id} of the report of the ${quarter}: ${title}.`,
  turn: "Previous and next part",
  previous: "Previous part",
  next: "Next part",
  figures: "All numbers in the text",
  source: (number, issuer, recipient, date) =>
    `Restated from Report No. ${number} of the ${issuer} to the ${recipient}, issued on ${date}.`,
  sourceAlone: (number, issuer, recipient, date) =>
    `Taken from Report No. ${number} of the ${issuer} to the ${recipient}, issued on ${date}.`,
  lastNarrative: (quarter) => `Read the report of the ${quarter}`,
  cutOff: (date) => `The report calls ${date} its reporting day; only some of its numbers state their day.`,
  sectionLink: "Link to this section",
  section: (id) => `Section ${id}`,
  citedIn: "Cited in section:",
  footnoteMark: (number) => `Footnote ${number}`,
  footnoteBack: (number) => `Back to where footnote ${number} stands`,
  print: "This page has all parts of the report; print it with your browser's print command.",
};
