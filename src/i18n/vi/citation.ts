import type { MarkKind } from "../../core/mark.ts";

/** What a citation is put together from, each text in the language of the citation. */
export interface Cited {
  author: string;
  year: number;
  title: string;
  /** What the number is, with its unit; "" for a whole quarter. */
  value: string;
  /** The report: who issued it, its number and its day. */
  issuer: string;
  number: string;
  issued: string;
  /** How this site computed the number; "" where the report states it. */
  formula: string;
  /** What the check knows against the number; "" where nothing. */
  caution: string;
  version: string;
  site: string;
}

/** What a number is called where it stands alone. */
export interface CitedTitle {
  /** The row's code in the form; "" for other numbers. */
  code: string;
  label: string;
  /** The row above, with its code; "" where there is none. */
  parent: string;
  quarter: string;
  /** The day that it holds for; "" where the report names none. */
  day: string;
}

/** Below which row of the form something stands. */
const under = (row: string) => `thuộc “${row}”`;

export const citation = {
  under,
  numberTitle: ({ code, label, parent, quarter, day }: CitedTitle) => {
    const about = [parent && under(parent), quarter, day && `tính đến ngày ${day}`];
    return `${code && `${code} `}${label} (${about.filter(Boolean).join(", ")})`;
  },
  sentence: ({ author, year, title, value, issuer, number, issued, formula, caution, version, site }: Cited) => {
    const source = `Báo cáo số ${number}, ngày ${issued}`;
    const origin = formula ? `Tính từ ${source} của ${issuer}. Cách tính: ${formula}` : source;
    const parts = [`${author} (${year})`, title + (value && `: ${value}`), origin, caution];
    return `${parts.filter(Boolean).join(". ")}. Số liệu mở, phiên bản ${version}, ${site}.`;
  },
  report: (number: string) => `Báo cáo số ${number}`,
  value: (value: string) => `Giá trị: ${value}`,
  computedFrom: (number: string, issuer: string, formula: string) =>
    `Tính từ Báo cáo số ${number} của ${issuer}. Cách tính: ${formula}`,
  /** What is known against a number, by its mark. */
  known: {
    contradiction: "số này mâu thuẫn với số khác trong báo cáo",
    difference: "chỗ khác trong báo cáo nói khác số này",
    rounding: "số này lệch ở chữ số cuối so với chỗ khác của báo cáo",
    misprint: "biểu mẫu in nhầm ở dòng này",
    parts: "tính từ số không khớp với chỗ khác của báo cáo",
  } satisfies Record<MarkKind, string>,
  caution: (what: string, rival: string, finding: string) =>
    `Lưu ý: ${what}${rival && `, ${rival}`} (mã trong bảng đối chiếu: ${finding})`,
  /** What stands against a number: what its parts come to, or what the other place states. */
  computedInstead: (value: string) => `tính lại là ${value}`,
  statedInstead: (value: string) => `chỗ khác nêu ${value}`,
};
