import { zipSync } from "fflate";

/** Zip knows no earlier day; fflate writes it as it reads on the wall, so that the place does not matter. */
const fixedTime = () => new Date(1980, 0, 1);

/** Files by name as a zip, in their order: the same content gives the same bytes. */
export function zip(files: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: fixedTime(), level: 6 });
}
