/** What time a number is for, beside the number or under a chart; the full stop is the caller's. */
export const time = {
  asOf: (date: string) => `Số liệu đến ngày ${date}`,
  between: (from: string, to: string) => `Số liệu từ ngày ${from} đến ngày ${to}`,
  months: (from: string, to: string, year: string) => `Số liệu từ tháng ${from} đến tháng ${to} năm ${year}`,
  since: (date: string) => `Số liệu từ ngày ${date}, báo cáo không ghi ngày cuối`,
  until: (date: string) => `Số liệu đến hết ngày ${date}`,
  inQuarter: "Số liệu trong quý",
  noDay: "Báo cáo không ghi ngày",
};
