/** A part of a zip as its directory states it. */
export interface ZipEntry {
  name: string;
  /** 0: stored, 8: deflated. */
  method: number;
  /** Bytes as packed, and as the directory says they unpack. */
  packed: number;
  size: number;
  /** The checksum of what it unpacks to. */
  checksum: number;
  /** Where the part's own head begins. */
  start: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;

/** The parts that a zip's directory lists. Throws where the bytes are no zip, or one that is cut or crooked. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) {
    if (bytes.length - 22 - end > LONGEST_COMMENT) throw new Error("The zip has no directory");
    end--;
  }
  if (end < 0) throw new Error("The bytes are no zip");
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("The zip's directory is broken");
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength!)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    };
    if (ownHead(bytes, entry.start).name !== entry.name) throw new Error("The zip has two names for a part");
    at += 46 + nameLength! + extra! + comment!;
    return entry;
  });
}

/** The packed bytes of a part, which stand behind its own head. */
export function packedBytes(bytes: Uint8Array, { start, packed }: ZipEntry): Uint8Array {
  const { end } = ownHead(bytes, start);
  if (end + packed > bytes.length) throw new Error("The zip is cut short");
  return bytes.subarray(end, end + packed);
}

/** The head before a part's bytes: the name once more, and where it ends. */
function ownHead(bytes: Uint8Array, start: number): { name: string; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameEnd = start + 30 + view.getUint16(start + 26, true);
  const name = new TextDecoder().decode(bytes.subarray(start + 30, nameEnd));
  return { name, end: nameEnd + view.getUint16(start + 28, true) };
}
