import type { heading as vi, typesetting as typesettingVi } from "../vi/heading.ts";

export const heading: typeof vi = {
  together: ["third quarter", "second quarter", "first quarter", "fourth quarter"],
};

export const typesetting: typeof typesettingVi = {
  beforeNumber: ["form", "section", "part", "row", "footnote", "version", "No.", "article", "clause", "point", "level"],
  together: ["Viet Nam"],
};
