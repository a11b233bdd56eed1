/** The plain-text form of report, ledger and indicators, for machines that are asked. */
export const plain = {
  version: (version: string) => `Phiên bản ${version}.`,
  licence: (licence: string) => `Giấy phép: ${licence}.`,
  page: (address: string) => `Trang để đọc: ${address}`,
  cite: (address: string) =>
    `Mỗi số đứng một dòng, cuối dòng là mã của nó sau dấu #. Địa chỉ để trích dẫn số ấy, về sau không đổi: ${address}#mã`,
  signs:
    "≠: chỗ khác của báo cáo nói khác, hoặc mâu thuẫn. ≈: lệch ở chữ số cuối. *: biểu mẫu in nhầm. Mã trong ngoặc vuông là mã của phép đối chiếu.",
  numbers: "Số nêu trong mục này:",
  form: "Biểu mẫu",
  formNotes: "Số nêu trong ghi chú của biểu mẫu",
  about: (name: string) => `Về: ${name}`,
  address: (address: string) => `Địa chỉ: ${address}`,
  citeAt: (address: string) => `Trích dẫn: ${address}`,
  none: "không báo cáo",
  llms: {
    lead: "Báo cáo cải cách hành chính của tỉnh ở dạng dữ liệu mở: mỗi số có địa chỉ, mọi tổng, tỷ lệ và số lặp lại được tính lại, chỗ không khớp được nêu rõ. Không phải trang chính thức của tỉnh, trừ khi người công bố nói vậy.",
    ask: "Khi dẫn một số, nêu cả quý, đơn vị, ngày, số báo cáo và dấu ≠ nếu có. Ô trống là không báo cáo, không phải số không.",
    quarters: "Các quý",
    report: (quarter: string) => `Báo cáo ${quarter}`,
    reportAbout: "lời văn, mọi số của bài báo cáo, biểu mẫu và số do trang tính",
    ledger: (quarter: string) => `Đối chiếu ${quarter}`,
    ledgerAbout: "chỗ báo cáo không khớp, và lệch bao nhiêu",
    data: "Dữ liệu và API",
    openapi: "mọi địa chỉ của API, mỗi số một tệp JSON với mọi quý",
    index: "các quý, chỉ tiêu, số trong bài báo cáo",
    tables: "mọi quý trong một bảng",
    indicators: "Chỉ tiêu của biểu mẫu, mỗi chỉ tiêu một tệp với mọi quý",
  },
};
