export const proposals = {
  title: "Khó khăn, kiến nghị và việc sắp làm",
  titleOf: (quarter: string) => `Khó khăn, kiến nghị và việc sắp làm, ${quarter}`,
  lead: (quarter: string) =>
    `Những điều tỉnh nói còn vướng, đề nghị trung ương giúp và những việc đặt ra cho quý sau, theo báo cáo ${quarter}.`,
  older: (quarter: string) => `Các phần này của báo cáo ${quarter} chưa có ở đây.`,
  partial: "Một số phần của báo cáo này chưa có ở đây.",
  none: "Các phần này của báo cáo chưa có ở đây.",
  problems: "Những điều còn vướng",
  proposals: "Đề nghị gửi trung ương",
  tasks: "Việc của quý sau",
};
