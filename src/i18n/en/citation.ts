import type { Cited } from "../vi/citation.ts";

export const citation = {
  numberTitle: (label: string, quarter: string) => `${label} (${quarter})`,
  sentence: ({ author, year, title, value, number, issued, version, site }: Cited) =>
    `${author} (${year}). ${title}${value && `: ${value}`}. Report No. ${number}, ${issued}. Open data, version ${version}, ${site}.`,
  report: (number: string) => `Report No. ${number}`,
  value: (value: string) => `Value: ${value}`,
};
