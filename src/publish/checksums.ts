import { createHash } from "node:crypto";

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The lines that `sha256sum -c` reads, in the order of the files. */
export function checksums(files: readonly { path: string; bytes: Uint8Array }[]): string {
  return files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join("");
}
