import type { Version } from "../../core/release.ts";
import type { Unit } from "../../core/unit.ts";
import { code, type Dataset, dataset, number, quarter, text } from "../columns.ts";
import Big from "big.js";

/** The units that numbers of the quarter have, by id. */
function unitsOf({ quantities }: Version): Unit[] {
  const units = new Map([...quantities.values()].flatMap(({ unit }) => (unit ? [[unit.id, unit] as const] : [])));
  return [...units.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What numbers count. */
export const unitsDataset: Dataset<Unit> = dataset("units", {
  key: ["unit_id"],
  sameWithin: [],
  references: [],
  rows: unitsOf,
  columns: [
    quarter(),
    code("unit_id", (u) => u.id, { required: true }),
    text("label_vi", (u) => u.label.vi),
    text("label_en", (u) => u.label.en),
    code("quantity", (u) => u.quantity),
    number("scale", (u) => ({
      value: new Big(u.scale),
      decimals: 0,
    })),
  ],
});
