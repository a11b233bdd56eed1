export const card = {
  rows: (count: number) => `${count} con số`,
  reported: (reported: number, asked: number) => `${reported} trên ${asked}`,
  reportedCaption: "chỉ tiêu có số liệu",
  contradictions: (count: number) => `${count} chỗ mâu thuẫn`,
};
