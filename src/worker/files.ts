import { zipSync } from "fflate";
import type { Locale } from "../core/number.ts";
import { readQuarter } from "../core/quarter.ts";
import { quarterText } from "../i18n/format.ts";
import { words } from "../i18n/words.ts";
import { indicatorsCsv } from "../publish/form/csv.ts";
import { findingsDocx } from "../publish/form/findings-docx.ts";
import { formRows } from "../publish/form/rows.ts";
import { formXlsx } from "../publish/form/xlsx.ts";
import { reportJson } from "../publish/report-json.ts";
import type { FileKind } from "../views/report-check-calls.ts";
import type { Checked } from "../views/report-check-checked.ts";
import { entriesOf, viewOf } from "./check.ts";
import type { Knowledge } from "./knowledge.ts";

/** Zip knows no earlier day; the same content gives the same bytes. */
const fixedTime = () => new Date(1980, 0, 1);

/** A file to take along, with its name. */
export async function fileOf(
  kind: FileKind,
  checked: Checked,
  knowledge: Knowledge,
  locale: Locale,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { draft } = checked;
  const { quarter } = draft;
  if (kind === "quarter") return { name: `${quarter}.zip`, bytes: quarterZip(checked, knowledge) };
  if (kind === "form") {
    const rows = formRows(knowledge.form, entriesOf(draft.rows));
    return { name: `bieu-${quarter}.xlsx`, bytes: await formXlsx(rows) };
  }
  const { document: t, findings, wrong, notTaken } = words(locale).reportCheck;
  const view = viewOf(checked, knowledge, locale);
  const title = t.title(quarterText(readQuarter(quarter)!, locale));
  const lead = [t.source(draft.name), view.headline, view.counted];
  const lists = [
    { title: wrong, items: view.wrong.map(({ label, text }) => `${label}: ${text}`) },
    { title: notTaken, items: view.notTaken },
  ];
  return {
    name: `kiem-tra-${quarter}.docx`,
    bytes: await findingsDocx({ title, lead, findings, groups: view.groups, lists }),
  };
}

/** The folder of a quarter, as the repository has it: the form, and the head of the report where something of it is known. */
function quarterZip({ draft }: Checked, { form, people }: Knowledge): Uint8Array {
  const { quarter, head, otherProvince } = draft;
  const folder = `data/quarters/${quarter}`;
  const files: Record<string, string> = {
    [`${folder}/indicators.csv`]: indicatorsCsv(form.indicators.keys(), entriesOf(draft.rows)),
  };
  if (Object.values(head).some(Boolean))
    files[`${folder}/report.json`] = reportJson(form.id, readQuarter(quarter)!, otherProvince ? null : people, head);
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: fixedTime(), level: 6 });
}
