/** The frame of every page: links over and under it, and the page that is not there. */
export const skip = "Tới nội dung chính";

/** The name of the language, in the language. */
export const languageName = "Tiếng Việt";

export const nav = {
  label: "Các phần của trang",
  report: "Báo cáo",
  indicators: "Chỉ tiêu",
  ledger: "Đối chiếu",
  proposals: "Kiến nghị",
  data: "Dữ liệu",
  about: "Giới thiệu",
  methodology: "Phương pháp",
  api: "API",
  feed: "Tin mới (Atom)",
  guide: "Hướng dẫn biên tập",
};

export const footer = {
  source: (title: string, number: string, date: string) => `Nguồn: ${title}, số ${number} ngày ${date}.`,
  contact: (name: string) => `Thấy chỗ sai, xin báo cho ${name}:`,
  independent: "Trang này công bố lại số liệu chính thức; lời văn do người biên tập viết lại.",
  made: (version: string, commit: string | null) =>
    `Dựng bằng CCHC Mở ${version}${commit ? `, bản ghi Git ${commit === "unknown" ? "không rõ" : commit}` : ""}.`,
  noTracking: "Không cookie, không theo dõi, không tải gì từ nơi khác.",
};

export const notFound = {
  title: "Không tìm thấy trang",
  lead: "Địa chỉ này không có trên trang. Có thể bạn gõ thiếu một phần, hoặc liên kết đã cũ.",
  home: "Về trang đầu",
  indicators: "Xem tất cả chỉ tiêu",
};
