/** The description of the API for programs. */
export const openapi = {
  description: "Public administrative reform reports as open data. Static files: read only, no key, no parameters.",
  index: "Quarters, indicators, figures of the narrative, licence and links",
  indicator: "One indicator in all quarters",
  figure: "One figure of the narrative in all quarters",
  figureId: "The figure's id, as in the column figure_id of figures.csv",
  slug: "The indicator's id in lower case with hyphens: VII.4.3.1 is vii-4-3-1",
};
