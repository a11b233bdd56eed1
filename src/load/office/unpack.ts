import { Inflate } from "fflate";
import { LARGEST_UNPACKED } from "../../reading/bounds.ts";
import { crc32 } from "./crc32.ts";
import { packedBytes, zipDirectory, type ZipEntry } from "./zip-directory.ts";

/** What an office's file unpacks to is beyond LARGEST_UNPACKED bytes: no report is, what is made to do harm may be. */
export class UnpacksLarge extends Error {}

/** So many packed bytes are unpacked at a time: a thousand times as many may come of them. */
const STEP = 4096;

/**
 * The parts of an office's file that are wanted, by name. The rest (pictures, fonts, macros, embedded files)
 * is left packed, nothing is unpacked before the sizes that the file states are known to be within bounds,
 * and unpacking ends where a part is longer than it states.
 * @throws UnpacksLarge where the wanted parts are too large; another error where the bytes are no zip
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Record<string, Uint8Array> {
  const wanted = zipDirectory(bytes).filter(({ name }) => isWanted(name));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST_UNPACKED) throw new UnpacksLarge(`The file unpacks to ${total} bytes`);
  return Object.fromEntries(wanted.map((entry) => [entry.name, checked(contentOf(bytes, entry), entry)]));
}

/** A byte that was lost on the way would change a number without a word. */
function checked(content: Uint8Array, { name, sum }: ZipEntry): Uint8Array {
  if (crc32(content) !== sum) throw new Error(`${name} is not what was packed`);
  return content;
}

function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Error(`The zip packs by a method ${entry.method}`);
  const content = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw new Error(`${entry.name} is longer than it states`);
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  if (length < entry.size) throw new Error(`${entry.name} is shorter than it states`);
  return content;
}
