import type { sections as vi } from "../vi/sections.ts";

export const sections: typeof vi = {
  edition: "This edition",
  count: ({ total, published, verbatim }, edition) => {
    const own = `${verbatim} in the report's own words`;
    if (total === 0 || (published === total && verbatim === 0)) return "";
    if (published === 0) return `${edition} has the statistical form; the report's narrative is not here yet.`;
    if (published === total) return `${edition} has all ${total} sections; ${own}.`;
    return `${edition} has ${published} of ${total} sections${verbatim > 0 ? `; ${own}` : ""}.`;
  },
  statesOfArea: (count, sections) => `More numbers of this area in the narrative: ${count}, in ${sections}`,
  verbatim: "The report's own words; this site only links numbers and documents.",
  verbatimOpening:
    "The report's own words, but for the framed sentence, which is the editors'; this site only links numbers and documents.",
};
