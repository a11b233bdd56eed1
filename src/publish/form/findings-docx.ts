import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { sameBytes } from "./same-bytes.ts";

/** A line of a sum on paper. */
interface SumLine {
  sign: string;
  amount: string;
  /** Comes out of the sum or is stated, rather than goes into it. */
  result: boolean;
  name: string;
  says: string;
  place: string;
  /** The sentence that states it; null where none does. */
  sentence: { before: string; number: string; after: string } | null;
}

interface FindingText {
  /** The code of the row that it is about; "" where it is about a number of the narrative. */
  code: string;
  label: string;
  reason: string;
  lines: readonly SumLine[];
  notes: readonly { about: string; text: string }[];
}

/** What is sent back to an office: the findings of its report as sums, then what else to look at, as lists. */
export interface FindingsText {
  title: string;
  lead: readonly string[];
  /** The heading over all groups. */
  findings: string;
  groups: readonly { title: string; meaning: string; cards: readonly FindingText[] }[];
  lists: readonly { title: string; items: readonly string[] }[];
}

/** In twentieths of a point, within an A4 page upright. */
const WIDTHS = [500, 2200, 6300];
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "auto" };

/** A Word file. */
export async function findingsDocx({ title, lead, findings, groups, lists }: FindingsText): Promise<Uint8Array> {
  const children = [
    heading(title, HeadingLevel.HEADING_1),
    ...lead.map((text) => paragraph(text)),
    ...(groups.length > 0 ? [heading(findings, HeadingLevel.HEADING_2)] : []),
    ...groups.flatMap(({ title, meaning, cards }) => [
      heading(title, HeadingLevel.HEADING_3),
      paragraph(meaning),
      ...cards.flatMap(card),
    ]),
    ...lists
      .filter(({ items }) => items.length > 0)
      .flatMap(({ title, items }) => [
        heading(title, HeadingLevel.HEADING_2),
        ...items.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
      ]),
  ];
  const font = { font: "Times New Roman", size: 26 };
  const document = new Document({ styles: { default: { document: { run: font } } }, sections: [{ children }] });
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  const run = new TextRun({ text, bold: true, color: "000000", font: "Times New Roman" });
  return new Paragraph({ heading: level, spacing: { before: 240, after: 120 }, keepNext: true, children: [run] });
}

function paragraph(text: string, about = ""): Paragraph {
  const name = about ? [new TextRun({ text: `${about}: `, bold: true })] : [];
  return new Paragraph({ spacing: { after: 80 }, children: [...name, new TextRun(text)] });
}

function card({ code, label, reason, lines, notes }: FindingText): (Paragraph | Table)[] {
  const name = new TextRun({ text: [code, label].filter(Boolean).join(" "), bold: true });
  return [
    new Paragraph({ spacing: { before: 200, after: 80 }, keepNext: true, children: [name] }),
    paragraph(reason),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, columnWidths: WIDTHS, rows: lines.map(sumRow) }),
    ...notes.map(({ about, text }) => paragraph(text, about)),
  ];
}

function sumRow({ sign, amount, result, name, says, place, sentence }: SumLine, index: number): TableRow {
  const quoted = sentence && `“${sentence.before}${sentence.number}${sentence.after}”`;
  const what = [name, says.trim(), place && `(${place})`, quoted].filter(Boolean).join(" ");
  const top = result && index > 0 ? LINE : NO_LINE;
  const borders = { top, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
  const cell = (text: string, column: number, bold = false) =>
    new TableCell({
      borders,
      width: { size: WIDTHS[column]!, type: WidthType.DXA },
      children: [
        new Paragraph({
          alignment: column === 1 ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold })],
        }),
      ],
    });
  return new TableRow({ cantSplit: true, children: [cell(sign, 0), cell(amount, 1, result), cell(what, 2)] });
}
