import type { Version } from "../../core/release.ts";
import type { Unit } from "../../core/unit.ts";
import { code, type Dataset, number, quarter, text } from "../columns.ts";
import Big from "big.js";

/** The units that numbers of the quarter have, by id. */
function unitsOf({ quantities }: Version): Unit[] {
  const units = new Map([...quantities.values()].flatMap(({ unit }) => (unit ? [[unit.id, unit] as const] : [])));
  return [...units.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What numbers count. */
export const unitsDataset: Dataset<Unit> = {
  name: "units",
  title: { vi: "Đơn vị", en: "Units" },
  key: ["unit_id"],
  references: [],
  rows: unitsOf,
  columns: [
    quarter(),
    code("unit_id", "Mã đơn vị", "Id of the unit", (u) => u.id, { required: true }),
    text("label_vi", "Đơn vị bằng tiếng Việt", "Unit in Vietnamese", (u) => u.label.vi),
    text("label_en", "Đơn vị bằng tiếng Anh", "Unit in English", (u) => u.label.en),
    code(
      "quantity",
      "Đại lượng; cùng đại lượng thì cộng và so được",
      "Quantity; units of one quantity compare",
      (u) => u.quantity,
    ),
    number("scale", "Lũy thừa của mười để ra đơn vị gốc (triệu đồng: 6)", "Power of ten to the base unit", (u) => ({
      value: new Big(u.scale),
      decimals: 0,
    })),
  ],
};
