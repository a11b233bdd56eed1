import { crc32, inflateSync } from "node:zlib";

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
 * (PNG, W3C Recommendation, 5.2 to 5.4), and all its pixels there once they are unpacked.
 */
export function isPng(bytes: Uint8Array): boolean {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (png.toString("latin1", 0, SIGNATURE.length) !== SIGNATURE) return false;
  const types: string[] = [];
  const packed: Buffer[] = [];
  let at = SIGNATURE.length;
  while (at + FRAME <= png.length) {
    const end = at + FRAME + png.readUInt32BE(at);
    if (end > png.length || crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) return false;
    const type = png.toString("latin1", at + 4, at + 8);
    types.push(type);
    if (type === "IDAT") packed.push(png.subarray(at + 8, end - 4));
    at = end;
  }
  const isFramed = at === png.length && types[0] === "IHDR" && types.at(-1) === "IEND";
  return isFramed && hasPixels(png.subarray(SIGNATURE.length + 8), Buffer.concat(packed));
}

/** A picture of more pixels is none of a guide, and would cost the check its time. */
const MOST_PIXELS = 20_000_000;
/** Numbers of a pixel by colour type (table 8 of the Recommendation). */
const CHANNELS: Partial<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Where each pass of an interlaced picture starts, and how far its pixels are apart (8.2). */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Whether what is packed unpacks to as many bytes as the head says that the picture has: each line, and one byte before it (7.2). */
function hasPixels(head: Buffer, packed: Buffer): boolean {
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const bits = head[8]! * (CHANNELS[head[9]!] ?? 0);
  if (bits === 0 || width === 0 || height === 0 || width * height > MOST_PIXELS) return false;
  const passes = head[12] === 0 ? ([[0, 0, 1, 1]] as const) : PASSES;
  const sizes = passes.map(([left, top, across, down]) => {
    const [columns, lines] = [Math.ceil((width - left) / across), Math.ceil((height - top) / down)];
    return columns > 0 && lines > 0 ? lines * (1 + Math.ceil((columns * bits) / 8)) : 0;
  });
  const size = sizes.reduce((sum, one) => sum + one, 0);
  try {
    return inflateSync(packed, { maxOutputLength: size }).length === size;
  } catch {
    return false;
  }
}
