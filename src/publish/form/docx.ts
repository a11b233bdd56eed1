import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from "docx";
import { FORM_HEAD } from "../../reading/columns.ts";
import type { FormRow } from "./rows.ts";
import { sameBytes } from "./same-bytes.ts";

/** Twentieths of a point; they add up to the width of an A4 page across. */
const WIDTHS = [900, 6000, 2200, 1800, 3500];

interface Style {
  bold?: boolean;
  align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  span?: number;
  merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
}

/** The filled form as a Word file: one table, its head merged as the ministry prints it and repeated on each page. */
export async function formDocx(title: string, rows: readonly FormRow[]): Promise<Uint8Array> {
  const heading = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 200 },
    children: [new TextRun({ text: title, bold: true, size: 26 })],
  });
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: WIDTHS,
    rows: [...head(), ...rows.map(line)],
  });
  const document = new Document({
    styles: { default: { document: { run: { font: "Times New Roman", size: 22 } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [heading, table],
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function cell(text: string, column: number, { bold = false, align, span, merge }: Style = {}): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column]!, type: WidthType.DXA },
    columnSpan: span,
    verticalMerge: merge,
    children: [new Paragraph({ alignment: align, children: [new TextRun({ text, bold })] })],
  });
}

function head(): TableRow[] {
  const { CENTER } = AlignmentType;
  const { RESTART, CONTINUE } = VerticalMergeType;
  const name = (text: string, column: number, style: Style = {}) =>
    cell(text, column, { bold: true, align: CENTER, ...style });
  const below = (column: number) => cell("", column, { merge: CONTINUE });
  return [
    new TableRow({
      tableHeader: true,
      children: [
        name(FORM_HEAD.code, 0, { merge: RESTART }),
        name(FORM_HEAD.label, 1, { merge: RESTART }),
        name(FORM_HEAD.result, 2, { span: 2 }),
        name(FORM_HEAD.note, 4, { merge: RESTART }),
      ],
    }),
    new TableRow({
      tableHeader: true,
      children: [below(0), below(1), name(FORM_HEAD.unit, 2), name(FORM_HEAD.value, 3), below(4)],
    }),
  ];
}

function line(row: FormRow): TableRow {
  if (row.kind === "area") return new TableRow({ children: [cell(row.text, 0, { bold: true, span: 5 })] });
  const { strong } = row;
  return new TableRow({
    cantSplit: true,
    children: [
      cell(row.code, 0, { bold: strong, align: AlignmentType.CENTER }),
      cell(row.label, 1, { bold: strong }),
      cell(row.unit, 2),
      cell(row.value, 3, { align: AlignmentType.RIGHT }),
      cell(row.note, 4),
    ],
  });
}
