/** The description of the API for programs. */
export const openapi = {
  description: "Báo cáo cải cách hành chính ở dạng dữ liệu mở. Tệp tĩnh: chỉ đọc, không cần khóa, không có tham số.",
  index: "Các quý, các chỉ tiêu, giấy phép và liên kết",
  indicator: "Một chỉ tiêu ở mọi quý",
  slug: "Mã chỉ tiêu viết thường, có gạch ngang: VII.4.3.1 là vii-4-3-1",
};
