import { createHash } from "node:crypto";

const known = new WeakMap<Uint8Array, string>();

/** The sum of a file's bytes, made once: descriptor, sums and catalogue ask for it, and a version shares its bytes. */
export function sha256(bytes: Uint8Array): string {
  const sum = known.get(bytes) ?? createHash("sha256").update(bytes).digest("hex");
  known.set(bytes, sum);
  return sum;
}

/** The lines that `sha256sum -c` reads, in the order of the files. */
export function checksums(files: readonly { path: string; bytes: Uint8Array }[]): string {
  return files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join("");
}
