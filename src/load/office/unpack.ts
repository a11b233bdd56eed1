import { type UnzipFileInfo, unzipSync } from "fflate";
import { LARGEST_UNPACKED } from "../../reading/bounds.ts";

/** What an office's file would unpack to is beyond LARGEST_UNPACKED bytes: no report is, what is made to do harm may be. */
export class UnpacksLarge extends Error {}

/**
 * The parts of an office's file that are wanted, by name. The rest (pictures, fonts, macros, embedded files)
 * is left packed, nothing is unpacked before the sizes that the file states are known to be within bounds,
 * and nothing beyond those sizes is kept.
 * @throws UnpacksLarge where the wanted parts are too large; another error where the bytes are no zip
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Record<string, Uint8Array> {
  let total = 0;
  const add = ({ name, originalSize }: UnzipFileInfo) => {
    if (isWanted(name)) total += originalSize;
    return false;
  };
  unzipSync(bytes, { filter: add });
  if (total > LARGEST_UNPACKED) throw new UnpacksLarge(`The file unpacks to ${total} bytes`);
  return unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
}
