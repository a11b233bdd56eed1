/** What the examples on the page of the API do. */
export const examples = {
  history: "JavaScript: one indicator over the quarters",
  figure: "JavaScript: one figure of the narrative over the quarters",
  share: "DuckDB: share of dossiers received online, by quarter",
  contradictions: "DuckDB: where the report does not add up",
  checksums: "Check that a download is whole",
};
