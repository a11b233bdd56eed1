import type { fromReport as vi } from "../vi/from-report.ts";

/** What a quarter that is made from its report says to the editor, and of what arithmetic suggests. */
export const fromReport: typeof vi = {
  says: (sentence) => `The report writes: “${sentence}”`,
  saysInFootnote: (footnote, sentence) => `The report writes in footnote ${footnote}: “${sentence}”`,
  gone: (label, id) => `The report no longer states “${label}” (${id}). Take this number out of the section.`,
  unbound: (texts) =>
    `Places with digits that no data stands for: ${texts}. Write them without digits, or add a name to data/prose-exceptions.csv.`,
  waiting: (ids) => `Still to be confirmed (take the ? away in figures.csv, documents.csv): ${ids}.`,
  namedDay: "Day that the text of the report names",
  reasons: {
    sum: "The narrative states a total and its parts, so the parts must add up to the total.",
    difference:
      "The narrative states what was, what it fell by and what is left, so the difference must be what is left.",
    ratio: "The narrative states a part, a whole and a share, so the part over the whole must be the share.",
    equal: "The report states one number in two places, so both must be the same.",
    "at-most": "A part cannot be larger than its whole.",
  },
  sameThing: "The narrative and the form speak of the same scope, up to the same day, counted in the same way.",
};
