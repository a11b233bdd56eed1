import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph as WordParagraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { Block, Paragraph, ReportDocument } from "../../../src/reading/report/document.ts";

export interface WordOptions {
  /** Headings as Word's own style and its automatic numbers, or typed and bold only. */
  headings: "automatic" | "typed";
}

/** `II.`, `1.`, `1.1.`: the number of a heading as it was typed, and its level. */
const NUMBER = /^(?:([IVX]+)\.|(\d+)\.(\d+)\.?|(\d+)\.)\s+/;
const LEVELS = [
  { level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1.", alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.DECIMAL, text: "%2.", alignment: AlignmentType.START },
  { level: 2, format: LevelFormat.DECIMAL, text: "%2.%3.", alignment: AlignmentType.START },
];

/** A report as a Word file, with real footnotes. */
export async function wordReport(
  document: ReportDocument,
  { headings }: WordOptions = { headings: "typed" },
): Promise<Uint8Array> {
  const marks = [...document.footnotes.keys()];
  const children = document.blocks.map((block) => wordBlock(block, marks, headings));
  const footnotes = Object.fromEntries(
    marks.map((mark, index) => [
      index + 1,
      {
        children: document.footnotes
          .get(mark)!
          .split("\n")
          .map((line) => new WordParagraph(line)),
      },
    ]),
  );
  return Packer.toBuffer(
    new Document({
      footnotes,
      numbering: { config: [{ reference: "outline", levels: LEVELS }] },
      sections: [{ children }],
    }),
  );
}

function wordBlock(block: Block, marks: readonly string[], headings: WordOptions["headings"]): WordParagraph | Table {
  if (block.kind === "table")
    return new Table({
      rows: block.table.rows.map(
        (cells) => new TableRow({ children: cells.map(({ text, marks: own }) => wordCell(text, own, marks)) }),
      ),
    });
  const isHeading = (block.level !== null || block.emphasis === block.text.length) && NUMBER.test(block.text);
  if (!isHeading || headings === "typed")
    return new WordParagraph({ children: runs(block, marks, isHeading || block.level !== null) });
  const [printed, part, , sub] = NUMBER.exec(block.text)!;
  return new WordParagraph({
    heading: part ? HeadingLevel.HEADING_1 : sub ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
    numbering: { reference: "outline", level: part ? 0 : sub ? 2 : 1 },
    children: [new TextRun(block.text.slice(printed.length))],
  });
}

function wordCell(text: string, own: readonly string[], marks: readonly string[]): TableCell {
  const notes = own.map((mark) => new FootnoteReferenceRun(marks.indexOf(mark) + 1));
  return new TableCell({ children: [new WordParagraph({ children: [new TextRun(text), ...notes] })] });
}

/** The text with its bold start and its footnotes where they stand. */
function runs({ text, emphasis, marks }: Paragraph, all: readonly string[], isBold: boolean): ParagraphChild[] {
  const cuts = [...new Set([0, emphasis, text.length, ...marks.map(({ offset }) => offset)])].sort((a, b) => a - b);
  return cuts.flatMap((from, index): ParagraphChild[] => {
    const to = cuts[index + 1] ?? from;
    const notes = marks
      .filter(({ offset }) => offset === from)
      .map(({ mark }) => new FootnoteReferenceRun(all.indexOf(mark) + 1));
    return to > from ? [...notes, new TextRun({ text: text.slice(from, to), bold: isBold || to <= emphasis })] : notes;
  });
}
