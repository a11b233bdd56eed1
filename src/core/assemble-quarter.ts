import { checkCharts } from "./check/charts.ts";
import { checkDigits } from "./check/digits.ts";
import { withEnglish } from "./check/english.ts";
import { checkExplanations } from "./check/explanations.ts";
import { checkMarkup } from "./check/markup.ts";
import { checkReferences } from "./check/references.ts";
import { checkReportDays } from "./check/report-head.ts";
import { checkNewDays, checkRevisionDays } from "./check/revisions.ts";
import { checkSections, type Sections, stateOf } from "./check/sections.ts";
import { checkUniqueIds } from "./check/unique-ids.ts";
import { checkUnused } from "./check/unused.ts";
import { computedValue } from "./compute/computed-value.ts";
import { findingsOf } from "./compute/findings.ts";
import { type AsleepRow, withoutAsleep } from "./carried.ts";
import type { Grid } from "./cell.ts";
import type { ChartRules } from "./chart.ts";
import type { Finding } from "./finding.ts";
import type { Form } from "./form.ts";
import { QUARTER_TABLES } from "./locked-table.ts";
import { mistakeAt, type OnMistake } from "./mistake.ts";
import type { Observation } from "./observation.ts";
import { parseCharts } from "./parse/charts.ts";
import { parseComputed } from "./parse/computed.ts";
import { parseDocuments } from "./parse/documents.ts";
import { parseExplanations } from "./parse/explanations.ts";
import { parseFigures } from "./parse/figures.ts";
import { parseHighlights } from "./parse/highlights.ts";
import { parseDraftReport, parseReport, positionOfKey } from "./parse/json.ts";
import { parseKeyPoints } from "./parse/key-points.ts";
import { parseObservations } from "./parse/observations.ts";
import { type KnownIds, parseRelations } from "./parse/relations.ts";
import { parseStatements } from "./parse/statements.ts";
import { parseStories } from "./parse/stories.ts";
import { type Quantity, quantityOfComputed, quantityOfFigure, quantityOfObservation } from "./quantity.ts";
import { SLUG } from "./parse/table.ts";
import { readQuarter } from "./quarter.ts";
import type { Version } from "./release.ts";
import type { Report } from "./report.ts";
import { readRevisions } from "./read-revisions.ts";
import { type Revision, revisionDays } from "./revision.ts";
import { gridOf, idsIn, optionalTable, type Source } from "./source.ts";
import type { Unit } from "./unit.ts";

/** What all quarters share. */
export interface Shared {
  /** The code of the province whose reports these are; "" where publisher.json cannot be read. */
  refArea: string;
  forms: ReadonlyMap<string, Form>;
  units: ReadonlyMap<string, Unit>;
  /** Texts with digits that prose may hold, longest first. */
  exceptions: readonly string[];
  /** The types of chart that charts.csv may name. */
  chartTypes: readonly ChartRules[];
}

/** One quarter from `data/quarters/<id>/` and `content/reports/<id>/`; null where its head cannot be read. */
export function assembleQuarter(files: Source, id: string, shared: Shared, report: OnMistake): Version | null {
  const folder = `data/quarters/${id}`;
  const onMistake = withoutFigures(files, `${folder}/figures.csv`, report);
  const head = readHead(files, id, folder, onMistake);
  const placeIn = (key: string) => positionOfKey(files.texts.get(`${folder}/report.json`)!, key);
  const form = head && shared.forms.get(head.form);
  if (head && !form)
    onMistake(mistakeAt(placeIn("form"), "id-unknown", [...shared.forms.keys()].join(", "), head.form));
  const quarter = readQuarter(id);
  if (!head || !form || !quarter) return null;
  checkReportDays(head, quarter, files.texts.get(`${folder}/report.json`)!, onMistake);
  const { source, asleep } = withoutAsleep(files, id, form, onMistake);
  // A quarter may have its form alone.
  const table = <T>(name: string, parse: (grid: Grid) => T[]) => optionalTable(source, `${folder}/${name}`, parse, []);
  const observations = parseObservations(
    gridOf(source, `${folder}/indicators.csv`, onMistake),
    form.indicators,
    onMistake,
  );
  checkForm(observations, onMistake);
  const figures = table("figures.csv", (grid) => parseFigures(grid, form, shared.units, onMistake));
  const documents = table("documents.csv", (grid) => parseDocuments(grid, form.outline, onMistake));
  const quantities = new Map<string, Quantity>([
    ...observations.map((observation) => [observation.indicator.id, quantityOfObservation(observation)] as const),
    ...figures.map((figure) => [figure.id, quantityOfFigure(figure)] as const),
  ]);
  // An id that the form or the narrative has is known, also where its value could not be read.
  const known: KnownIds = new Map([
    ...table("figures.csv", idsIn).map((key) => [key, null] as const),
    ...[...form.indicators].map(([key, row]) => [key, row.unit] as const),
    ...figures.map((figure) => [figure.id, figure.unit] as const),
  ]);
  const own = {
    relations: table("relations.csv", (grid) => parseRelations(grid, known, onMistake)),
    computed: table("computed.csv", (grid) => parseComputed(grid, known, shared.units, onMistake)),
  };
  checkUniqueIds([form.relations, own.relations], onMistake);
  checkUniqueIds([figures, form.computed, own.computed], onMistake);
  const findings = evaluateRelations(
    source,
    { folder, form, relations: own.relations, asleep },
    quantities,
    shared.units,
    onMistake,
  );
  const computed = [...form.computed, ...own.computed].map((indicator) =>
    computedValue(indicator, (key) => quantities.get(key)),
  );
  for (const value of computed) quantities.set(value.indicator.id, quantityOfComputed(value));
  const ids = new Map<string, unknown>([...quantities, ...known]);
  const units: KnownIds = new Map([
    ...known,
    ...computed.map(({ indicator: { id: key, unit } }) => [key, unit] as const),
  ]);
  const highlights = table("highlights.csv", (grid) => parseHighlights(grid, units, onMistake));
  const texts = { form, ids, exceptions: shared.exceptions };
  const statements = table("statements.csv", (grid) => parseStatements(grid, texts, onMistake));
  const keyPoints = table("key_points.csv", (grid) => parseKeyPoints(grid, texts, onMistake));
  const stories = table("stories.csv", (grid) => parseStories(grid, { ...texts, findings }, onMistake));
  const revisions = revisionsOf(source, folder, form, head, onMistake);
  const named = { ids: units, outline: form.outline, exceptions: shared.exceptions };
  const charts = table("charts.csv", (grid) => parseCharts(grid, shared.chartTypes, named, onMistake));
  checkCharts(charts, (key) => quantities.get(key), onMistake);
  const parts = {
    id,
    refArea: shared.refArea,
    quarter,
    report: head,
    form,
    observations,
    figures,
    documents,
    computed,
    findings,
    stories,
    statements,
    keyPoints,
    highlights,
    charts,
    quantities,
    // Other quarters decide: see core/series.ts.
    breaks: new Set<string>(),
    version: revisionDays(revisions).length + 1,
    revisions,
    asleep,
  };
  return { ...parts, ...checkProse(source, parts, known, shared.exceptions, onMistake) };
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

/** What was changed since the report was published: in the quarter, and after it in the form that it shares. */
function revisionsOf(source: Source, folder: string, form: Form, { issued }: Report, onMistake: OnMistake): Revision[] {
  const { lock, revisions } = readRevisions(source, folder, QUARTER_TABLES, onMistake);
  const ofForm = form.revisions.filter(({ date }) => date > issued);
  checkRevisionDays(revisions, issued, onMistake);
  const formDay = form.lock?.lastDay ?? "";
  if (formDay > issued) checkNewDays(revisions, lock, formDay, onMistake);
  if (lock) checkNewDays(form.revisions, form.lock, lock.lastDay || issued, onMistake);
  return [...ofForm, ...revisions];
}

function evaluateRelations(
  source: Source,
  quarter: { folder: string; form: Form; relations: Form["relations"]; asleep: readonly AsleepRow[] },
  quantities: ReadonlyMap<string, Quantity>,
  units: ReadonlyMap<string, Unit>,
  onMistake: OnMistake,
): Finding[] {
  const { folder, form, relations, asleep } = quarter;
  const file = `${folder}/explanations.csv`;
  const explanations = optionalTable(source, file, (grid) => parseExplanations(grid, onMistake), new Map());
  const texts = new Map([...explanations].map(([key, { text }]) => [key, text]));
  const all = [...form.relations, ...relations];
  const { findings, evaluable } = findingsOf(all, form.indicators.values(), quantities, units, texts);
  // A value that could not be read would make its explanation look stale.
  if (evaluable === all.length) {
    const offered = new Map(asleep.flatMap((row) => (row.table === "explanations.csv" ? [[row.id.text, row.id]] : [])));
    const sleeping = new Set(asleep.map(({ id }) => id.text));
    const awake = new Map([...explanations].filter(([key]) => !sleeping.has(key)));
    checkExplanations(findings, awake, offered, file, onMistake);
  }
  return findings;
}

function checkProse(
  source: Source,
  release: Omit<Version, "sections" | "unwritten">,
  ids: KnownIds,
  exceptions: readonly string[],
  onMistake: OnMistake,
): Sections {
  const folder = `content/reports/${release.id}`;
  // A translation stands in a folder of its own beside the Vietnamese files.
  const prose = source.prose.filter(({ file }) => file.startsWith(`${folder}/`));
  const files = prose.filter(({ file }) => !file.slice(folder.length + 1).includes("/"));
  const english = prose.filter((file) => !files.includes(file));
  const known = {
    So: new Set([...release.quantities.keys(), ...ids.keys()]),
    Ngay: new Set(release.report.dates.keys()),
    VanBan: new Set(release.documents.map((document) => document.id)),
    ChiTieu: new Set(release.form.indicators.keys()),
  };
  const carried = new Set([...release.asleep.map(({ id }) => id.text), ...release.report.carriedDates.keys()]);
  for (const file of prose) {
    // Also a draft is compiled, so that what is refused as code is refused in it, too.
    checkMarkup(file, "section", onMistake);
    if (stateOf(file) === "draft") continue;
    checkDigits(file, exceptions, onMistake);
    checkReferences(file, known, carried, onMistake);
  }
  const found = checkSections(files, release.form.outline, onMistake);
  checkUnused(release.figures, release.documents, found.sections, files, onMistake);
  return withEnglish(found, english, release.form.outline, onMistake);
}

/** A quarter may have no figures; where something names one all the same, the file is what is missing. */
function withoutFigures(files: Source, file: string, report: OnMistake): OnMistake {
  if (files.grids.has(file)) return report;
  return (mistake) => {
    report(mistake);
    if (mistake.code === "id-unknown" && SLUG.test(mistake.read))
      report(mistakeAt({ file, line: 1, column: 1 }, "file-missing"));
  };
}

/** A form without a single value reports nothing: it is still to be filled. A blank row is no mistake. */
function checkForm(observations: readonly Observation[], onMistake: OnMistake): void {
  const [first] = observations;
  if (first && observations.every(({ stated }) => stated === ""))
    onMistake(mistakeAt({ ...first.at, line: 1, column: 1 }, "form-blank", "", String(observations.length)));
}
