/** What the files say about themselves to other programs. */
export const metadata = {
  report: (title: string, number: string) => `${title}, No. ${number}`,
  source: (issuer: string, report: string, date: string) => `${issuer}: ${report}, ${date}`,
  description: (report: string, issuer: string) => `${report}, ${issuer}.`,
  catalogue: (province: string) =>
    `Open data on public administrative reform of ${province}, from its quarterly reports.`,
  allQuarters: (name: string) => `${name}: all quarters`,
  service: (name: string) => `${name}: API`,
  /** What a file holds that is no single table, or a table under another name. */
  files: {
    all: "All tables, with notes and a dictionary",
    archive: "All tables as CSV in one archive",
    observations: "Indicators of the form",
    sdmx: "Indicators of the form by SDMX",
  },
  keyword: "public administrative reform",
};
