import type { Draft } from "../../views/report-check-view.ts";

/** The shape of what is kept; another number is forgotten. */
const VERSION = 1;
/** In characters: a draft is some 20 kB; what is larger is not kept. */
const LARGEST = 500_000;

/** Where sites share a host each has its own. */
const KEY = `cchc-mo${location.pathname}`;

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

/** The draft that was kept; null where there is none that this page understands. */
export function kept(): Draft | null {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? "null") as { version: number; draft: Draft } | null;
    return found?.version === VERSION ? found.draft : null;
  } catch {
    return null;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // What cannot be reached was not kept either.
  }
}
