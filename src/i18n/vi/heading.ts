/** What stands together in a heading. */
export const heading = {
  /** Words of several syllables that read as one. */
  together: [
    "cải cách",
    "hành chính",
    "báo cáo",
    "công tác",
    "số liệu",
    "quý III",
    "quý II",
    "quý I",
    "quý IV",
    "chỉ tiêu",
    "điều hành",
    "chỉ đạo",
    "thủ tục",
    "thể chế",
    "bộ máy",
    "biên chế",
    "công vụ",
    "công chức",
    "viên chức",
    "tài chính",
    "tài sản",
    "ngân sách",
    "chính quyền",
    "điện tử",
    "pháp luật",
    "văn bản",
    "Ủy ban",
    "nhân dân",
  ],
};

/** What stands together in a text. */
export const typesetting = {
  /** What stands before a number, and stays with it. */
  beforeNumber: [
    ...["biểu mẫu", "biểu", "mục", "phần", "dòng", "chú thích", "phiên bản", "quý", "năm", "tháng", "ngày", "giờ"],
    ...["số", "điều", "khoản", "điểm", "đề án", "giai đoạn", "mức độ", "cấp", "nhóm", "khóa", "kỳ họp thứ", "thứ"],
  ],
  together: ["Trung ương", "trung ương", "Việt Nam"],
};
