import type { ComputedValue } from "../../core/computed.ts";
import { code, type Dataset, number, quarter, termsText, text } from "../columns.ts";

/** What this publication computes beyond what is stated. */
export const computedDataset: Dataset<ComputedValue> = {
  name: "computed",
  rows: ({ computed }) => computed,
  columns: [
    quarter(),
    code("computed_id", "Mã của số liệu tính thêm", "Id of the computed indicator", (c) => c.indicator.id),
    text("label_vi", "Tên bằng tiếng Việt", "Name in Vietnamese", (c) => c.indicator.label.vi),
    text("label_en", "Tên bằng tiếng Anh", "Name in English", (c) => c.indicator.label.en),
    code("unit", "Mã đơn vị", "Unit id", (c) => c.indicator.unit.id),
    number(
      "value",
      "Giá trị tính được; trống là thiếu số liệu",
      "The computed value; blank where a part is missing",
      (c) => c.number,
    ),
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
