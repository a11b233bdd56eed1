/* What the codes of the data mean; vi/codes.ts says which text serves what. */

export const qualifier = {
  "": "",
  "more-than": "more than",
  nearly: "nearly",
  about: "about",
  estimated: "estimated",
  "at-least": "at least",
};

export const status = { reported: "Reported", "not-reported": "Not reported", heading: "Heading" };

/** SDMX CL_OBS_STATUS: the codes that this publication uses. */
export const obsStatus = {
  A: "Normal value",
  O: "Missing value: the report left it blank",
  M: "Missing value: data cannot exist (a heading)",
};

export const kind = {
  count: "Count",
  rate: "Rate",
  money: "Money",
  "yes-no": "Yes or no",
  choice: "Choice",
  heading: "Heading",
};

export const measures = {
  quarter: { label: "In the quarter" },
  "point-in-time": { label: "At a point in time", description: "At a point in time; compare, do not add" },
  "year-to-date": { label: "From the start of the year", description: "From the start of the year; do not add" },
};

export const better = {
  higher: "Higher is better",
  lower: "Lower is better",
  neither: "Says nothing of better or worse",
};

export const findingKind = {
  sum: "Sum",
  difference: "Difference",
  ratio: "Ratio: the first by the sum of the others",
  equal: "The same number stated twice",
  "at-most": "At most",
  "printed-code": "A code misprinted in the form",
  "printed-unit": "A unit misprinted in the form",
};

export const outcome = {
  holds: { label: "Holds", meaning: "Computed again, it is the number that the report states." },
  rounding: {
    label: "Rounding",
    description: "Rounding: only the last digit differs, or was cut",
    meaning: "Only the last digit differs, or it was cut instead of rounded.",
  },
  contradiction: {
    label: "Contradiction",
    description: "Contradiction: both cannot be right",
    meaning: "Two places of the report cannot both be right.",
  },
  "not-checkable": {
    label: "Not checkable",
    description: "Not checkable: a number is missing",
    meaning: "A number is missing, so that it cannot be computed again.",
  },
};

export const manner = {
  cut: { label: "Cut instead of rounded", meaning: "The last digit was cut, not rounded." },
  "last-digit": { label: "The last digit is one off", meaning: "The last digit is off by one." },
};

/** What was corrected, within a sentence. */
export const revisedColumn = {
  value: "value",
  note: "note",
  unit: "unit",
  qualifier: "qualifying word",
  as_of: "day of the figure",
};

export const basis = {
  stated: "Stated by the source",
  implied: "Implied by a change that the source states",
};
