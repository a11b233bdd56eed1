/** The description of the API for programs. */
export const openapi = {
  description: "Báo cáo cải cách hành chính ở dạng dữ liệu mở. Tệp tĩnh: chỉ đọc, không cần khóa, không có tham số.",
  index: "Các quý, các chỉ tiêu, các số trong bài báo cáo, giấy phép và liên kết",
  indicator: "Một chỉ tiêu ở mọi quý",
  figure: "Một số trong bài báo cáo ở mọi quý",
  figureId: "Mã của số, như cột figure_id của figures.csv",
  slug: "Mã chỉ tiêu viết thường, có gạch ngang: VII.4.3.1 là vii-4-3-1",
};
