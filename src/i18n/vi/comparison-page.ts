/** The texts of the pages of a comparison that no script says: the browser does not load them (comparison.ts). */
export const comparisonPage = {
  title: "So sánh hai quý",
  lead: "Chỉ tiêu và số liệu của hai quý, đặt cạnh nhau, chỗ thay đổi nhiều nhất đứng đầu.",
  single: (quarter: string) =>
    `Trang mới công bố một quý (${quarter}), nên chưa có gì để so sánh. Trang không so một quý với chính nó.`,
  due: (quarter: string, from: string, to: string) => `Kỳ sau là ${quarter}, từ ${from} đến ${to}.`,
  dueOn: (date: string) => `Dự kiến công bố ngày ${date}.`,
  dueLead: "Khi báo cáo của kỳ đó được công bố, trang này tự đặt hai quý cạnh nhau.",
  meanwhile: "Trong lúc chờ, có thể xem:",
  pick: "Chọn hai quý khác",
  pickNewer: "Quý mới hơn",
  pickOlder: "Quý so với",
  change: "Thay đổi",
  blocks: { rows: "Biểu mẫu thống kê", figures: "Số liệu trong bài báo cáo" },
  /** What a row is. */
  names: { rows: "Chỉ tiêu", figures: "Số liệu" },
  order: "Thay đổi lớn nhất so với giá trị cũ đứng đầu. Sau đó là câu trả lời khác trước, rồi số mà chỉ một quý có.",
  axis: "Mỗi dòng một trục, bắt đầu từ 0: tỷ lệ tới 100%, số khác tới số lớn hơn của hai quý.",
  retry: "Thử lại",
};
