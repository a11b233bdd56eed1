/** The description of the API for programs. */
export const openapi = {
  description: "Public administrative reform reports as open data. Static files: read only, no key, no parameters.",
  index: "Quarters, indicators, licence and links",
  indicator: "One indicator in all quarters",
  slug: "The indicator's id in lower case with hyphens: VII.4.3.1 is vii-4-3-1",
};
