import { describe, expect, test } from "vitest";
import { crc32, deflateSync } from "node:zlib";
import { imageName, isPng } from "../../src/load/image.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const number = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  return Buffer.concat([number(content.length), named, number(crc32(named))]);
}

function headOf(width: number, height: number, colour = 0, interlace = 0): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, colour, 0, 0, interlace]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return chunk("IHDR", head);
}

// One grey point: 1 × 1, eight bits, without interlace.
const HEAD = headOf(1, 1);
const POINT = chunk("IDAT", deflateSync(Buffer.from([0, 128])));
const END = chunk("IEND", Buffer.alloc(0));
const png = Buffer.concat([SIGNATURE, HEAD, POINT, END]);

describe("isPng(bytes)", () => {
  test("is true of a whole PNG", () => expect(isPng(png)).toBe(true));

  test("is true of an interlaced one: 3 × 2 grey points in passes of 1, 0, 0, 1, 0, 1 and 3 points", () => {
    // Pass 1 has the point 0,0; pass 4 the point 2,0; pass 6 the point 1,0; pass 7 the second line.
    const passes = [0, 128, 0, 128, 0, 128, 0, 128, 128, 128];
    const data = chunk("IDAT", deflateSync(Buffer.from(passes)));
    expect(isPng(Buffer.concat([SIGNATURE, headOf(3, 2, 0, 1), data, END]))).toBe(true);
  });

  const script = Buffer.from("<script>alert(1)</script>");
  test.each([
    ["nothing", Buffer.alloc(0)],
    ["a page", script],
    ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["one cut short", png.subarray(0, -1)],
    ["one without its end", Buffer.concat([SIGNATURE, HEAD, POINT])],
    ["one without a picture", Buffer.concat([SIGNATURE, HEAD, END])],
    ["one whose head is not first", Buffer.concat([SIGNATURE, POINT, HEAD, END])],
    ["one with something behind it", Buffer.concat([png, script])],
    ["one with a byte changed", Buffer.from(png).fill(1, 20, 21)],
    [
      "one whose picture is too small",
      Buffer.concat([SIGNATURE, HEAD, chunk("IDAT", deflateSync(Buffer.from([0]))), END]),
    ],
    [
      "one whose picture unpacks to more",
      Buffer.concat([SIGNATURE, HEAD, chunk("IDAT", deflateSync(Buffer.alloc(9e6))), END]),
    ],
    ["one whose picture is no stream", Buffer.concat([SIGNATURE, HEAD, chunk("IDAT", Buffer.from("x")), END])],
    ["one of more pixels than a guide shows", Buffer.concat([SIGNATURE, headOf(65_000, 65_000), POINT, END])],
    ["one of a colour type that there is not", Buffer.concat([SIGNATURE, headOf(1, 1, 5), POINT, END])],
    ["one with a length beyond its end", Buffer.from(png).fill(255, 8, 12)],
  ])("is false of %s", (_, bytes) => expect(isPng(bytes)).toBe(false));
});

test.each([
  ["public/huong-dan/ten-anh.png", "ten-anh.png"],
  ["public/huong-dan/a/b.png", null],
  ["public/huong-dan/hinh.svg", null],
  ["public/huong-dan/TEN.png", null],
  ["public/bao-cao/2025-q3/index.html", null],
  ["public/_redirects", null],
])("imageName(%s) is %s", (path, name) => expect(imageName(path)).toBe(name));
