/** What the tables of the published files are called. */
export const datasets = {
  observations: "Indicators of the form",
  figures: "Figures of the narrative",
  computed: "Indicators computed by this publication",
  findings: "Checks of the report",
  documents: "Documents cited",
  sections: "Sections of the report",
  revisions: "Corrections after publication",
  units: "Units",
  areas: "Areas of the form",
  indices: "Yearly indices of provinces",
};
