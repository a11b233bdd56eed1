/** Where the report itself is to be had. */
export const original = {
  title: "Bản gốc",
  named: (number: string, date: string, issuer: string) => `Báo cáo số ${number} ngày ${date} của ${issuer}.`,
  open: "Xem bản gốc",
  ask: (place: string) => `Hỏi tại: ${place}.`,
  unknown: "Trang này chưa có địa chỉ của bản gốc. Khi hỏi cơ quan ban hành, hãy nêu số và ngày trên.",
};
