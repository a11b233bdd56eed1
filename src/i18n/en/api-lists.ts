/** The pages that list what the API has a file for, a kind each. */
export const apiLists = {
  titles: {
    quarters: "API: quarters",
    indicators: "API: indicators",
    figures: "API: figures of the narrative",
    computed: "API: values that this site computes",
    findings: "API: checks",
    documents: "API: documents cited",
  },
  lead: (count: number) => `${count} files, each with all quarters. This list for programs:`,
  quartersLead: (count: number) => `${count} files, one for each quarter. This list for programs:`,
  file: "File",
  about: "What it holds",
  see: "See the list",
};
