import type { BoundText } from "../bound-text.ts";
import type { Cell, Grid } from "../cell.ts";
import { type Chart, CHART_PAGES, type ChartRules } from "../chart.ts";
import type { OutlineEntry } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { Bilingual } from "../unit.ts";
import { boundText, refuseDigits, type TextContext } from "./bound-text.ts";
import { bilingual, byId, idList, oneOf, readTable, refuseFormula, type Row, SLUG } from "./table.ts";
import { type KnownIds, parseTerms } from "./relations.ts";
import { nearest } from "./nearest.ts";

export const CHART_COLUMNS = [
  "id",
  "type",
  "title_vi",
  "title_en",
  "terms",
  "whole",
  "labels_vi",
  "labels_en",
  "shown_in",
  "note_vi",
  "note_en",
] as const;

/** What files of an older format lack: what a chart shows, as a sentence. */
export const CHART_SAYS_COLUMNS = ["says_vi", "says_en"] as const;

type ChartCells = Row<(typeof CHART_COLUMNS)[number] | (typeof CHART_SAYS_COLUMNS)[number]>;

/** What a row of charts.csv may name. */
export interface ChartContext extends Pick<TextContext, "exceptions"> {
  ids: KnownIds;
  outline: readonly OutlineEntry[];
}

/** The address of a row of the form, `vii-4-3-1`, is that of its own chart. */
const ROW_SLUG = /^[ivx]+(-\d+)+$/;

/**
 * data/quarters/<quarter>/charts.csv: what is drawn, how, and where it stands.
 * @param types the types that a row may name; the first stands for one that is not known
 */
export function parseCharts(
  grid: Grid,
  types: readonly ChartRules[],
  context: ChartContext,
  onMistake: OnMistake,
): Chart[] {
  const pages = new Set([...context.outline.filter(({ leaf }) => leaf).map(({ id }) => id), ...CHART_PAGES]);
  const records = readTable(grid, CHART_COLUMNS, CHART_SAYS_COLUMNS, onMistake).map((row) => {
    if (ROW_SLUG.test(row.id.text)) onMistake(mistakeAt(row.id, "id-shape"));
    const shownIn = shownInOf(row.shown_in, pages, onMistake);
    return { cell: row.id, record: chartOf(row, typeOf(row.type, types, onMistake), shownIn, context, onMistake) };
  });
  return [...byId(records, SLUG, onMistake).values()];
}

function typeOf(cell: Cell, types: readonly ChartRules[], onMistake: OnMistake): ChartRules {
  const ids = types.map(({ id }) => id);
  const names = Object.fromEntries(types.map((type) => [type.id, type.names]));
  return types[ids.indexOf(oneOf(cell, ids, onMistake, names))]!;
}

function chartOf(
  row: ChartCells,
  type: ChartRules,
  shownIn: string[],
  context: ChartContext,
  onMistake: OnMistake,
): Chart {
  const known = context.ids;
  const terms = termsOf(row.terms, type, known, onMistake);
  const whole = row.whole.text;
  checkWhole(row.whole, type, known, onMistake);
  const measured = (whole ? [...terms, whole] : terms).map((id) => known.get(id) ?? null);
  for (const { read, write } of type.wrongUnits(measured))
    onMistake(mistakeAt(row.terms, "unit-mismatch", write, read));
  const { file, line, column } = row.id;
  return {
    id: row.id.text,
    type: type.id,
    title: titleOf(row, context, onMistake),
    says: saysOf(row, context, onMistake),
    terms,
    whole: (type.hasWhole && whole) || null,
    labels: labelsOf(row.labels_vi, row.labels_en, type.countLabels(terms.length), onMistake),
    shownIn,
    note: { vi: row.note_vi.text, en: row.note_en.text },
    at: { file, line, column },
  };
}

/** The plain name of a chart; a number is refused in it as in prose. */
function titleOf({ title_vi, title_en }: ChartCells, context: ChartContext, onMistake: OnMistake): Bilingual {
  for (const cell of [title_vi, title_en]) refuseDigits(cell, cell.text, context.exceptions, onMistake);
  return bilingual(title_vi, title_en, "title_vi", onMistake);
}

/** null where neither cell says anything; a translation alone is a mistake. */
function saysOf({ says_vi, says_en }: ChartCells, context: ChartContext, onMistake: OnMistake): BoundText | null {
  if (says_vi.text === "" && says_en.text === "") return null;
  return boundText(says_vi, says_en, "says_vi", context, onMistake);
}

function termsOf(cell: Cell, type: ChartRules, known: KnownIds, onMistake: OnMistake): string[] {
  const terms = parseTerms(cell, known, onMistake);
  const minus = terms.some(({ sign }) => sign < 0);
  if (minus || !type.takes(terms.length)) onMistake(mistakeAt(cell, "chart-shape", type.example));
  return terms.map(({ id }) => id);
}

function checkWhole(cell: Cell, type: ChartRules, known: KnownIds, onMistake: OnMistake): void {
  if (cell.text === "") return;
  if (!type.hasWhole) onMistake(mistakeAt(cell, "cell-not-allowed"));
  if (!known.has(cell.text)) onMistake(mistakeAt(cell, "id-unknown", nearest(cell.text, known.keys())));
}

function shownInOf(cell: Cell, pages: ReadonlySet<string>, onMistake: OnMistake): string[] {
  const shownIn = idList(cell);
  for (const page of shownIn.filter((id) => !pages.has(id)))
    onMistake(mistakeAt(cell, "id-unknown", nearest(page, pages), page));
  return shownIn;
}

/** `Trực tuyến|Trực tiếp`: a name for each mark, or none at all. */
function labelsOf(vi: Cell, en: Cell, count: number, onMistake: OnMistake): Bilingual[] {
  const split = (cell: Cell) => (cell.text === "" ? [] : cell.text.split("|").map((label) => label.trim()));
  for (const cell of [vi, en])
    if (cell.text !== "" && split(cell).filter(Boolean).length !== count)
      onMistake(mistakeAt(cell, "chart-labels", String(count)));
  for (const cell of [vi, en]) for (const label of split(cell)) refuseFormula(cell, onMistake, label);
  return split(vi).map((label, index) => ({ vi: label, en: split(en)[index] ?? "" }));
}
