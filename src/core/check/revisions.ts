import type { Cell } from "../cell.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { PublishedValue, Revision } from "../revision.ts";

/** The cells of a quarter's tables as they stand now, by id and column. */
export type CurrentCells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

/**
 * Nothing that was published changes silently: a cell that differs from the last published one has
 * a row in revisions.csv, and the rows of a cell lead without a gap to what stands there now.
 */
export function checkRevisions(
  published: readonly (PublishedValue & { at: Cell })[],
  revisions: readonly Revision[],
  current: CurrentCells,
  onMistake: OnMistake,
): void {
  const chains = new Map<string, Revision[]>();
  for (const revision of inOrder(revisions)) {
    const key = `${revision.id} ${revision.column}`;
    chains.set(key, [...(chains.get(key) ?? []), revision]);
  }
  const locked = new Map(published.map((one) => [`${one.id} ${one.column}`, one]));
  for (const [key, chain] of chains) checkChain(chain, locked.get(key)?.value, current, onMistake);
  const ids = new Set(published.map(({ id }) => id));
  for (const id of ids) {
    const cells = current.get(id);
    if (!cells) onMistake(mistakeAt(published.find((one) => one.id === id)!.at, "published-gone", "", id));
    for (const [column, cell] of cells ?? []) {
      const before = locked.get(`${id} ${column}`)?.value ?? "";
      const explained = chains.get(`${id} ${column}`)?.some(({ from }) => from === before) ?? false;
      if (cell.text !== before && !explained)
        onMistake(
          mistakeAt(cell, "revision-missing", rowFor(id, column, before, cell.text), `${before} → ${cell.text}`),
        );
    }
  }
}

/** Days of a quarter's revisions lie on or after the day of its report. */
export function checkRevisionDays(revisions: readonly Revision[], issued: string, onMistake: OnMistake): void {
  for (const { date, at } of revisions) if (date < issued) onMistake(mistakeAt(at, "revision-early", issued, date));
}

function checkChain(
  chain: Revision[],
  published: string | undefined,
  current: CurrentCells,
  onMistake: OnMistake,
): void {
  const { id, column, at, to } = chain.at(-1)!;
  const now = current.get(id)?.get(column);
  if (!now) return onMistake(mistakeAt(at, "id-unknown", "", `${id} ${column}`));
  chain.forEach((revision, index) => {
    const before = chain[index - 1];
    if (revision.from === revision.to) onMistake(mistakeAt(revision.fromAt, "revision-mismatch", "", revision.from));
    else if (before && before.to !== revision.from)
      onMistake(mistakeAt(revision.fromAt, "revision-mismatch", before.to, revision.from));
    if (before?.date === revision.date) onMistake(mistakeAt(revision.at, "id-twice", "", id));
  });
  // Where the last row was published already, the change that came after it lacks a row of its own.
  if (to !== now.text && to !== published) onMistake(mistakeAt(at, "revision-mismatch", now.text, to));
}

/** By day; rows of one day in file order. */
function inOrder(revisions: readonly Revision[]): Revision[] {
  return [...revisions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function rowFor(id: string, column: string, from: string, to: string): string {
  const quoted = (text: string) => (/[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${id},${column},${quoted(from)},${quoted(to)},…,…,`;
}
