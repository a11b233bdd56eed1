/** The page of one number of the narrative. */
export const figure = {
  place: "Nơi báo cáo nêu",
  noChecks: "Chưa có phép đối chiếu nào dùng số này.",
  downloadOne: "Số này, mọi quý:",
  downloadAll: (quarter: string) => `Mọi số trong bài báo cáo, ${quarter}:`,
  previous: "Số trước trong mục",
  next: "Số sau trong mục",
};
