import type { Grid } from "../cell.ts";
import { type Area, type OutlineEntry, SECTION_ROLES, type SectionRole } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { SECTION_ROLE_NAMES } from "./names.ts";
import { bilingual, byId, oneOf, readTable } from "./table.ts";

const SECTION_ID = /^[IVX]+(\.\d+)*$/;

/** data/forms/<form>/outline.csv: a heading is a leaf when none stands below it; areas and roles belong to what stands below. */
export function parseOutline(
  grid: Grid,
  areas: ReadonlyMap<string, Area>,
  onMistake: OnMistake,
): Map<string, OutlineEntry> {
  const rows = readTable(grid, ["section", "title_vi", "title_en"], ["area", "role"], onMistake);
  const ids = rows.map((row) => row.section.text);
  const areaOf = new Map<string, string>();
  const roleOf = new Map<string, SectionRole>();
  const records = rows.map((row) => {
    const id = row.section.text;
    const { text: area } = row.area;
    if (area && !areas.has(area)) onMistake(mistakeAt(row.area, "id-unknown", [...areas.keys()].join(", ")));
    if (area) areaOf.set(id, area);
    const role = oneOf(row.role, SECTION_ROLES, onMistake, SECTION_ROLE_NAMES);
    if (role) roleOf.set(id, role);
    const parents = id.split(".").map((_, index, parts) => parts.slice(0, parts.length - index).join("."));
    const entry: OutlineEntry = {
      id,
      title: bilingual(row.title_vi, row.title_en, "title_vi", onMistake),
      area: parents.map((parent) => areaOf.get(parent)).find(Boolean) ?? "",
      depth: id.split(".").length,
      role: parents.map((parent) => roleOf.get(parent)).find(Boolean) ?? "",
      leaf: !ids.some((other) => other.startsWith(`${id}.`)),
    };
    return { cell: row.section, record: entry };
  });
  return byId(records, SECTION_ID, onMistake);
}
