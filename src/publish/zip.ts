import { type Zippable, zipSync } from "fflate";

/** Zip knows no earlier day; fflate writes it as it reads on the wall, so that the place does not matter. */
const fixedTime = () => new Date(1980, 0, 1);

/**
 * Files by name as a zip, in their order: the same content gives the same bytes. A workbook, which is a zip itself, is
 * stored as it is.
 */
export function zip(files: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { level: name.endsWith(".xlsx") ? 0 : 6 }];
  return zipSync(entries, { mtime: fixedTime() });
}
