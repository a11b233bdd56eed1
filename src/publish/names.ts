import { createHash } from "node:crypto";
import type { Publisher } from "../core/publisher.ts";
import type { Version } from "../core/release.ts";

/** What a publication is called in ids: who publishes and of what province, `cchc-mo-19`. No name of either. */
export function publicationId({ id, refArea }: Publisher): string {
  return `${id}-${refArea}`;
}

/**
 * An id that stays the same wherever the site is put, whatever it is called and whenever it is built: a name-based
 * UUID (RFC 9562, version 5) of the publication's id and a path.
 */
export function permanentId(publisher: Publisher, path: string): string {
  const bytes = createHash("sha1")
    .update(NAMESPACE)
    .update(`${publicationId(publisher)} ${path}`)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString("hex").replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5")}`;
}

/** The namespace of this software's ids, drawn once. */
const NAMESPACE = Buffer.from("5f0c6a4e7d1b4c5e9a7e3b1d2c8f4a60", "hex");

/** `1.0.0` as first published; corrections count up the last number, as the Data Package standard advises. */
export function dataVersion({ version }: Version): string {
  return `1.0.${version - 1}`;
}
