/** What a citation is put together from, each text in the language of the citation. */
export interface Cited {
  author: string;
  year: number;
  title: string;
  /** What the number is, with its unit; "" for a whole quarter. */
  value: string;
  /** Number and day of the report. */
  number: string;
  issued: string;
  version: string;
  site: string;
}

export const citation = {
  numberTitle: (label: string, quarter: string) => `${label} (${quarter})`,
  sentence: ({ author, year, title, value, number, issued, version, site }: Cited) =>
    `${author} (${year}). ${title}${value && `: ${value}`}. Báo cáo số ${number}, ngày ${issued}. Số liệu mở, phiên bản ${version}, ${site}.`,
  report: (number: string) => `Báo cáo số ${number}`,
  value: (value: string) => `Giá trị: ${value}`,
};
