/** The pages that list what the API has a file for, a kind each. */
export const apiLists = {
  titles: {
    quarters: "API: các quý",
    indicators: "API: các chỉ tiêu",
    figures: "API: các số trong bài báo cáo",
    computed: "API: các số do trang này tính",
    findings: "API: các phép đối chiếu",
    documents: "API: các văn bản được dẫn",
  },
  lead: (count: number) => `${count} tệp, mỗi tệp có mọi quý. Danh sách này cho máy đọc:`,
  quartersLead: (count: number) => `${count} tệp, mỗi quý một tệp. Danh sách này cho máy đọc:`,
  file: "Tệp",
  about: "Nội dung",
  see: "Xem danh sách",
};
