import type { Draft } from "../../views/report-check-view.ts";
import { part } from "./dom.ts";

/** The shape of what is kept; another number is forgotten. */
const VERSION = 3;
/** In characters: a draft of a form is some 20 kB, one of a report of 20 pages 110 kB; what is larger is not kept. */
const LARGEST = 2_000_000;

/** Where it is kept, as start.ts says. */
const KEY = part("tool").dataset["kept"]!;

/** Keeps a draft in this browser; false where it cannot be kept. */
export function keep(draft: Draft): boolean {
  const text = JSON.stringify({ version: VERSION, draft });
  try {
    if (text.length > LARGEST) return false;
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** The draft that was kept; null where there is none that this page understands, which is forgotten. */
export function kept(): Draft | null {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? "null") as { version: number; draft: Draft } | null;
    if (found?.version === VERSION && isDraft(found.draft)) return found.draft;
  } catch {
    // What cannot be read is as good as nothing.
  }
  forget();
  return null;
}

/** Whether it has the parts of a draft; what stands in its rows is for the check to refuse. */
function isDraft(found: Partial<Draft>): boolean {
  const { name, quarter, head, rows, problems, text, decisions, relations, explanations } = found;
  const texts = [name, quarter].every((one) => typeof one === "string");
  const parts = [head, text, decisions, relations, explanations].every((one) => typeof one === "object");
  return texts && parts && [rows, problems].every((list) => Array.isArray(list));
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // What cannot be reached was not kept either.
  }
}
