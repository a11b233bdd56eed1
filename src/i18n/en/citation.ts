import type { MarkKind } from "../../core/mark.ts";
import type { Cited, CitedTitle } from "../vi/citation.ts";

/** Below which row of the form something stands. */
const under = (row: string) => `under “${row}”`;

export const citation = {
  under,
  numberTitle: ({ code, label, parent, quarter, day }: CitedTitle) => {
    const about = [parent && under(parent), quarter, day && `as of ${day}`];
    return `${code && `${code} `}${label} (${about.filter(Boolean).join(", ")})`;
  },
  sentence: ({ author, year, title, value, issuer, number, issued, formula, caution, version, site }: Cited) => {
    const source = `Report No. ${number}, ${issued}`;
    const origin = formula ? `Computed from ${source}, of the ${issuer}. Formula: ${formula}` : source;
    const parts = [`${author} (${year})`, title + (value && `: ${value}`), origin, caution];
    return `${parts.filter(Boolean).join(". ")}. Open data, version ${version}, ${site}.`;
  },
  report: (number: string) => `Report No. ${number}`,
  value: (value: string) => `Value: ${value}`,
  computedFrom: (number: string, issuer: string, formula: string) =>
    `Computed from Report No. ${number} of the ${issuer}. Formula: ${formula}`,
  /** What is known against a number, by its mark. */
  known: {
    contradiction: "this number contradicts another in the report",
    difference: "another place in the report gives a different number",
    rounding: "this number differs in its last digit from another place of the report",
    misprint: "the form has a misprint in this row",
    parts: "computed from a number that does not agree with another place in the report",
  } satisfies Record<MarkKind, string>,
  caution: (what: string, rival: string, finding: string) =>
    `Note: ${what}${rival && `, ${rival}`} (in the ledger: ${finding})`,
  /** What stands against a number: what its parts come to, or what the other place states. */
  computedInstead: (value: string) => `computed again it is ${value}`,
  statedInstead: (value: string) => `the other place gives ${value}`,
};
