/** The sheet of notes and dictionary in an Excel file. */
export const workbook = {
  sheet: "Ghi chú và từ điển",
  source: "Báo cáo gốc",
  issuer: "Cơ quan ban hành",
  period: "Kỳ báo cáo",
  cutOff: "Thời điểm báo cáo (chỉ một phần số liệu ghi rõ ngày này)",
  sections: "Lời văn",
  version: "Phiên bản số liệu",
  cite: "Ghi nguồn",
  licence: "Giấy phép",
  reading: "Cách đọc",
  notes: [
    "Ô trống ở cột value nghĩa là báo cáo không nêu số. Ô trống không bao giờ là số không.",
    "Cột value_stated giữ nguyên văn báo cáo; cột value là cùng con số ở dạng số.",
    "Cột measures cho biết con số đo trong quý, tại một thời điểm, lũy kế hay khoảng khác: chỉ loại đầu được cộng.",
    "Con số nào không khớp với con số khác của báo cáo thì có trong bảng findings, kết quả contradiction hoặc difference.",
  ],
  table: "Bảng",
  column: "Cột",
  type: "Kiểu",
  meaning: "Ý nghĩa",
  codes: "Các mã",
};
