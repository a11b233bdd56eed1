import { describe, expect, test } from "vitest";
import { type Card, cardSvg } from "../../src/publish/card/draw.ts";
import { outlineOf, widthOf, wrapped } from "../../src/publish/card/font.ts";
import { cardPng } from "../../src/publish/card/png.ts";

const card: Card = {
  name: "thu",
  site: "CCHC Mở Thái Nguyên",
  title: "Xây dựng và phát triển Chính quyền điện tử, Chính quyền số",
  number: "99,96%",
  mark: "",
  caption: "Tỷ lệ hồ sơ giải quyết đúng hạn của cả hai cấp",
  bar: [{ share: 0.9996, colour: "#0b5c45" }],
};
const LETTERS =
  "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ0123456789.,%:–";

describe("social cards", () => {
  test("every Vietnamese letter has its outline, in capitals and decomposed too", () => {
    for (const weight of [400, 600] as const) {
      const replacement = outlineOf("?", 0, 0, 60, weight);
      for (const letter of LETTERS)
        for (const text of [letter, letter.toUpperCase(), letter.normalize("NFD")]) {
          expect(outlineOf(text, 0, 0, 60, weight), text).toMatch(/^M[-0-9.MLQCZ ]+$/);
          expect(outlineOf(text, 0, 0, 60, weight), text).not.toBe(replacement);
          expect(widthOf(text, 60, weight)).toBeGreaterThan(5);
        }
    }
    expect(outlineOf("ệ".normalize("NFD"), 0, 0, 60, 400)).toBe(outlineOf("ệ", 0, 0, 60, 400));
  });

  test("a letter that the type does not have is a question mark", () => {
    expect(outlineOf("漢", 0, 0, 60, 400)).toBe(outlineOf("?", 0, 0, 60, 400));
    expect(outlineOf("a 😀 b", 72, 190, 46, 600)).toBe(outlineOf("a ? b", 72, 190, 46, 600));
    expect(widthOf("漢", 60, 400)).toBe(widthOf("?", 60, 400));
  });

  test("wrapped(text, width) breaks at spaces, keeps every word and no line is too wide", () => {
    const lines = wrapped(card.title, 600, 60, 600);
    expect(lines.join(" ")).toBe(card.title);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(widthOf(line, 60, 600)).toBeLessThanOrEqual(600);
    expect(wrapped("một", 1, 60, 600)).toEqual(["một"]);
  });

  test("a card is an SVG of outlines whose bar is as long as the share", () => {
    const svg = cardSvg(card);
    expect(svg).not.toContain("NaN");
    expect(svg).not.toContain("<text");
    // 1200 less twice 72 is 1056; 99,96 % of it is 1055,6.
    expect(svg).toContain('width="1055.6" height="28"');
    expect(cardSvg({ ...card, bar: [] })).not.toContain('height="28"');
  });

  test("a card is a PNG of 1200 × 630, the same bytes each time", async () => {
    const [one, two] = [await cardPng(card), await cardPng(card)];
    const head = Buffer.from(one);
    expect([...head.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(Buffer.compare(one, two)).toBe(0);
    expect(one.length).toBeLessThan(60_000);
  });
});
