import type { ComputedValue } from "../../core/computed.ts";
import { BETTER, MEASURED } from "../codes.ts";
import { code, type Dataset, number, quarter, termsText, text } from "../columns.ts";

/** What this publication computes beyond what is stated. */
export const computedDataset: Dataset<ComputedValue> = {
  name: "computed",
  title: { vi: "Số liệu trang này tính thêm", en: "Indicators computed by this publication" },
  key: ["computed_id"],
  references: [{ column: "unit", dataset: "units", to: "unit_id" }],
  rows: ({ computed }) => computed,
  columns: [
    quarter(),
    code("computed_id", "Mã của số liệu tính thêm", "Id of the computed indicator", (c) => c.indicator.id, {
      required: true,
    }),
    text("label_vi", "Tên bằng tiếng Việt", "Name in Vietnamese", (c) => c.indicator.label.vi),
    text("label_en", "Tên bằng tiếng Anh", "Name in English", (c) => c.indicator.label.en),
    code("unit", "Mã đơn vị", "Unit id", (c) => c.indicator.unit.id, { required: true }),
    number(
      "value",
      "Giá trị tính được; trống là thiếu số liệu",
      "The computed value; blank where a part is missing",
      (c) => c.number,
    ),
    code("measures", "Đo cho khoảng thời gian nào", "What time it measures", (c) => c.indicator.measures, {
      codes: MEASURED,
      required: true,
    }),
    code("better", "Chiều nào là tốt hơn", "Which way is better", (c) => c.indicator.better, {
      codes: BETTER,
      required: true,
    }),
    code(
      "numerator",
      "Các mã ở tử số, trừ khi có dấu trừ đứng trước",
      "Ids added up in the numerator; a minus subtracts",
      (c) => termsText(c.indicator.numerator),
    ),
    code("denominator", "Các mã ở mẫu số; trống là không chia", "Ids of the denominator; blank: no division", (c) =>
      termsText(c.indicator.denominator),
    ),
    text("formula_vi", "Công thức bằng lời", "The formula in Vietnamese", (c) => c.indicator.formula.vi),
    text("formula_en", "Công thức bằng tiếng Anh", "The formula in English", (c) => c.indicator.formula.en),
  ],
};
