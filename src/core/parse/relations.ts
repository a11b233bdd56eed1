import type { Cell, Grid } from "../cell.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { RELATION_KINDS, type Relation, type Term } from "../relation.ts";
import type { Bilingual, Unit } from "../unit.ts";
import { byId, idList, oneOf, readTable, requiredText, SLUG } from "./table.ts";
import { codeOf, RELATION_KIND_NAMES } from "./names.ts";
import { nearest } from "./nearest.ts";

/** What relations and formulas may name: id -> unit (null for a heading). */
export type KnownIds = ReadonlyMap<string, Unit | null>;

const REQUIRED_COLUMNS = ["id", "kind", "target", "terms", "reason_vi", "reason_en"] as const;
/** A file without these assumes nothing. */
const ASSUMES_COLUMNS = ["assumes_vi", "assumes_en"] as const;
export const RELATION_COLUMNS = [...REQUIRED_COLUMNS, ...ASSUMES_COLUMNS];

/** relations.csv of a form or a quarter. */
export function parseRelations(grid: Grid, known: KnownIds, onMistake: OnMistake): Relation[] {
  const records = readTable(grid, REQUIRED_COLUMNS, ASSUMES_COLUMNS, onMistake).map((row) => {
    const relation: Relation = {
      id: row.id.text,
      kind: oneOf(row.kind, RELATION_KINDS, onMistake, RELATION_KIND_NAMES),
      target: row.target.text,
      terms: parseTerms(row.terms, known, onMistake),
      reason: { vi: requiredText(row.reason_vi, "reason_vi", onMistake), en: row.reason_en.text },
      assumes: assumedBy(row.assumes_vi, row.assumes_en, onMistake),
      at: { file: row.id.file, line: row.id.line, column: row.id.column },
    };
    if (!known.has(relation.target))
      onMistake(mistakeAt(row.target, "id-unknown", nearest(relation.target, known.keys())));
    // Of a kind that is none, nothing more can be said.
    if (codeOf(row.kind.text, RELATION_KINDS, RELATION_KIND_NAMES)) {
      checkShape(relation, row.terms, onMistake);
      checkUnits(relation, row.terms, known, onMistake);
    }
    return { cell: row.id, record: relation };
  });
  return [...byId(records, SLUG, onMistake).values()];
}

/** Blank in both languages: nothing is assumed. */
function assumedBy(vi: Cell, en: Cell, onMistake: OnMistake): Bilingual | null {
  if (vi.text === "" && en.text !== "") onMistake(mistakeAt(vi, "cell-missing", "", "assumes_vi"));
  return vi.text === "" ? null : { vi: vi.text, en: en.text };
}

/** `III.1.4.1 III.1.4.2 -procedures-shared`: ids separated by spaces, a leading minus subtracts. */
export function parseTerms(cell: Cell, known: KnownIds, onMistake: OnMistake): Term[] {
  return idList(cell).map((text) => {
    const id = text.replace(/^-/, "");
    if (!known.has(id)) onMistake(mistakeAt(cell, "id-unknown", nearest(id, known.keys()), id));
    return { id, sign: text.startsWith("-") ? -1 : 1 };
  });
}

const SHAPES: Record<Relation["kind"], { count: (terms: Term[]) => boolean; example: string }> = {
  sum: { count: (terms) => terms.length >= 2, example: "a b -c" },
  difference: { count: (terms) => terms.length >= 2 && terms.some((term) => term.sign < 0), example: "a -b" },
  ratio: { count: (terms) => terms.length >= 2 && terms.slice(0, 2).every((term) => term.sign > 0), example: "a b" },
  equal: { count: (terms) => terms.length === 1 && terms[0]!.sign > 0, example: "a" },
  "at-most": { count: (terms) => terms.length >= 1, example: "a" },
};

function checkShape({ kind, target, terms }: Relation, cell: Cell, onMistake: OnMistake): void {
  const ids = terms.map((term) => term.id);
  if (!SHAPES[kind].count(terms)) onMistake(mistakeAt(cell, "relation-shape", SHAPES[kind].example));
  if (ids.includes(target)) onMistake(mistakeAt(cell, "relation-loop", "", target));
  // A part may stand in its own whole: 208 of (208 + 92).
  const added = kind === "ratio" ? ids.slice(1) : ids;
  const twice = added.find((id, index) => added.indexOf(id) !== index);
  if (twice) onMistake(mistakeAt(cell, "relation-loop", "", twice));
}

/** Only what has one quantity is added or compared; a share is a ratio of two of one quantity. */
function checkUnits({ kind, target, terms }: Relation, cell: Cell, known: KnownIds, onMistake: OnMistake): void {
  const quantities = [...(kind === "ratio" ? [] : [target]), ...terms.map((term) => term.id)].map(
    (id) => known.get(id)?.quantity,
  );
  const named = quantities.filter((quantity) => quantity !== undefined);
  if (new Set(named).size > 1) onMistake(mistakeAt(cell, "unit-mismatch", "", [...new Set(named)].join(" + ")));
  const unit = known.get(target);
  if (kind === "ratio" && unit && unit.quantity !== "ratio")
    onMistake(mistakeAt(cell, "unit-mismatch", "percent", `${target}: ${unit.id}`));
}
