/** What the files say about themselves to other programs. */
export const metadata = {
  report: (title: string, number: string) => `${title}, số ${number}`,
  source: (issuer: string, report: string, date: string) => `${issuer}: ${report}, ngày ${date}`,
  description: (report: string, issuer: string) => `${report}, ${issuer}.`,
  catalogue: (province: string) => `Số liệu mở về cải cách hành chính của ${province}, lấy từ báo cáo hằng quý.`,
  allQuarters: (name: string) => `${name}: tất cả các quý`,
  service: (name: string) => `${name}: API`,
  keyword: "cải cách hành chính",
};
