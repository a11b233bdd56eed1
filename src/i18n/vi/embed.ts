export const embed = {
  more: "Xem trang đầy đủ",
  embedTitle: (title: string, site: string) => `${title} · ${site}`,
  description: (title: string) => `Biểu đồ để nhúng: ${title}`,
  quarter: (quarter: string) => `Số liệu ${quarter}.`,
};
