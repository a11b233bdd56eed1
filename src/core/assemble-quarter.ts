import { checkCharts } from "./check/charts.ts";
import { checkDigits } from "./check/digits.ts";
import { checkHints } from "./check/hints.ts";
import { checkExplanations } from "./check/explanations.ts";
import { checkMarkup } from "./check/markup.ts";
import { checkReferences } from "./check/references.ts";
import { checkRevisionDays, checkRevisions } from "./check/revisions.ts";
import { checkSections } from "./check/sections.ts";
import { checkUniqueIds } from "./check/unique-ids.ts";
import { checkUnused } from "./check/unused.ts";
import { computedValue } from "./compute/computed-value.ts";
import { findingsOf } from "./compute/findings.ts";
import type { Grid } from "./cell.ts";
import type { ChartRules } from "./chart.ts";
import type { Finding } from "./finding.ts";
import type { Form } from "./form.ts";
import { mistakeAt, type OnMistake } from "./mistake.ts";
import { parseCharts } from "./parse/charts.ts";
import { parseComputed } from "./parse/computed.ts";
import { parseDocuments } from "./parse/documents.ts";
import { parseExplanations } from "./parse/explanations.ts";
import { parseFigures } from "./parse/figures.ts";
import { parseHighlights } from "./parse/highlights.ts";
import { parseDraftReport, parseReport, positionOfKey } from "./parse/json.ts";
import { parseObservations } from "./parse/observations.ts";
import { parsePublished, parseRevisions } from "./parse/revisions.ts";
import { type KnownIds, parseRelations } from "./parse/relations.ts";
import { parseStatements } from "./parse/statements.ts";
import { type Quantity, quantityOfComputed, quantityOfFigure, quantityOfObservation } from "./quantity.ts";
import { readQuarter } from "./quarter.ts";
import type { Version } from "./release.ts";
import type { Report } from "./report.ts";
import { PUBLISHED_COLUMNS, type Revision, revisionDays } from "./revision.ts";
import { cellsById, gridOf, idsIn, optionalTable, type Source } from "./source.ts";
import type { Unit } from "./unit.ts";

/** What all quarters share. */
export interface Shared {
  forms: ReadonlyMap<string, Form>;
  units: ReadonlyMap<string, Unit>;
  /** Texts with digits that prose may hold, longest first. */
  exceptions: readonly string[];
  /** The types of chart that charts.csv may name. */
  chartTypes: readonly ChartRules[];
}

/** One quarter from `data/quarters/<id>/` and `content/reports/<id>/`; null where its head cannot be read. */
export function assembleQuarter(source: Source, id: string, shared: Shared, onMistake: OnMistake): Version | null {
  const folder = `data/quarters/${id}`;
  const head = readHead(source, id, folder, onMistake);
  const placeIn = (key: string) => positionOfKey(source.texts.get(`${folder}/report.json`)!, key);
  const form = head && shared.forms.get(head.form);
  if (head && !form)
    onMistake(mistakeAt(placeIn("form"), "id-unknown", [...shared.forms.keys()].join(", "), head.form));
  const quarter = readQuarter(id);
  if (!head || !form || !quarter) return null;
  const table = (name: string) => gridOf(source, `${folder}/${name}`, onMistake);
  const observations = parseObservations(table("indicators.csv"), form.indicators, onMistake);
  const figures = parseFigures(table("figures.csv"), form, shared.units, onMistake);
  const documents = parseDocuments(table("documents.csv"), form.outline, onMistake);
  const quantities = new Map<string, Quantity>([
    ...observations.map((observation) => [observation.indicator.id, quantityOfObservation(observation)] as const),
    ...figures.map((figure) => [figure.id, quantityOfFigure(figure)] as const),
  ]);
  // An id that the form or the narrative has is known, also where its value could not be read.
  const known: KnownIds = new Map([
    ...idsIn(table("figures.csv")).map((key) => [key, null] as const),
    ...[...form.indicators].map(([key, row]) => [key, row.unit] as const),
    ...figures.map((figure) => [figure.id, figure.unit] as const),
  ]);
  const own = {
    relations: optionalTable(source, `${folder}/relations.csv`, (grid) => parseRelations(grid, known, onMistake), []),
    computed: optionalTable(
      source,
      `${folder}/computed.csv`,
      (g) => parseComputed(g, known, shared.units, onMistake),
      [],
    ),
  };
  checkUniqueIds([form.relations, own.relations], onMistake);
  checkUniqueIds([figures, form.computed, own.computed], onMistake);
  const findings = evaluateRelations(source, folder, form, own.relations, quantities, shared.units, onMistake);
  const computed = [...form.computed, ...own.computed].map((indicator) =>
    computedValue(indicator, (key) => quantities.get(key)),
  );
  for (const value of computed) quantities.set(value.indicator.id, quantityOfComputed(value));
  const ids = new Map<string, unknown>([...quantities, ...known]);
  const highlights = optionalTable(source, `${folder}/highlights.csv`, (g) => parseHighlights(g, ids, onMistake), []);
  const statements = optionalTable(
    source,
    `${folder}/statements.csv`,
    (g) => parseStatements(g, { form, ids, exceptions: shared.exceptions }, onMistake),
    [],
  );
  const revisions = readRevisions(source, folder, head, onMistake);
  const units: KnownIds = new Map([
    ...known,
    ...computed.map(({ indicator: { id: key, unit } }) => [key, unit] as const),
  ]);
  const charts = optionalTable(
    source,
    `${folder}/charts.csv`,
    (g) => parseCharts(g, shared.chartTypes, units, form.outline, onMistake),
    [],
  );
  checkCharts(charts, (key) => quantities.get(key), onMistake);
  const parts = {
    id,
    quarter,
    report: head,
    form,
    observations,
    figures,
    documents,
    computed,
    findings,
    statements,
    highlights,
    charts,
    quantities,
    version: revisionDays(revisions).length + 1,
    revisions,
  };
  return { ...parts, sections: checkProse(source, parts, known, shared.exceptions, onMistake) };
}

function readHead(source: Source, id: string, folder: string, onMistake: OnMistake): Report | null {
  if (!readQuarter(id)) onMistake(mistakeAt({ file: folder, line: 1, column: 1 }, "quarter-shape", "2025-q4", id));
  const text = source.texts.get(`${folder}/report.json`);
  if (!text) onMistake(mistakeAt({ file: `${folder}/report.json`, line: 1, column: 1 }, "file-missing"));
  const head = text ? parseReport(text, onMistake) : null;
  if (text && head && readQuarter(id) && head.quarter !== id)
    onMistake(mistakeAt(positionOfKey(text, "quarter"), "quarter-mismatch", id, head.quarter));
  return head ?? (text ? parseDraftReport(text) : null);
}

/** What was changed after publication, held against the lock of published values and against what stands now. */
function readRevisions(source: Source, folder: string, head: Report, onMistake: OnMistake): Revision[] {
  const table = <T>(name: string, parse: (grid: Grid) => T[]) =>
    optionalTable(source, `${folder}/${name}.csv`, parse, []);
  const revisions = table("revisions", (grid) => parseRevisions(grid, onMistake));
  const published = table("published", (grid) => parsePublished(grid, onMistake));
  const current = Object.entries(PUBLISHED_COLUMNS).flatMap(([name, columns]) => [
    ...cellsById(source.grids.get(`${folder}/${name}`) ?? { file: name, rows: [] }, columns),
  ]);
  checkRevisionDays(revisions, head.issued, onMistake);
  checkRevisions(published, revisions, new Map(current), onMistake);
  return revisions;
}

function evaluateRelations(
  source: Source,
  folder: string,
  form: Form,
  relations: Form["relations"],
  quantities: ReadonlyMap<string, Quantity>,
  units: ReadonlyMap<string, Unit>,
  onMistake: OnMistake,
): Finding[] {
  const file = `${folder}/explanations.csv`;
  const explanations = optionalTable(source, file, (grid) => parseExplanations(grid, onMistake), new Map());
  const texts = new Map([...explanations].map(([key, { text }]) => [key, text]));
  const all = [...form.relations, ...relations];
  const { findings, evaluable } = findingsOf(all, form.indicators.values(), quantities, units, texts);
  // A value that could not be read would make its explanation look stale.
  if (evaluable === all.length) checkExplanations(findings, explanations, file, onMistake);
  return findings;
}

function checkProse(
  source: Source,
  release: Omit<Version, "sections">,
  ids: KnownIds,
  exceptions: readonly string[],
  onMistake: OnMistake,
): Version["sections"] {
  const folder = `content/reports/${release.id}`;
  // A translation stands in a folder of its own beside the Vietnamese files.
  const prose = source.prose.filter(({ file }) => file.startsWith(`${folder}/`));
  const files = prose.filter(({ file }) => !file.slice(folder.length + 1).includes("/"));
  const known = {
    So: new Set([...release.quantities.keys(), ...ids.keys()]),
    Ngay: new Set(release.report.dates.keys()),
    VanBan: new Set(release.documents.map((document) => document.id)),
    ChiTieu: new Set(release.form.indicators.keys()),
  };
  for (const file of prose) {
    checkMarkup(file, "section", onMistake);
    checkDigits(file, exceptions, onMistake);
    checkHints(file, onMistake);
    checkReferences(file, known, onMistake);
  }
  const sections = checkSections(files, release.form.outline, folder, onMistake);
  checkUnused(release.figures, release.documents, sections, files, onMistake);
  return sections;
}
