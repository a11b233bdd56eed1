/** The sheet of notes and dictionary in an Excel file. */
export const workbook = {
  sheet: "Notes and dictionary",
  source: "Report",
  issuer: "Issued by",
  period: "Period",
  cutOff: "Time of reporting (only a part of the numbers is stated as of it)",
  sections: "Narrative",
  version: "Version of the data",
  cite: "Cite as",
  licence: "Licence",
  reading: "How to read",
  notes: [
    "A blank value was not reported. Blank is never zero.",
    "value_stated is verbatim; value is the same as a number.",
    "measures says whether it measures the quarter, a point in time, the year to date or another period: only the first adds up.",
    "Numbers that do not agree with another number of the report are in findings, with outcome contradiction or difference.",
  ],
  table: "Table",
  column: "Column",
  type: "Type",
  meaning: "Meaning in English",
  codes: "Codes",
};
