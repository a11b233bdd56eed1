import type { mark as vi } from "../vi/mark.ts";

export const mark: typeof vi = {
  says: {
    contradiction: "Contradicts another number",
    difference: "Two places state it differently",
    rounding: "Rounded otherwise than computed",
    misprint: "The form has a misprint in this row",
    parts: "Computed from numbers that do not agree with another place of the report",
  },
  link: (says) => `${says}; see the check`,
};
