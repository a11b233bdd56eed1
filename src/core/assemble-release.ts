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
import { evaluate } from "./compute/evaluate.ts";
import { printSlips } from "./compute/slips.ts";
import type { Grid } from "./cell.ts";
import type { Finding } from "./finding.ts";
import type { Form } from "./form.ts";
import { mistakeAt, type Report } from "./mistake.ts";
import { parseCharts } from "./parse/charts.ts";
import { parseComputed } from "./parse/computed.ts";
import { parseDocuments } from "./parse/documents.ts";
import { parseExplanations } from "./parse/explanations.ts";
import { parseFigures } from "./parse/figures.ts";
import { parseHighlights } from "./parse/highlights.ts";
import { draftReport, parseReport, placeOfKey } from "./parse/json.ts";
import { parseObservations } from "./parse/observations.ts";
import { parsePublished, parseRevisions } from "./parse/revisions.ts";
import { type KnownIds, parseRelations } from "./parse/relations.ts";
import { type Quantity, quantityOfComputed, quantityOfFigure, quantityOfObservation } from "./quantity.ts";
import { readQuarter } from "./quarter.ts";
import type { Release, ReportHead } from "./release.ts";
import { PUBLISHED_COLUMNS, type Revision, revisionDays } from "./revision.ts";
import { cellsById, gridOf, idsIn, optionalTable, type Source } from "./source.ts";
import type { Unit } from "./unit.ts";

/** What all quarters share. */
export interface Shared {
  forms: ReadonlyMap<string, Form>;
  units: ReadonlyMap<string, Unit>;
  /** Texts with digits that prose may hold, longest first. */
  exceptions: readonly string[];
}

/** One quarter from `data/quarters/<id>/` and `content/reports/<id>/`; null where its head cannot be read. */
export function assembleRelease(source: Source, id: string, shared: Shared, report: Report): Release | null {
  const folder = `data/quarters/${id}`;
  const head = readHead(source, id, folder, report);
  const placeIn = (key: string) => placeOfKey(source.texts.get(`${folder}/report.json`)!, key);
  const form = head && shared.forms.get(head.form);
  if (head && !form) report(mistakeAt(placeIn("form"), "id-unknown", [...shared.forms.keys()].join(", "), head.form));
  const quarter = readQuarter(id);
  if (!head || !form || !quarter) return null;
  const table = (name: string) => gridOf(source, `${folder}/${name}`, report);
  const observations = parseObservations(table("indicators.csv"), form.indicators, report);
  const figures = parseFigures(table("figures.csv"), form, shared.units, report);
  const documents = parseDocuments(table("documents.csv"), form.outline, report);
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
    relations: optionalTable(source, `${folder}/relations.csv`, (grid) => parseRelations(grid, known, report), []),
    computed: optionalTable(source, `${folder}/computed.csv`, (g) => parseComputed(g, known, shared.units, report), []),
  };
  checkUniqueIds([form.relations, own.relations], report);
  checkUniqueIds([figures, form.computed, own.computed], report);
  const findings = findingsOf(source, folder, form, own.relations, quantities, shared.units, report);
  const computed = [...form.computed, ...own.computed].map((indicator) =>
    computedValue(indicator, (key) => quantities.get(key)),
  );
  for (const value of computed) quantities.set(value.indicator.id, quantityOfComputed(value));
  const ids = new Map<string, unknown>([...quantities, ...known]);
  const highlights = optionalTable(source, `${folder}/highlights.csv`, (g) => parseHighlights(g, ids, report), []);
  const revisions = readRevisions(source, folder, head, report);
  const units: KnownIds = new Map([
    ...known,
    ...computed.map(({ indicator: { id: key, unit } }) => [key, unit] as const),
  ]);
  const charts = optionalTable(source, `${folder}/charts.csv`, (g) => parseCharts(g, units, form.outline, report), []);
  checkCharts(charts, (key) => quantities.get(key), report);
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
    highlights,
    charts,
    quantities,
    version: revisionDays(revisions).length + 1,
    revisions,
    earlier: [],
  };
  return { ...parts, sections: checkProse(source, parts, known, shared.exceptions, report) };
}

function readHead(source: Source, id: string, folder: string, report: Report): ReportHead | null {
  if (!readQuarter(id)) report(mistakeAt({ file: folder, line: 1, column: 1 }, "quarter-shape", "2025-q4", id));
  const text = source.texts.get(`${folder}/report.json`);
  if (!text) report(mistakeAt({ file: `${folder}/report.json`, line: 1, column: 1 }, "file-missing"));
  const head = text ? parseReport(text, report) : null;
  if (text && head && readQuarter(id) && head.quarter !== id)
    report(mistakeAt(placeOfKey(text, "quarter"), "quarter-mismatch", id, head.quarter));
  return head ?? (text ? draftReport(text) : null);
}

/** What was changed after publication, held against the lock of published values and against what stands now. */
function readRevisions(source: Source, folder: string, head: ReportHead, report: Report): Revision[] {
  const table = <T>(name: string, parse: (grid: Grid) => T[]) =>
    optionalTable(source, `${folder}/${name}.csv`, parse, []);
  const revisions = table("revisions", (grid) => parseRevisions(grid, report));
  const published = table("published", (grid) => parsePublished(grid, report));
  const current = Object.entries(PUBLISHED_COLUMNS).flatMap(([name, columns]) => [
    ...cellsById(source.grids.get(`${folder}/${name}`) ?? { file: name, rows: [] }, columns),
  ]);
  checkRevisionDays(revisions, head.issued, report);
  checkRevisions(published, revisions, new Map(current), report);
  return revisions;
}

function findingsOf(
  source: Source,
  folder: string,
  form: Form,
  relations: Form["relations"],
  quantities: ReadonlyMap<string, Quantity>,
  units: ReadonlyMap<string, Unit>,
  report: Report,
): Finding[] {
  const file = `${folder}/explanations.csv`;
  const explanations = optionalTable(source, file, (grid) => parseExplanations(grid, report), new Map());
  const texts = new Map([...explanations].map(([key, { text }]) => [key, text]));
  const all = [...form.relations, ...relations];
  const evaluable = all.filter(({ target, terms }) =>
    [target, ...terms.map((term) => term.id)].every((key) => quantities.has(key)),
  );
  const find = (key: string) => quantities.get(key)!;
  const rows = [...form.indicators.values()].filter((row) => quantities.has(row.id));
  const findings = [
    ...evaluable.map((relation) => evaluate(relation, find, texts.get(relation.id) ?? null)),
    ...printSlips(rows, units, find, texts),
  ];
  // A value that could not be read would make its explanation look stale.
  if (evaluable.length === all.length) checkExplanations(findings, explanations, file, report);
  return findings;
}

function checkProse(
  source: Source,
  release: Omit<Release, "sections">,
  ids: KnownIds,
  exceptions: readonly string[],
  report: Report,
): Release["sections"] {
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
    checkMarkup(file, "section", report);
    checkDigits(file, exceptions, report);
    checkHints(file, report);
    checkReferences(file, known, report);
  }
  const sections = checkSections(files, release.form.outline, folder, report);
  checkUnused(release.figures, release.documents, sections, files, report);
  return sections;
}
