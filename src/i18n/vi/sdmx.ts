/** The names of what SDMX adds to the table of the form. */
export const sdmx = {
  /** The data, their structure and the list of all concepts. */
  name: "Chỉ tiêu cải cách hành chính theo quý",
  concepts: {
    FREQ: "Tần suất",
    REF_AREA: "Tỉnh, thành phố",
    INDICATOR: "Chỉ tiêu của biểu mẫu",
    TIME_PERIOD: "Quý của báo cáo",
    OBS_VALUE: "Số liệu; nhân với 10 mũ UNIT_MULT là số theo UNIT_MEASURE",
    UNIT_MEASURE: "Đơn vị gốc",
    UNIT_MULT: "Số mũ của 10",
  },
  quarterly: "Hằng quý",
  /** The powers of ten that units have. */
  multipliers: { 0: "Đơn vị", 3: "Nghìn", 6: "Triệu", 9: "Tỷ", 12: "Nghìn tỷ" },
  /** Base units that no number of a report has by itself. */
  units: { money: "đồng", "money-per-month": "đồng mỗi tháng", transaction: "giao dịch" },
};
