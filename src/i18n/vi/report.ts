export const report = {
  title: (quarter: string) => `Báo cáo ${quarter}`,
  contents: "Mục lục",
  keyPoints: {
    title: "Điều đáng biết nhất trong quý",
    achieved: "Đã làm được",
    shortfall: "Còn chậm, còn thiếu",
    more: (place: string) => `Xem ${place}`,
  },
  meaning: "Kết quả chính của mục",
  documents: "Văn bản được nhắc đến",
  documentsLead: (count: number) =>
    `${count} quyết định, kế hoạch, nghị quyết, nghị định và văn bản khác mà báo cáo dẫn ra, xếp theo loại.`,
  narrow: "Lọc theo số, tên văn bản hoặc cơ quan ban hành",
  noDocument: "Không có văn bản nào chứa đủ các từ này.",
  whole: "Cả báo cáo trên một trang, để in",
  partLead: (id: string, title: string, quarter: string) => `Mục ${id} của báo cáo ${quarter}: ${title}.`,
  turn: "Phần trước, phần sau",
  previous: "Phần trước",
  next: "Phần sau",
  figures: "Tất cả số liệu trong bài",
  source: (number: string, issuer: string, recipient: string, date: string) =>
    `Viết lại từ Báo cáo số ${number} của ${issuer} gửi ${recipient}, ban hành ngày ${date}.`,
  /** Where nothing is restated. */
  sourceAlone: (number: string, issuer: string, recipient: string, date: string) =>
    `Lấy từ Báo cáo số ${number} của ${issuer} gửi ${recipient}, ban hành ngày ${date}.`,
  lastNarrative: (quarter: string) => `Đọc báo cáo ${quarter}`,
  cutOff: (date: string) => `Báo cáo gọi ngày ${date} là thời điểm báo cáo; chỉ một phần số liệu ghi rõ ngày.`,
  sectionLink: "Liên kết tới mục này",
  section: (id: string) => `Mục ${id}`,
  citedIn: "Nhắc đến ở mục:",
  footnoteMark: (number: string) => `Chú thích ${number}`,
  footnoteBack: (number: string) => `Trở lại chỗ có chú thích ${number}`,
  print: "Trang này gồm mọi phần của báo cáo, in được bằng lệnh in của trình duyệt.",
};
