import { readFileSync } from "node:fs";
import {
  type IRunOptions,
  Document,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from "docx";
import writeExcel, { type SheetData } from "write-excel-file/node";
import { readForm, type Imported } from "../../src/reading/read-form.ts";
import { isProblem, readDocument } from "../../src/load/office/office-file.ts";
import { indicatorsCsv } from "../../src/publish/form/csv.ts";
import { importProblemLine } from "../../src/i18n/import-problems.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";

/** The form of the frozen quarter, which every fixture of this folder fills. */
export const form = readPublication(FROZEN).publication!.releases.at(-1)!.form;
export const published = readFileSync(`${FROZEN}/data/quarters/2025-q3/indicators.csv`, "utf8");

export const HEAD = ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú"];

/** Runs of a cell: `<b>`, `<i>`, `<sup>` as the transcription marks them; a mark that has a footnote becomes Word's own. */
function runs(text: string, notes: readonly string[]): (TextRun | FootnoteReferenceRun)[] {
  const found: (TextRun | FootnoteReferenceRun)[] = [];
  const style: { -readonly [key in keyof IRunOptions]: IRunOptions[key] } = {};
  for (const part of text.split(/(<\/?(?:b|i|sup)>)/)) {
    const [, close, tag] = /^<(\/?)(b|i|sup)>$/.exec(part) ?? [];
    const name = tag === "b" ? "bold" : tag === "i" ? "italics" : "superScript";
    if (tag) style[name] = !close;
    else if (style.superScript && notes.includes(part)) found.push(new FootnoteReferenceRun(notes.indexOf(part) + 1));
    else if (part) found.push(new TextRun({ text: part, ...style }));
  }
  return found;
}

const wordCell = (
  text: string,
  options: { columnSpan?: number; verticalMerge?: "restart" | "continue" } = {},
  notes: readonly string[] = [],
) =>
  new TableCell({
    ...options,
    children: text.split("\n").map((line) => new Paragraph({ children: runs(line, notes) })),
  });

/** A Word file with one table of texts for each list of rows. */
export async function word(...tables: string[][][]): Promise<Uint8Array> {
  const children = tables.flatMap((rows) => [
    new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map((text) => wordCell(text)) })) }),
    new Paragraph(""),
  ]);
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The form of the source as a Word file: head cells merged both ways, area headings over all columns, real footnotes. */
export async function wordForm(
  rows: readonly string[][],
  footnotes: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const notes = Object.keys(footnotes);
  const { RESTART, CONTINUE } = VerticalMergeType;
  const head = [
    [
      wordCell("STT", { verticalMerge: RESTART }),
      wordCell("Chỉ tiêu thống kê", { verticalMerge: RESTART }),
      wordCell("Kết quả thống kê", { columnSpan: 2 }),
      wordCell("Ghi chú", { verticalMerge: RESTART }),
    ],
    [
      wordCell("", { verticalMerge: CONTINUE }),
      wordCell("", { verticalMerge: CONTINUE }),
      wordCell("Đơn vị tính"),
      wordCell("Số liệu"),
      wordCell("", { verticalMerge: CONTINUE }),
    ],
  ];
  const body = rows.map((cells) =>
    cells.slice(1).every((text) => text === "")
      ? [wordCell(cells[0]!, { columnSpan: 5 })]
      : cells.map((text) => wordCell(text, {}, notes)),
  );
  const table = new Table({ rows: [...head, ...body].map((children) => new TableRow({ children })) });
  const paragraphs = notes.map((mark, index) => [index + 1, { children: [new Paragraph(footnotes[mark]!)] }]);
  return Packer.toBuffer(
    new Document({
      footnotes: Object.fromEntries(paragraphs),
      sections: [{ children: [new Paragraph("Biểu thống kê"), table] }],
    }),
  );
}

/** An Excel file with one sheet. */
export async function excel(rows: (string | number | boolean | Date | null)[][]): Promise<Uint8Array> {
  const cell = (value: string | number | boolean | Date | null) =>
    value instanceof Date ? { value, type: Date, format: "dd/mm/yyyy" } : value === null ? null : { value };
  return writeExcel(rows.map((cells) => cells.map(cell)) as SheetData).toBuffer();
}

/** The transcription of the source's form: its rows below the head, and its footnotes by their marks. */
export function sourceForm(): { rows: string[][]; footnotes: Record<string, string> } {
  const lines = readFileSync(`${import.meta.dirname}/form-2025-q3.tsv`, "utf8").split("\n");
  const footnote = /^<sup>(\d+)<\/sup>\s*(.+)$/;
  const notes = lines.flatMap((line) => (footnote.exec(line)?.slice(1) as [string, string] | undefined) ?? []);
  const footnotes: Record<string, string> = {};
  for (let index = 0; index < notes.length; index += 2) footnotes[notes[index]!] = notes[index + 1]!;
  const body = lines.slice(2).filter((line) => line.trim() !== "" && !footnote.test(line));
  return { rows: body.map((line) => line.split("\t")), footnotes };
}

/** A document read and understood, as the command does it. */
export async function importBytes(file: string, bytes: Uint8Array): Promise<Imported> {
  const document = await readDocument(file, bytes);
  return isProblem(document) ? { entries: new Map(), taken: 0, problems: [document] } : readForm(document, form);
}

export const csvOf = ({ entries }: Imported) => indicatorsCsv(form.indicators.keys(), entries);
export const linesOf = ({ problems }: Imported) => problems.map((one) => importProblemLine(one, "vi"));
/** The codes of what was found, without the rows that the document has not. */
export const codesOf = ({ problems }: Imported) =>
  problems.map(({ code }) => code).filter((code) => code !== "row-missing");
export type { Imported };
