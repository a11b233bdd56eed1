/** From a page of a quarter to the same page of another. */
export const betweenQuarters = {
  label: "Quý trước, quý sau",
  year: (year: number) => `Năm ${year}`,
  newest: (quarter: string) => `Đã có số liệu mới hơn: xem ${quarter}`,
};
