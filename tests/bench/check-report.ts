import { evaluateDraft, readReport, viewOf } from "../../src/worker/check.ts";
import type { Draft } from "../../src/views/report-check-view.ts";
import { longReport as longDocument } from "../reading/report/figures.ts";
import { wordReport } from "../reading/report/word-report.ts";
import { knowledge, SETTINGS } from "../worker/drafts.ts";

/** A Word file of a hundred pages: the narrative of the real report again and again, the whole form at its end. */
export function longReport(): Promise<Uint8Array> {
  return wordReport(longDocument(100));
}

const OTHER = new TextEncoder().encode("Báo cáo");

/** From the bytes of a report to what the page shows of it. Throws where not all was read. */
export async function answer(bytes: Uint8Array): Promise<Draft> {
  // What was read last is remembered: another text comes between.
  await readReport("khac.txt", OTHER, SETTINGS, knowledge, "vi");
  const draft = await readReport("bao-cao.docx", bytes, SETTINGS, knowledge, "vi");
  if ("refused" in draft) throw new Error(draft.refused.join(" "));
  const { rows, narrative } = viewOf(evaluateDraft(draft, knowledge), knowledge, "vi");
  if (rows.some(({ state }) => state === "missing")) throw new Error("A row of the form was not read.");
  if (!narrative || narrative.rows.length < 900) throw new Error("The narrative was not read.");
  return draft;
}

/** How long the page waits after one number was corrected. */
export function correct(draft: Draft): void {
  viewOf(evaluateDraft({ ...draft, decisions: { 0: { stated: "1" } } }, knowledge), knowledge, "vi");
}
