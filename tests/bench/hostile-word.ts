import { zipSync } from "fflate";
import { cell, headRow, paragraph, row, table, tasksRow, text, wordFile } from "../load/office/word-file.ts";

const DIRECTORY = "PK\u0001\u0002";

/** A file whose directory states another size of its first part. */
function stating(bytes: Uint8Array, size: number): Uint8Array {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset).indexOf(DIRECTORY);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, size, true);
  return bytes;
}

const zeros = (megabytes: number) => zipSync({ "word/document.xml": new Uint8Array(megabytes * 1e6) });
const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join("");
const deep = (count: number) =>
  wordFile("<w:tbl><w:tr><w:tc>".repeat(count) + paragraph(text("a")) + "</w:tc></w:tr></w:tbl>".repeat(count));
const form = (...rows: string[]) => wordFile(table([headRow, ...rows]));
const labelled = (label: string) => row(["", label, "", "1", ""].map((one) => cell(one)));

/** Word files that are more than a report can be, by what is too much of them. */
export const HOSTILE_WORD: Readonly<Record<string, () => Uint8Array>> = {
  "states 4 GB": () => stating(zeros(1), 4e9),
  "states 1 kB, unpacks to 300 MB": () => stating(zeros(300), 1000),
  "a span of ninety million": () =>
    form(row([`<w:tc><w:tcPr><w:gridSpan w:val="90000000"/></w:tcPr>${paragraph(text("a"))}</w:tc>`])),
  "100 columns in 20,000 rows": () => form(many(20_000, () => row([cell("a", `<w:gridSpan w:val="99"/>`)]))),
  "100,000 blank rows": () => form(many(100_000, () => "<w:tr><w:tc><w:p/></w:tc></w:tr>")),
  "20,000 rows": () => form(many(19_000, (index) => labelled(`Số xe công ${index}`))),
  "1,900 rows of long labels": () => form(many(1900, (index) => labelled(`Số nhiệm vụ ${index} `.repeat(8)))),
  "50 tables deep": () => deep(50),
  "1,000 tables deep": () => deep(1000),
  "a label of 5 MB": () => form(labelled("Số nhiệm vụ ".repeat(400_000))),
  "a value of 5 MB": () => form(tasksRow("1 ".repeat(2_500_000))),
  "70,000 runs in a paragraph": () => wordFile(paragraph(many(70_000, () => text("ab ")))),
  "40,000 bold runs": () => wordFile(paragraph(many(40_000, () => text("ab ", "<w:b/>")))),
  "40,000 marks in a paragraph": () =>
    wordFile(paragraph(many(40_000, (index) => text(`số ${index}`) + text("1", `<w:vertAlign w:val="superscript"/>`)))),
  "100,000 footnotes": () =>
    wordFile(paragraph(many(100_000, (index) => `<w:r><w:footnoteReference w:id="${index}"/></w:r>`))),
  "100,000 tracked changes": () =>
    wordFile(paragraph(many(60_000, () => `<w:del><w:r><w:delText>1</w:delText></w:r></w:del>`))),
  "90,000 pictures": () =>
    form(tasksRow(paragraph(many(90_000, () => "<w:r><w:drawing><pic:pic/></w:drawing></w:r>")))),
  "90,000 fields in each other": () =>
    wordFile(paragraph(many(90_000, () => `<w:r><w:fldChar w:fldCharType="begin"/><w:t>1</w:t></w:r>`))),
  "a text of 20 MB": () => wordFile(many(2000, () => paragraph(text("abc ".repeat(2500))))),
  "a text of 5 MB of numbers": () => wordFile(many(1000, () => paragraph(text("Có 12 xã, 34 hồ sơ. ".repeat(250))))),
  "a paragraph of 5 MB of numbers": () => wordFile(paragraph(text("Có 12 xã, 34 hồ sơ. ".repeat(250_000)))),
  "80,000 paragraphs": () => wordFile(many(80_000, (index) => paragraph(text(`${index}. Có 5 xã`)))),
};
