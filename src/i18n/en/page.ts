import type * as vi from "../vi/page.ts";

export const skip = "Skip to the main content";

export const languageName = "English";

export const nav: typeof vi.nav = {
  label: "Parts of this site",
  report: "Report",
  indicators: "Indicators",
  ledger: "Checks",
  proposals: "Proposals",
  data: "Data",
  about: "About",
  methodology: "Methodology",
  api: "API",
  feed: "News (Atom)",
  guide: "Editors' guide",
};

export const footer: typeof vi.footer = {
  source: (title, number, date) => `Source: ${title}, No. ${number} of ${date}.`,
  contact: (name) => `Found a mistake? Please write to ${name}:`,
  independent: "This site republishes official figures; its text is the editors' own.",
  made: (version, commit) =>
    `Made with CCHC Mở ${version}${commit ? `, Git commit ${commit === "unknown" ? "not known" : commit}` : ""}.`,
  noTracking: "No cookies, no tracking, nothing loaded from elsewhere.",
};

export const notFound: typeof vi.notFound = {
  title: "Page not found",
  lead: "There is no such address on this site. A part of it may be missing, or the link may be old.",
  home: "To the front page",
  indicators: "See all indicators",
};
