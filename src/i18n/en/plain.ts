import type { plain as vi } from "../vi/plain.ts";

export const plain: typeof vi = {
  version: (version) => `Version ${version}.`,
  licence: (licence) => `Licence: ${licence}.`,
  page: (address) => `The page to read: ${address}`,
  cite: (address) =>
    `Each number has a line, with its id behind # at the end. The address to cite that number by, which never changes: ${address}#id`,
  signs:
    "≠: another place in the report says otherwise, or contradicts it. ≈: off in the last digit. *: a misprint of the form. What stands in square brackets is the id of the check.",
  numbers: "Numbers that this section states:",
  form: "The form",
  formNotes: "Numbers in the notes of the form",
  about: (name) => `About: ${name}`,
  address: (address) => `Address: ${address}`,
  citeAt: (address) => `Cite: ${address}`,
  none: "not reported",
  llms: {
    lead: "The province's public administrative reform reports as open data: every number has an address, every total, rate and repeated number is computed again, and what does not add up is shown. Not an official site of the province unless its publisher says so.",
    ask: "With a number, give its quarter, unit, day, the report's number, and the sign ≠ where it has one. Blank is not reported, never zero.",
    quarters: "Quarters",
    report: (quarter) => `Report, ${quarter}`,
    reportAbout: "narrative, all its numbers, the form, and what this site computes",
    ledger: (quarter) => `Ledger, ${quarter}`,
    ledgerAbout: "where the report does not add up, and by how much",
    data: "Data and API",
    openapi: "every address of the API, a JSON file for each number with all quarters",
    index: "quarters, indicators, figures of the narrative",
    tables: "all quarters in one table",
    indicators: "Indicators of the form, a file each with all quarters",
  },
};
