import type { Grid } from "../cell.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { type Unit, UNIT_TYPES } from "../unit.ts";
import { byId, oneOf, readTable, refuseLong, requiredText, SLUG } from "./table.ts";

/** In characters: it stands behind a number, and is not parted from it. */
const LONGEST_LABEL = 32;

/**
 * data/units.csv; files of an older format lack `told_in`, the larger unit in which prose and charts say a number,
 * and `one_en`, the English word after exactly one.
 */
export function parseUnits(grid: Grid, onMistake: OnMistake): Map<string, Unit> {
  const columns = ["id", "label_vi", "label_en", "quantity", "scale", "type"] as const;
  const rows = readTable(grid, columns, ["told_in", "one_en"], onMistake);
  const records = rows.map((row) => {
    const isScale = /^\d$/.test(row.scale.text);
    if (!isScale) onMistake(mistakeAt(row.scale, "cell-not-allowed", "0, 3, 6, 9"));
    for (const label of [row.label_vi, row.label_en, row.one_en]) refuseLong(label, LONGEST_LABEL, onMistake);
    const unit: Unit = {
      id: row.id.text,
      label: { vi: row.label_vi.text, en: row.label_en.text },
      ...(row.one_en.text && { one: row.one_en.text }),
      quantity: requiredText(row.quantity, "quantity", onMistake),
      scale: isScale ? Number(row.scale.text) : 0,
      type: oneOf(row.type, UNIT_TYPES, onMistake),
    };
    return { cell: row.id, record: unit };
  });
  const units = byId(records, SLUG, onMistake);
  for (const { id, told_in } of rows) {
    const [unit, larger] = [units.get(id.text), units.get(told_in.text)];
    if (!unit || told_in.text === "") continue;
    const allowed = [...units.values()].filter((one) => one.quantity === unit.quantity && one.scale > unit.scale);
    if (larger && allowed.includes(larger)) unit.toldIn = larger;
    else onMistake(mistakeAt(told_in, "cell-not-allowed", allowed.map((one) => one.id).join(", ")));
  }
  return units;
}
