export const proposals = {
  title: "Khó khăn, kiến nghị và việc sắp làm",
  lead: (quarter: string) =>
    `Những điều tỉnh nói còn vướng, đề nghị trung ương giúp và những việc đặt ra cho quý sau, theo báo cáo ${quarter}.`,
  problems: "Những điều còn vướng",
  proposals: "Đề nghị gửi trung ương",
  tasks: "Việc của quý sau",
};
