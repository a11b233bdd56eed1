/** What the tables of the published files are called. */
export const datasets = {
  observations: "Chỉ tiêu của biểu mẫu",
  figures: "Số liệu trong lời văn",
  computed: "Số liệu trang này tính thêm",
  findings: "Các phép đối chiếu",
  documents: "Văn bản được nhắc đến",
  sections: "Các mục của báo cáo",
  revisions: "Những lần sửa sau khi công bố",
  units: "Đơn vị",
  areas: "Lĩnh vực của biểu mẫu",
  indices: "Chỉ số hằng năm về tỉnh",
};
