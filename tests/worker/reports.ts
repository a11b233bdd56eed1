import { madeText } from "../publish/made-report.ts";
import { readReport } from "../../src/worker/check.ts";
import type { Draft } from "../../src/views/report-check-view.ts";
import { knowledge, SETTINGS } from "./drafts.ts";

/** What the report of the fourth quarter says of the government's tasks, 53 of 54 of them done. */
export const TASKS =
  "UBND tỉnh Thái Nguyên được giao 54 nhiệm vụ, đến nay, đã thực hiện hoàn thành 53 nhiệm vụ đúng thời gian quy định, đang triển khai thực hiện 01 nhiệm vụ";

/** The same in words of which nothing is left: what 35 and 54 are is for a person to say. */
export const TASKS_IN_OTHER_WORDS = "số việc xong là 35 việc, so với 54 việc, đang triển khai thực hiện 01 nhiệm vụ";

/** The made report of a fourth quarter with other words. */
export function reportText(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The report does not say ${from}`);
    return text.replaceAll(from, to);
  }, madeText);
}

/** What the page takes of it. */
export async function reportDraft(text: string, settings: Partial<Draft> = {}): Promise<Draft> {
  const bytes = new TextEncoder().encode(text);
  const draft = await readReport("bao-cao.txt", bytes, { ...SETTINGS, ...settings }, knowledge, "vi");
  if ("refused" in draft) throw new Error(draft.refused.join(" "));
  return draft;
}
