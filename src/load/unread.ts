import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import type { MistakeCode } from "../core/mistake.ts";
import { MOST_BYTES } from "./bounds.ts";

/** What stands for the bytes of a file that is not read: there are none, and the reason is a mistake. */
export class Unread extends Uint8Array {
  readonly code: MistakeCode;

  constructor(code: MistakeCode) {
    super(0);
    this.code = code;
  }
}

/**
 * The bytes of a file. A link could lead out of the folder, a pipe never ends: only a plain file is read, and of one
 * that is larger than any that is published nothing.
 * @returns null where it is gone: an editor may save while files are read
 */
export function readBounded(path: string): Uint8Array | null {
  try {
    if (!lstatSync(path).isFile()) return new Unread("file-link");
    const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      return bytesOf(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "ELOOP") return new Unread("file-link");
    return new Unread("file-closed");
  }
}

function bytesOf(file: number): Uint8Array {
  const { size } = fstatSync(file);
  if (size > MOST_BYTES) return new Unread("file-too-large");
  const bytes = new Uint8Array(size);
  let read = 0;
  for (let more = 1; more > 0 && read < size; read += more) more = readSync(file, bytes, read, size - read, read);
  return read === size ? bytes : bytes.subarray(0, read);
}
