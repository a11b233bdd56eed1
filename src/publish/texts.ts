import type { Bilingual } from "../core/unit.ts";

/** What the files say of themselves, in both languages; the pages have their own texts in src/i18n. */
export const notes: Record<"blank" | "stated" | "measures" | "contradictions" | "notes", Bilingual> = {
  notes: { vi: "Ghi chú và từ điển", en: "Notes and dictionary" },
  blank: {
    vi: "Ô trống ở cột value nghĩa là báo cáo không nêu số. Ô trống không bao giờ là số không.",
    en: "A blank value was not reported. Blank is never zero.",
  },
  stated: {
    vi: "Cột value_stated giữ nguyên văn báo cáo; cột value là cùng con số ở dạng số.",
    en: "value_stated is verbatim; value is the same as a number.",
  },
  measures: {
    vi: "Cột measures cho biết con số đo trong quý, tại một thời điểm hay lũy kế: hai loại sau không được cộng.",
    en: "measures says whether it measures the quarter, a point in time or the year to date: the last two do not add up.",
  },
  contradictions: {
    vi: "Con số nào không khớp với con số khác của báo cáo thì có trong bảng findings, kết quả contradiction.",
    en: "Numbers that contradict another number of the report are in findings, with outcome contradiction.",
  },
};

export const missing: Bilingual = { vi: "không báo cáo, hoặc không có", en: "not reported, or there is none" };

export const headings = {
  source: { vi: "Báo cáo gốc", en: "Report" },
  issuer: { vi: "Cơ quan ban hành", en: "Issued by" },
  period: { vi: "Kỳ báo cáo", en: "Period" },
  cutOff: { vi: "Ngày chốt số liệu", en: "Cut-off" },
  licence: { vi: "Giấy phép", en: "Licence" },
  cite: { vi: "Ghi nguồn", en: "Cite as" },
  version: { vi: "Phiên bản số liệu", en: "Version of the data" },
  software: { vi: "Phần mềm và bản ghi Git", en: "Software and commit" },
  reading: { vi: "Cách đọc", en: "How to read" },
  table: { vi: "Bảng", en: "Table" },
  column: { vi: "Cột", en: "Column" },
  type: { vi: "Kiểu", en: "Type" },
  meaning: { vi: "Ý nghĩa", en: "Meaning in English" },
  codes: { vi: "Các mã", en: "Codes" },
} satisfies Record<string, Bilingual>;

/** `2025-q3` -> `quý III năm 2025`, `third quarter of 2025`. */
export function quarterName(id: string): Bilingual {
  const [year = "", quarter = ""] = id.split("-q");
  const index = Number(quarter) - 1;
  return {
    vi: `quý ${["I", "II", "III", "IV"][index]} năm ${year}`,
    en: `${["first", "second", "third", "fourth"][index]} quarter of ${year}`,
  };
}
