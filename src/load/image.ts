import { crc32 } from "node:zlib";

/** Where the images of the guide stand; nothing else is published from `public/`. */
export const IMAGES = "public/huong-dan";
const NAME = /^[a-z0-9-]+\.png$/;
const SIGNATURE = "\x89PNG\r\n\x1a\n";
/** A chunk's length, its type and its sum, four bytes each, beside its content. */
const FRAME = 12;

/** The name of an image of the guide from its path, `ten-anh.png`; null for any other file. */
export function imageName(path: string): string | null {
  const name = path.startsWith(`${IMAGES}/`) ? path.slice(IMAGES.length + 1) : "";
  return NAME.test(name) ? name : null;
}

/**
 * Whether the bytes are one whole PNG and nothing beside it: its head first, its end last, each chunk with its sum
 * (PNG, W3C Recommendation, 5.2 to 5.4). Its pixels are not unpacked: the check has no time for that.
 */
export function isPng(bytes: Uint8Array): boolean {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (png.toString("latin1", 0, SIGNATURE.length) !== SIGNATURE) return false;
  const types: string[] = [];
  let at = SIGNATURE.length;
  while (at + FRAME <= png.length) {
    const end = at + FRAME + png.readUInt32BE(at);
    if (end > png.length || crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) return false;
    types.push(png.toString("latin1", at + 4, at + 8));
    at = end;
  }
  return at === png.length && types[0] === "IHDR" && types.includes("IDAT") && types.at(-1) === "IEND";
}
