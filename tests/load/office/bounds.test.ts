import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isProblem, readReportFile } from "../../../src/load/office/office-file.ts";
import { unpack } from "../../../src/load/office/unpack.ts";
import { cell, headRow, paragraph, row, table, text, wordFile } from "./word-file.ts";

const codeOf = async (bytes: Uint8Array, file = "a.docx") => {
  const found = await readReportFile(file, bytes);
  return isProblem(found) ? found.code : null;
};
const deep = (count: number) =>
  wordFile("<w:tbl><w:tr><w:tc>".repeat(count) + paragraph(text("a")) + "</w:tc></w:tr></w:tbl>".repeat(count));
const span = (value: string) => wordFile(table([headRow, row([cell("a", `<w:gridSpan w:val="${value}"/>`)])]));
const before = (value: string) => wordFile(table([headRow, row([cell("a")], `<w:gridBefore w:val="${value}"/>`)]));
const repeated = (count: number, part: string) => wordFile(part.repeat(count));
/** A zip of one part of 1000 zeros that states another size for it. */
const stating = (size: number) => {
  const bytes = zipSync({ "word/document.xml": new Uint8Array(1000) });
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(Buffer.from(bytes).indexOf("PK\u0001\u0002") + 24, size, true);
  return bytes;
};

describe("readReportFile(more than a report can be) answers before work is done", () => {
  test.each([
    ["a cell over ninety million columns", span("90000000")],
    ["ninety million columns before a cell", before("90000000")],
    [
      "99 columns in 300 rows",
      wordFile(table(Array.from({ length: 300 }, () => row([cell("a", `<w:gridSpan w:val="99"/>`)])))),
    ],
    ["seventy tables in each other", deep(70)],
    ["200,001 elements", repeated(200_001, "<w:p/>")],
    ["a paragraph of 8,001 characters", wordFile(paragraph(text("a".repeat(8001))))],
    ["a paragraph of 301 numbers", wordFile(paragraph(text("1 ".repeat(301))))],
    ["8,001 numbers", repeated(8001, paragraph(text("5 xã")))],
    ["10,001 paragraphs", repeated(10_001, paragraph(text("a")))],
    ["601,000 characters", repeated(601, paragraph(text("a".repeat(1000))))],
  ])("%s", async (_, bytes) => {
    expect(await codeOf(bytes)).toBe("file-complex");
  });

  test("a text as well", async () => {
    expect(await codeOf(Buffer.from("5 xã\n".repeat(120_001)), "a.txt")).toBe("file-complex");
    expect(await codeOf(Buffer.from("5 xã\n".repeat(8001)), "a.txt")).toBe("file-complex");
  });

  test("what is no count of columns is one", async () => {
    for (const value of ["abc", "-3", "", "1.5", "0"]) expect(await codeOf(span(value))).toBeNull();
    expect(await codeOf(deep(20))).toBeNull();
  });

  test.each([
    ["unpacks to more than it states", 999],
    ["unpacks to less than it states", 1001],
  ])("a part that %s is broken", async (_, size) => {
    expect(() => unpack(stating(size), () => true)).toThrow();
    expect(await codeOf(stating(size))).toBe("file-broken");
  });

  test("a part with a byte that is another is broken, not read with another number", async () => {
    const bytes = zipSync(
      { "word/document.xml": Buffer.from(`<w:document><w:body>${paragraph(text("25"))}</w:body></w:document>`) },
      { level: 0 },
    );
    expect(await codeOf(bytes)).toBeNull();
    bytes[Buffer.from(bytes).indexOf("25")] = "3".charCodeAt(0);
    expect(await codeOf(bytes)).toBe("file-broken");
  });

  test("text that is no UTF-8 is broken, not guessed", async () => {
    const bytes = Buffer.from(`<w:document><w:body>${paragraph(text("25 XX"))}</w:body></w:document>`);
    bytes.write("\u00ff", bytes.indexOf("XX"), "latin1");
    expect(await codeOf(zipSync({ "word/document.xml": bytes }))).toBe("file-broken");
  });
});

test("readReportFile(a document under another name) reads where the file's own list leads", async () => {
  const relation = (type: string, target: string) =>
    `<Relationships><Relationship Id="1" Type="http://x/${type}" Target="${target}"/></Relationships>`;
  const root = `<w:document><w:body>${paragraph(text("Báo cáo"))}</w:body></w:document>`;
  const found = await readReportFile(
    "a.docx",
    zipSync({
      "_rels/.rels": Buffer.from(relation("officeDocument", "/word/document2.xml")),
      "word/document2.xml": Buffer.from(root),
    }),
  );
  expect(found).toMatchObject({ blocks: [{ text: "Báo cáo" }] });
});
