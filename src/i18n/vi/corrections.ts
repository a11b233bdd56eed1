export const corrections = {
  news: "Đính chính",
  history: "Những lần sửa",
  line: (date: string, label: string, from: string, to: string) => `${date}: ${label}, từ ${from} thành ${to}.`,
  blank: "để trống",
  columns: {
    value: "",
    note: "ghi chú",
    unit: "đơn vị",
    qualifier: "từ kèm theo",
    as_of: "ngày của con số",
  } as Record<string, string>,
};
