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
  B: "Break: the first value after the province was merged, not to be joined with the period before",
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
  "other-period": {
    label: "In another period",
    description:
      "In another period, given by period_start and period_end; an end that the report does not name is blank",
  },
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
  holds: { label: "Holds", meaning: "Computed again, it agrees with what the report states." },
  rounding: {
    label: "Rounding",
    description: "Rounding: only the last digit differs, or was cut",
    meaning: "Only the last digit differs, or it was cut instead of rounded.",
  },
  difference: {
    label: "Difference",
    description: "Difference: scope, day or way of counting may explain it",
    meaning:
      "Two places seem to state the same thing and do not agree; another scope, day or way of counting may be the reason.",
  },
  contradiction: {
    label: "Contradiction",
    description: "Contradiction: both cannot be right",
    meaning: "Within one sentence, one table, or one whole and its part; no reading saves both.",
  },
  misprint: {
    label: "Misprint",
    description: "Misprint: a code, a unit, or a number filled into the name of a group",
    meaning: "A code or unit was misprinted, or the name of a group was filled in.",
  },
  "not-checkable": {
    label: "Not checkable",
    description: "Not checkable: a number is missing, or only said to be about so much",
    meaning: "A number is missing or only said to be about so much, so that it cannot be computed again.",
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
  label_vi: "name in Vietnamese",
  label_en: "name",
  area: "area",
  printed_code: "code printed in the form",
  printed_unit: "unit printed in the form",
  allowed: "answers",
  section: "section of the report",
  place: "place in the section",
  measures: "time that is counted",
  period_start: "first day of the period",
  period_end: "last day of the period",
  note_en: "note in English",
  better: "which way is better",
  kind: "kind",
  target: "number checked",
  terms: "numbers checked against",
  reason_vi: "rule in Vietnamese",
  reason_en: "rule",
  assumes_vi: "assumption in Vietnamese",
  assumes_en: "assumption",
  numerator: "what is divided or added up",
  denominator: "what it is divided by",
  formula_vi: "formula in Vietnamese",
  formula_en: "formula",
  a: "first place",
  b: "second place",
  from_form: "earlier form of the row",
  from_id: "earlier row that the row continues",
};

export const basis = {
  stated: "Stated by the source",
  implied: "Implied by a change that the source states",
};

/** Sections that are gathered on a page of their own, by what they hold. */
export const sectionRole = {
  shortcomings: "Shortcomings",
  proposals: "Proposals",
  tasks: "Tasks of the next period",
};

/** What there is of a section of the report. */
export const sectionState = {
  heading: "A heading with sections below it",
  missing: "Its text is not published",
  verbatim: "The report's own words, its numbers bound to data",
  restated: "Restated in plain words, its numbers bound to data",
};
