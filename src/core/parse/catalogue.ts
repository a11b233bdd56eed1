import type { Cell, Grid } from "../cell.ts";
import type { Area, OutlineEntry } from "../form.ts";
import { mistakeAt, type Report } from "../mistake.ts";
import type { Bilingual, Unit } from "../unit.ts";
import { byId, readTable, requiredText, SLUG } from "./table.ts";

/** A text in both languages from its `_vi` and `_en` cells; Vietnamese must be there. */
export function bilingual(vi: Cell, en: Cell, column: string, report: Report): Bilingual {
  return { vi: requiredText(vi, column, report), en: en.text };
}

/** data/units.csv */
export function parseUnits(grid: Grid, report: Report): Map<string, Unit> {
  const rows = readTable(grid, ["id", "label_vi", "label_en", "quantity", "scale"], [], report);
  const records = rows.map((row) => {
    if (!/^\d$/.test(row.scale.text)) report(mistakeAt(row.scale, "cell-not-allowed", "0, 3, 6, 9"));
    const unit: Unit = {
      id: row.id.text,
      label: { vi: row.label_vi.text, en: row.label_en.text },
      quantity: requiredText(row.quantity, "quantity", report),
      scale: Number(row.scale.text) || 0,
    };
    return { cell: row.id, record: unit };
  });
  return byId(records, SLUG, report);
}

/** data/forms/<form>/areas.csv */
export function parseAreas(grid: Grid, report: Report): Map<string, Area> {
  const rows = readTable(grid, ["id", "label_vi", "label_en"], [], report);
  const records = rows.map((row) => ({
    cell: row.id,
    record: { id: row.id.text, label: bilingual(row.label_vi, row.label_en, "label_vi", report) },
  }));
  return byId(records, /^[IVX]+$/, report);
}

const SECTION_ID = /^[IVX]+(\.\d+)*$/;

/** data/forms/<form>/outline.csv: a heading is a leaf when none stands below it; areas belong to what stands below. */
export function parseOutline(grid: Grid, areas: ReadonlyMap<string, Area>, report: Report): Map<string, OutlineEntry> {
  const rows = readTable(grid, ["section", "title_vi", "title_en"], ["area"], report);
  const ids = rows.map((row) => row.section.text);
  const areaOf = new Map<string, string>();
  const records = rows.map((row) => {
    const id = row.section.text;
    const { text: area } = row.area;
    if (area && !areas.has(area)) report(mistakeAt(row.area, "id-unknown", [...areas.keys()].join(", ")));
    if (area) areaOf.set(id, area);
    const parents = id.split(".").map((_, index, parts) => parts.slice(0, parts.length - index).join("."));
    const entry: OutlineEntry = {
      id,
      title: bilingual(row.title_vi, row.title_en, "title_vi", report),
      area: parents.map((parent) => areaOf.get(parent)).find(Boolean) ?? "",
      depth: id.split(".").length,
      leaf: !ids.some((other) => other.startsWith(`${id}.`)),
    };
    return { cell: row.section, record: entry };
  });
  return byId(records, SECTION_ID, report);
}

/** data/prose-exceptions.csv: texts with digits that prose may hold (names and years), longest first. */
export function parseProseExceptions(grid: Grid, report: Report): string[] {
  const rows = readTable(grid, ["text", "reason"], [], report);
  const texts = rows.map((row) => requiredText(row.text, "text", report)).filter(Boolean);
  return texts.sort((a, b) => b.length - a.length);
}
