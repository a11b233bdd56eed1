import { type UnzipFileInfo, unzipSync, zipSync } from "fflate";
import { LARGEST_UNPACKED } from "../../reading/bounds.ts";

/**
 * An office's file with its XML alone: pictures, fonts, macros and embedded files are left out, so
 * that what is read stays small. Nothing is unpacked before the sizes that the file states are known
 * to be within bounds, and nothing beyond those sizes is kept.
 * @returns the file packed anew; null where it would unpack to more than LARGEST_UNPACKED bytes
 * @throws where the bytes are no zip
 */
export function xmlParts(bytes: Uint8Array): Uint8Array | null {
  let total = 0;
  unzipSync(bytes, {
    filter: (part) => {
      if (isXml(part)) total += part.originalSize;
      return false;
    },
  });
  if (total > LARGEST_UNPACKED) return null;
  return zipSync(unzipSync(bytes, { filter: isXml }), { level: 0 });
}

function isXml({ name }: UnzipFileInfo): boolean {
  return /\.(xml|rels)$/i.test(name);
}
