import type { Cell, Grid } from "../cell.ts";
import { type Chart, CHART_TYPES, CHART_PAGES, type ChartType, countLabels, MOST_PARTS } from "../chart.ts";
import type { OutlineEntry } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { Bilingual } from "../unit.ts";
import { bilingual, byId, idList, oneOf, readTable, SLUG } from "./table.ts";
import { type KnownIds, parseTerms } from "./relations.ts";
import { nearest } from "./unit-cell.ts";

const COLUMNS = [
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

/** The address of a row of the form, `vii-4-3-1`, is that of its own chart. */
const ROW_SLUG = /^[ivx]+(-\d+)+$/;

/** data/quarters/<quarter>/charts.csv: what is drawn, how, and where it stands. */
export function parseCharts(
  grid: Grid,
  known: KnownIds,
  outline: readonly OutlineEntry[],
  onMistake: OnMistake,
): Chart[] {
  const pages = new Set([...outline.filter(({ leaf }) => leaf).map(({ id }) => id), ...CHART_PAGES]);
  const records = readTable(grid, COLUMNS, [], onMistake).map((row) => {
    const form = oneOf(row.type, CHART_TYPES, onMistake);
    const terms = parseTerms(row.terms, known, onMistake);
    const minus = terms.some(({ sign }) => sign < 0);
    if (minus || !SHAPES[form].count(terms.length))
      onMistake(mistakeAt(row.terms, "chart-shape", SHAPES[form].example));
    const whole = row.whole.text || null;
    if (whole && form !== "parts") onMistake(mistakeAt(row.whole, "cell-not-allowed"));
    if (whole && !known.has(whole)) onMistake(mistakeAt(row.whole, "id-unknown", nearest(whole, known.keys())));
    const ids = terms.map(({ id }) => id);
    checkUnits(form, whole ? [...ids, whole] : ids, row.terms, known, onMistake);
    for (const page of idList(row.shown_in).filter((id) => !pages.has(id)))
      onMistake(mistakeAt(row.shown_in, "id-unknown", nearest(page, pages), page));
    if (ROW_SLUG.test(row.id.text)) onMistake(mistakeAt(row.id, "id-shape"));
    const { file, line, column } = row.id;
    const chart: Chart = {
      id: row.id.text,
      type: form,
      title: bilingual(row.title_vi, row.title_en, "title_vi", onMistake),
      terms: ids,
      whole,
      labels: labelsOf(row.labels_vi, row.labels_en, countLabels(form, ids.length), onMistake),
      shownIn: idList(row.shown_in),
      note: { vi: row.note_vi.text, en: row.note_en.text },
      at: { file, line, column },
    };
    return { cell: row.id, record: chart };
  });
  return [...byId(records, SLUG, onMistake).values()];
}

const pairs = (count: number) => count >= 2 && count % 2 === 0;
const SHAPES: Record<ChartType, { count: (terms: number) => boolean; example: string }> = {
  parts: { count: (terms) => terms >= 2 && terms <= MOST_PARTS, example: "a b c" },
  ranked: { count: (terms) => terms >= 2, example: "a b" },
  rate: { count: (terms) => terms === 1 || terms === 3, example: "rate numerator denominator" },
  score: { count: pairs, example: "score maximum" },
  plan: { count: pairs, example: "done planned" },
  "before-after": { count: (terms) => terms === 2, example: "before after" },
  outcomes: { count: (terms) => terms === 0, example: "" },
};

/** `Trực tuyến|Trực tiếp`: a name for each mark, or none at all. */
function labelsOf(vi: Cell, en: Cell, count: number, onMistake: OnMistake): Bilingual[] {
  const split = (cell: Cell) => (cell.text === "" ? [] : cell.text.split("|").map((label) => label.trim()));
  for (const cell of [vi, en])
    if (cell.text !== "" && split(cell).filter(Boolean).length !== count)
      onMistake(mistakeAt(cell, "chart-labels", String(count)));
  return split(vi).map((label, index) => ({ vi: label, en: split(en)[index] ?? "" }));
}

/** One axis has one unit; a rate is a percentage of two numbers of one unit. */
function checkUnits(form: ChartType, ids: readonly string[], cell: Cell, known: KnownIds, onMistake: OnMistake): void {
  const units = ids.map((id) => known.get(id));
  const [first, ...others] = units;
  if (form === "rate" && first && first.type !== "percent")
    onMistake(mistakeAt(cell, "unit-mismatch", "percent", first.id));
  const measured = (form === "rate" ? others : units).flatMap((unit) => unit ?? []);
  const kinds = new Set(measured.map(({ quantity, scale }) => `${quantity} ${scale}`));
  if (kinds.size > 1)
    onMistake(mistakeAt(cell, "unit-mismatch", "", [...new Set(measured.map(({ id }) => id))].join(" + ")));
}
