/** What the examples on the page of the API do. */
export const examples = {
  history: "JavaScript: một chỉ tiêu qua các quý",
  figure: "JavaScript: một số trong bài báo cáo qua các quý",
  share: "DuckDB: tỷ lệ hồ sơ nộp trực tuyến, theo quý",
  contradictions: "DuckDB: những chỗ báo cáo không khớp",
  checksums: "Kiểm tra tệp tải về còn nguyên",
};
