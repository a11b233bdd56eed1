import { describe, expect, test } from "vitest";
import type { Mistake } from "../../src/core/mistake.ts";
import { readCsv } from "../../src/load/csv.ts";
import { loadSource, readFolder } from "../../src/load/folder.ts";
import { readMdx } from "../../src/load/mdx.ts";
import { cleanText, decodeText } from "../../src/load/text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
function collect<T>(run: (report: (mistake: Mistake) => void) => T): { value: T; mistakes: string[] } {
  const mistakes: string[] = [];
  const value = run(({ line, column, code, write }) =>
    mistakes.push(`${line}:${column} ${code}${write && ` -> ${write}`}`),
  );
  return { value, mistakes };
}
const decode = (bytes: Uint8Array) => collect((onMistake) => decodeText("f", bytes, onMistake));
const clean = (text: string) => collect((onMistake) => cleanText(text, { file: "f", line: 2, column: 3 }, onMistake));
/** Rows as `line:column text` of each cell. */
function csv(text: string) {
  const { value, mistakes } = collect((onMistake) => readCsv("f", text, onMistake));
  return {
    rows: value.rows.map((row) => row.map(({ line, column, text: cell }) => `${line}:${column} ${cell}`)),
    mistakes,
  };
}

describe("decodeText(file, bytes, onMistake)", () => {
  test("reads UTF-8 with and without BOM and UTF-16 with BOM, all line ends as LF", () => {
    expect(decode(utf8("ệ\r\nb\rc\n"))).toEqual({ value: "ệ\nb\nc\n", mistakes: [] });
    expect(decode(utf8("\ufeffệ")).value).toBe("ệ");
    expect(decode(Buffer.from("\ufeffệ\r\n", "utf16le")).value).toBe("ệ\n");
    expect(decode(Buffer.from("\ufeffệ", "utf16le").swap16()).value).toBe("ệ");
    expect(decode(new Uint8Array()).value).toBe("");
  });

  test("refuses another encoding at its first byte", () => {
    expect(decode(Uint8Array.of(0x61, 0x0a, 0x62, 0xe3, 0x6e))).toEqual({ value: "", mistakes: ["2:2 file-encoding"] });
    expect(decode(Uint8Array.of(0xff)).mistakes).toEqual(["1:1 file-encoding"]);
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x61)).mistakes).toEqual(["1:1 file-encoding"]);
  });
});

describe("cleanText(text, at, onMistake)", () => {
  test.each([
    ["  a b\t", "a b"],
    ["12\u00a0470", "12 470"],
    ["\u200b1\u00ad2\ufeff", "12"],
    ["e\u0302\u0323", "ệ"],
    ["a \n  b", "a b"],
    ["", ""],
    ["\u3000", ""],
  ])("cleanText(%j) is %j", (text, cleaned) => {
    expect(clean(text)).toEqual({ value: cleaned, mistakes: [] });
  });

  test("a control character is refused", () => {
    expect(clean("a\u0007b").mistakes).toEqual(["2:3 cell-control-character -> ab"]);
    expect(clean("a\u0000").mistakes).toEqual(["2:3 cell-control-character -> a"]);
  });
});

describe("readCsv(file, text, onMistake)", () => {
  test("cells know line and column, behind quotes, accents and line breaks", () => {
    expect(csv('id,value\nệ,"1,5",x\n"a\nb",c,"d ""e"""\nz,,\n')).toEqual({
      rows: [
        ["1:1 id", "1:4 value"],
        ["2:1 ệ", "2:3 1,5", "2:9 x"],
        ["3:1 a b", "4:4 c", '4:6 d "e"'],
        ["5:1 z", "5:3 ", "5:4 "],
      ],
      mistakes: [],
    });
  });

  test("rows without text are padding, and lines are counted over them", () => {
    expect(csv("\n,,\nid,value\n \t,\n\na,1\n\n").rows).toEqual([
      ["3:1 id", "3:4 value"],
      ["6:1 a", "6:3 1"],
    ]);
    expect(csv("").rows).toEqual([]);
    expect(csv("\n\n").rows).toEqual([]);
  });

  test("the header tells the delimiter", () => {
    expect(csv("id;value\na;1,5").rows[1]).toEqual(["2:1 a", "2:3 1,5"]);
    expect(csv("id\tvalue\na\t1,5;2").rows[1]).toEqual(["2:1 a", "2:3 1,5;2"]);
    expect(csv("\n\nid;value\na;1,5").rows[1]).toEqual(["4:1 a", "4:3 1,5"]);
    expect(csv("id\na").rows[1]).toEqual(["2:1 a"]);
  });

  test("a quote that is not closed, or closed too early, is a mistake of its row", () => {
    expect(csv('id,value\na,1\nb,"2\nc,3\n').mistakes).toEqual(["3:1 csv-quote"]);
    expect(csv('id,value\na,"1"2\n').mistakes).toEqual(["2:1 csv-quote"]);
    expect(csv('id,value\na,"1"2\nb" ,3\n"c""", d\n')).toEqual({
      rows: [
        ["1:1 id", "1:4 value"],
        ["2:1 a", '2:3 1"2 b', "3:5 3"],
        ['4:1 c"', "4:7 d"],
      ],
      mistakes: ["2:1 csv-quote"],
    });
  });

  test("a quoted cell may hold doubled quotes and delimiters", () => {
    expect(csv('id,value\n"a ""b"", c",d\n').rows[1]).toEqual(['2:1 a "b", c', "2:14 d"]);
    expect(csv('id,value\n"",d\n').rows[1]).toEqual(["2:1 ", "2:4 d"]);
  });

  test("a quote inside a cell is text", () => {
    expect(csv('id,value\na,5" ống,x\n')).toEqual({
      rows: [
        ["1:1 id", "1:4 value"],
        ["2:1 a", '2:3 5" ống', "2:10 x"],
      ],
      mistakes: [],
    });
  });
});

describe("readMdx(file, text, onMistake)", () => {
  test("what is no MDX has no tree and a mistake at its place, behind front matter and accents", () => {
    const { value, mistakes } = collect((onMistake) => readMdx("f", "---\nsection: I\n---\n\nĐã <So", onMistake));
    expect(value.tree).toBeNull();
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(/^5:\d+ mdx-syntax/);
  });
});

describe("loadSource and readFolder", () => {
  test("readFolder(root without data) is empty, and names have slashes and an order", () => {
    expect(readFolder(import.meta.dirname).size).toBe(0);
    const names = [...readFolder(`${import.meta.dirname}/../fixtures/base`).keys()];
    expect(names).toHaveLength(25);
    expect(names[0]).toBe("data/abbreviations.csv");
    expect(names).toContain("content/reports/2031-q1/01-muc-mot.mdx");
  });

  test("loadSource(files) sorts by kind and composes accents everywhere", () => {
    const text = "ệ".normalize("NFD");
    const files = ["a.csv", "b.mdx", "c.json"].map((name) => [name, utf8(text)] as const);
    const { source, mistakes } = loadSource(new Map(files));
    expect(mistakes).toEqual([]);
    expect(source.grids.get("a.csv")!.rows[0]![0]!.text).toBe("ệ");
    expect(source.prose[0]!.tree!.children![0]!.children![0]!.value).toBe("ệ");
    expect(source.texts.get("c.json")!.text).toBe("ệ");
  });
});
