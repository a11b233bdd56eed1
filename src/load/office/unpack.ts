import { Inflate } from "fflate";
import { LARGEST_UNPACKED } from "../../reading/bounds.ts";
import { crc32 } from "./crc32.ts";
import { TooComplex } from "./xml.ts";
import { packedBytes, zipDirectory, type ZipEntry } from "./zip-directory.ts";

/** What an office's file unpacks to is beyond LARGEST_UNPACKED bytes: no report is, what is made to do harm may be. */
export class UnpacksLarge extends Error {}

/** A workbook has three parts for each sheet. */
const MOST_PARTS = 1000;
/** So many packed bytes are unpacked at a time: a thousand times as many may come of them. */
const STEP = 4096;

/**
 * The parts of an office's file that are wanted, by name. The rest (pictures, fonts, macros, embedded files)
 * is left packed, nothing is unpacked before the sizes that the file states are known to be within bounds,
 * and unpacking ends where a part is longer than it states. A damaged part may hold another number: it is refused.
 * @throws UnpacksLarge where the wanted parts are too large, TooComplex where they are too many; another error where
 * the bytes are no zip
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Record<string, Uint8Array> {
  const wanted = zipDirectory(bytes).filter(({ name }) => isWanted(name));
  if (wanted.length > MOST_PARTS) throw new TooComplex(`${wanted.length} parts`);
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST_UNPACKED) throw new UnpacksLarge(`The file unpacks to ${total} bytes`);
  return Object.fromEntries(wanted.map((entry) => [entry.name, contentOf(bytes, entry)]));
}

function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = unpacked(packedBytes(bytes, entry), entry);
  if (crc32(content) !== entry.checksum) throw new Error(`${entry.name} is damaged`);
  return content;
}

function unpacked(packed: Uint8Array, entry: ZipEntry): Uint8Array {
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
