/** The description of the API for programs. */
export const openapi = {
  description:
    "Public administrative reform reports as open data. Static files: read only, no key, no parameters. Addresses in a file are relative to that file.",
  index: "Quarters, indicators, figures of the narrative, licence and links",
  lists: {
    quarters: "All quarters, the newest first",
    indicators: "All indicators of the form",
    figures: "All figures of the narrative",
    computed: "All values that this site computes",
    findings: "All checks, with their latest outcome",
    documents: "All documents that are cited",
  },
  one: {
    quarters: "One quarter: its pages, files, versions and corrections",
    indicators: "One indicator in all quarters",
    figures: "One figure of the narrative in all quarters",
    computed: "One value that this site computes, in all quarters, with its formula",
    findings: "One check in all quarters: what is stated, what was computed, the difference",
    documents: "One cited document, with the quarters and sections that cite it",
  },
  ids: {
    quarters: "The quarter: 2025-q3 is the third quarter of 2025",
    indicators: "The indicator's id in lower case with hyphens: VII.4.3.1 is vii-4-3-1",
    figures: "The figure's id, as in the column figure_id of figures.csv",
    computed: "The value's id, as in the column computed_id of computed.csv",
    findings: "The check's id, as in the column id of findings.csv",
    documents: "The document's id, as in the column document_id of documents.csv",
  },
  notFound:
    "No file has this address: the id is wrong, or no quarter has it. The body is a page of the host, not JSON: read the status alone.",
};
