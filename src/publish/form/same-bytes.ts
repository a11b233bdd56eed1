import { strFromU8, strToU8, unzipSync } from "fflate";
import { zip } from "../zip.ts";

/** Zip's own first day, as it is written for every file of a publication. */
const MADE = "1980-01-01T00:00:00Z";
const DAYS = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** An office file without the moment at which it was made: the same content gives the same bytes. */
export function sameBytes(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    const isProperties = name === "docProps/core.xml";
    return [name, isProperties ? strToU8(strFromU8(bytes).replace(DAYS, `$1${MADE}`)) : bytes] as const;
  });
  return zip(parts);
}
