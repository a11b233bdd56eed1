/** What the files say about themselves to other programs. */
export const metadata = {
  report: (title: string, number: string) => `${title}, số ${number}`,
  source: (issuer: string, report: string, date: string) => `${issuer}: ${report}, ngày ${date}`,
  description: (report: string, issuer: string) => `${report}, ${issuer}.`,
  catalogue: (province: string) => `Số liệu mở về cải cách hành chính của ${province}, lấy từ báo cáo hằng quý.`,
  allQuarters: (name: string) => `${name}: tất cả các quý`,
  service: (name: string) => `${name}: API`,
  /** What a file holds that is no single table, or a table under another name. */
  files: {
    all: "Mọi bảng, kèm ghi chú và từ điển",
    archive: "Mọi bảng ở dạng CSV trong một tệp nén",
    observations: "Chỉ tiêu của biểu mẫu",
    sdmx: "Chỉ tiêu của biểu mẫu theo SDMX",
  },
  keyword: "cải cách hành chính",
};
