export const feed = {
  subtitle: "Kỳ báo cáo mới và những lần sửa số liệu",
  release: (quarter: string) => `Công bố số liệu ${quarter}`,
  correction: (quarter: string) => `Sửa số liệu ${quarter}`,
};
