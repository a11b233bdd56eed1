export const embed = {
  more: "Xem trang đầy đủ",
  embedTitle: (title: string, site: string) => `${title} · ${site}`,
  description: (title: string) => `Biểu đồ để nhúng: ${title}`,
  corrected: (dates: string) => `Số này được đính chính ngày ${dates}.`,
  someCorrected: (dates: string) => `Có số ở đây được đính chính ngày ${dates}.`,
  corrections: "Xem đã sửa gì",
  quarter: (quarter: string) => `Số liệu ${quarter}.`,
};
