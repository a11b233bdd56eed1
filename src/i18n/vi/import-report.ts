/** What `npm run import` says of a whole report, in one screen. */
export const importReport = {
  head: (number: string, quarter: string) => `Báo cáo ${number || "chưa rõ số"}, ${quarter}.`,
  otherQuarter: (said: string) =>
    `Báo cáo tự ghi là của ${said}. Nếu nhập nhầm quý thì xóa những gì vừa ghi và chạy lại.`,
  quarterUnknown: "Không đọc được báo cáo là của quý nào. Viết thêm: --quarter 2025-q4",
  published: (quarter: string) =>
    `Quý ${quarter} đã công bố nên không ghi vào. Nếu đúng là muốn nhập lại quý ấy thì viết thêm: --quarter ${quarter}`,
  against: (quarter: string) => `So với ${quarter}.`,
  first: "Không có quý nào trước để so.",
  rows: (taken: number, all: number) => `Biểu: có số ở ${taken} trên ${all} dòng.`,
  taken: (count: number, sections: number) => `Lời văn: đã điền ${count} con số, thấy ${sections} đầu mục.`,
  changed: (count: number) => `Khác quý trước: ${count} con số.`,
  gone: (count: number) => `Không còn trong báo cáo: ${count} con số. Dòng còn dấu ?; xóa dòng nếu đúng là không còn.`,
  added: (count: number) => `Mới: ${count} con số. Xem mã, tên và đơn vị rồi bỏ dấu ?.`,
  doubtful: (count: number) => `Chưa chắc: ${count} con số. Xem lại từng dòng rồi bỏ dấu ?.`,
  documents: (known: number, added: number, gone: number) =>
    `Văn bản: ${known} đã biết, ${added} mới, ${gone} không còn được nhắc.`,
  relations: (count: number) =>
    `Phép tính gợi ý: ${count} (relations.csv). Nhận thì bỏ dấu ?, không nhận thì xóa dòng.`,
  sections: (verbatim: number, draft: number) => `Các mục: ${verbatim} nguyên văn, ${draft} bản nháp.`,
  problems: (count: number) => `Cần xem lại trong báo cáo: ${count} chỗ.`,
  left: (count: number) => `Trong biểu và tệp, chưa lấy hoặc khác với mẫu: ${count} chỗ.`,
  kept: (count: number) => `Giữ nguyên ${count} ô đã có người sửa, dù báo cáo ghi khác:`,
  keptFiles: (count: number) => `Giữ nguyên ${count} mục đã có người viết.`,
  value: (label: string, value: string) => `${label}: ${value}`,
  values: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
  keptCell: (file: string, id: string, column: string, kept: string, read: string) =>
    `${file} ${[id, column].filter(Boolean).join(" ")}: “${kept}”, báo cáo ghi “${read}”`,
  more: (count: number) => `và ${count} nữa`,
  written: (count: number, folder: string) => `Đã ghi ${count} tệp vào ${folder}.`,
  nothing: "Không có gì mới để ghi.",
};
