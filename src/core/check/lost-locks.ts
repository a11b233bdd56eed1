import { LOCK_COLUMNS } from "../lock.ts";

const LOCK = /^data\/(quarters|forms)\/[^/]+\/published\.csv$/;
const HEADER = LOCK_COLUMNS.join(",");

/** A lock that lost lines: its file, and how many of them. */
export interface LostLock {
  file: string;
  lines: number;
}

/**
 * Locks that a proposal shortens, changes or deletes: what was said in public stays in them, and they only grow.
 * The lines that name the locked columns may change, as the format does; a lock of the older format is written anew.
 * @param before the files as published, by path
 */
export function lostLocks(before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>): LostLock[] {
  return [...before].flatMap(([file, bytes]) => {
    const [header, ...lines] = LOCK.test(file) ? linesOf(bytes) : [];
    if (header !== HEADER) return [];
    const kept = new Set(linesOf(after.get(file)));
    const lost = lines.filter((line) => line !== "" && !/^[^,]*,,/.test(line) && !kept.has(line));
    return lost.length > 0 ? [{ file, lines: lost.length }] : [];
  });
}

function linesOf(bytes: Uint8Array = new Uint8Array()): string[] {
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n").split("\n");
}
