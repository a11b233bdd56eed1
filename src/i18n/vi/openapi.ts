/** The description of the API for programs. */
export const openapi = {
  description:
    "Báo cáo cải cách hành chính ở dạng dữ liệu mở. Tệp tĩnh: chỉ đọc, không cần khóa, không có tham số. Đường dẫn trong tệp là tương đối so với chính tệp ấy.",
  index: "Các quý, các chỉ tiêu, các số trong bài báo cáo, giấy phép và liên kết",
  lists: {
    quarters: "Mọi quý, quý mới nhất trước",
    indicators: "Mọi chỉ tiêu của biểu mẫu",
    figures: "Mọi số trong bài báo cáo",
    computed: "Mọi số do trang này tính",
    findings: "Mọi phép đối chiếu, với kết quả mới nhất",
    documents: "Mọi văn bản được dẫn",
  },
  one: {
    quarters: "Một quý: trang, tệp, phiên bản và những lần sửa",
    indicators: "Một chỉ tiêu ở mọi quý",
    figures: "Một số trong bài báo cáo ở mọi quý",
    computed: "Một số do trang này tính ở mọi quý, với công thức",
    findings: "Một phép đối chiếu ở mọi quý: số nêu, số tính lại, độ lệch",
    documents: "Một văn bản được dẫn, với các quý và các mục dẫn nó",
  },
  ids: {
    quarters: "Quý: 2025-q3 là quý III năm 2025",
    indicators: "Mã chỉ tiêu viết thường, có gạch ngang: VII.4.3.1 là vii-4-3-1",
    figures: "Mã của số, như cột figure_id của figures.csv",
    computed: "Mã của số, như cột computed_id của computed.csv",
    findings: "Mã của phép đối chiếu, như cột id của findings.csv",
    documents: "Mã của văn bản, như cột document_id của documents.csv",
  },
  notFound:
    "Không có tệp ở địa chỉ này, vì mã sai hoặc không quý nào có. Nội dung trả về là trang của máy chủ, không phải JSON: chỉ xem mã trạng thái.",
};
