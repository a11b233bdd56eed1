export const mark = {
  contradiction: "Số liệu mâu thuẫn, xem đối chiếu",
  rounding: "Số liệu làm tròn lệch, xem đối chiếu",
  print: "Mã hoặc đơn vị in nhầm, xem đối chiếu",
};
