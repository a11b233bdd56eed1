import type { Locale } from "../core/number.ts";
import { readQuarter } from "../core/quarter.ts";
import { quarterText } from "../i18n/format.ts";
import { words } from "../i18n/words.ts";
import { needsExplanation } from "../core/check/explanations.ts";
import { carriedTables } from "../publish/carry-over.ts";
import { indicatorsCsv } from "../publish/form/csv.ts";
import { findingsDocx } from "../publish/form/findings-docx.ts";
import { formRows } from "../publish/form/rows.ts";
import { formXlsx } from "../publish/form/xlsx.ts";
import { explanationRows } from "../publish/from-report/explanations.ts";
import { rowsOf, tableText } from "../publish/from-report/rows.ts";
import { quarterFromReport } from "../publish/quarter-from-report.ts";
import { reportJson } from "../publish/report-json.ts";
import { zip } from "../publish/zip.ts";
import type { FileKind } from "../views/report-check-calls.ts";
import type { Checked, CheckedNarrative } from "../views/report-check-checked.ts";
import { continues, entriesOf, viewOf } from "./check.ts";
import type { Knowledge } from "./knowledge.ts";

/** The files of the data are written by editors who read Vietnamese, whatever language the page is in. */
const DATA_LOCALE: Locale = "vi";

/** A file to take along, with its name. */
export async function fileOf(
  kind: FileKind,
  checked: Checked,
  knowledge: Knowledge,
  locale: Locale,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { draft } = checked;
  const { quarter } = draft;
  const { document: t, fileNames, findings, headTitle, wrong, notTaken } = words(locale).reportCheck;
  if (kind === "quarter") return { name: `${quarter}.zip`, bytes: quarterZip(checked, knowledge) };
  if (kind === "form") {
    const rows = formRows(knowledge.form, entriesOf(draft.rows));
    return { name: `${fileNames.form}-${quarter}.xlsx`, bytes: await formXlsx(rows) };
  }
  const view = viewOf(checked, knowledge, locale);
  const title = t.title(quarterText(readQuarter(quarter)!, locale));
  const lead = [t.source(draft.name), view.headline, view.counted];
  const lists = [
    { title: headTitle, items: view.head.map(({ text }) => text) },
    { title: wrong, items: view.wrong.map(({ label, text }) => `${label}: ${text}`) },
    { title: notTaken, items: view.notTaken },
  ];
  return {
    name: `${fileNames.findings}-${quarter}.docx`,
    bytes: await findingsDocx({ title, lead, findings, groups: view.groups, lists }),
  };
}

/** The folder of a quarter, as the repository has it. */
function quarterZip(checked: Checked, knowledge: Knowledge): Uint8Array {
  const files = checked.narrative ? reportFiles(checked, checked.narrative, knowledge) : formFiles(checked, knowledge);
  const encoder = new TextEncoder();
  return zip([...files].map(([path, text]) => [path, encoder.encode(text)] as const));
}

/** All that the command makes of the same report, with what a person decided. */
function reportFiles(
  checked: Checked,
  { reading }: CheckedNarrative,
  knowledge: Knowledge,
): ReadonlyMap<string, string> {
  const { draft } = checked;
  const { number, title, issued, cutOff } = draft.head;
  const head = { ...reading.head, number, title, issued: issued || null, cutOff: cutOff || null };
  const { form, exceptions, last } = knowledge;
  const { units, abbreviations } = knowledge.reading;
  const known = { form, units, abbreviations, exceptions };
  const before = continues(draft, knowledge) ? last : undefined;
  const options = { verbatim: draft.verbatim, explanations: saidNow(checked) };
  return quarterFromReport({ ...reading, head }, known, readQuarter(draft.quarter)!, before, options, DATA_LOCALE)
    .files;
}

/** What a person wrote to what does not add up now; what adds up by now needs no word. */
function saidNow({ draft, current, narrative }: Checked): Map<string, string> {
  const findings = [...current.findings, ...(narrative?.findings ?? [])];
  const said = findings.filter(needsExplanation).map(({ id }) => [id, draft.explanations[id] ?? ""] as const);
  return new Map(said.filter(([, text]) => text.trim()));
}

/** The form, the head of the report where something of it is known, and what was said of what does not add up. */
function formFiles(checked: Checked, knowledge: Knowledge): ReadonlyMap<string, string> {
  const { draft } = checked;
  const { form, last } = knowledge;
  const { quarter, head, otherProvince } = draft;
  const folder = `data/quarters/${quarter}`;
  const files = new Map([[`${folder}/indicators.csv`, indicatorsCsv(form.indicators.keys(), entriesOf(draft.rows))]]);
  const people = otherProvince ? null : last.release.report;
  if (Object.values(head).some(Boolean))
    files.set(`${folder}/report.json`, reportJson(form.id, readQuarter(quarter)!, people, head));
  const said = saidNow(checked);
  const before = continues(draft, knowledge) ? last : undefined;
  const table = carriedTables(before, form).find(({ name }) => name === "explanations.csv")!;
  if (said.size > 0) files.set(`${folder}/${table.name}`, tableText(table, explanationRows(rowsOf(table), said)));
  return files;
}
