import { crc32 as nodeCrc32 } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../../src/load/office/crc32.ts";
import { unpack, UnpacksLarge } from "../../../src/load/office/unpack.ts";

const content = new TextEncoder().encode("25 nhiệm vụ ".repeat(50));
const all = () => true;

describe("crc32(bytes)", () => {
  test("is that of ISO 3309", () => {
    expect(crc32(new Uint8Array())).toBe(0);
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(crc32(content)).toBe(nodeCrc32(content));
  });
});

describe("unpack(bytes, isWanted)", () => {
  test.each([0, 6] as const)("the wanted parts, packed at level %d", (level) => {
    const bytes = zipSync({ "a.xml": content, "b.png": content }, { level });
    expect(unpack(bytes, (name) => name.endsWith(".xml"))).toEqual({ "a.xml": content });
  });

  test.each([0, 6] as const)("no byte can change without a word, packed at level %d", (level) => {
    const bytes = zipSync({ "a.xml": content }, { level, mtime: "2025-01-01" });
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.with(at, bytes[at]! ^ 0x04);
      let found: unknown = null;
      try {
        found = unpack(changed, all);
      } catch {
        continue;
      }
      // Days, versions and flags are no part of what is packed.
      expect(found, `byte ${at}`).toEqual({ "a.xml": content });
    }
  });

  test("a part that states less than it unpacks to is left at its bound, one beyond all bounds before", () => {
    const bytes = zipSync({ "a.xml": new Uint8Array(40_000_000) });
    expect(() => unpack(bytes, all)).toThrow(UnpacksLarge);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = Buffer.from(bytes).indexOf("PK\u0001\u0002");
    view.setUint32(directory + 24, 1000, true);
    expect(() => unpack(bytes, all)).toThrow("longer than it states");
  });
});
