import type { OfficeFile, OfficeTable } from "../office-file.ts";
import type { ImportProblem } from "../problem.ts";

/** A footnote's mark and the place in the text after which it stood. */
export interface FootnoteMark {
  mark: string;
  offset: number;
}

/**
 * A paragraph as it is printed: typed and automatic numbering alike are part of its text
 * (`1.1. Công tác …`), footnote marks are not.
 */
export interface Paragraph {
  kind: "paragraph";
  text: string;
  /** How many characters from the start on are bold or italic: a heading may be no more than that. */
  emphasis: number;
  /** The level of a heading by its style, 1 before all; null for a plain paragraph. */
  level: number | null;
  marks: FootnoteMark[];
  /** In how many pieces it stands, parted by ends of lines and tabs; absent for one. */
  pieces?: number;
}

export interface TableBlock {
  kind: "table";
  table: OfficeTable;
}

export type Block = Paragraph | TableBlock;

/** A whole report, before anything is understood. */
export interface ReportDocument {
  blocks: Block[];
  /** The text of each footnote by its mark; a footnote of several paragraphs has a line for each. */
  footnotes: ReadonlyMap<string, string>;
  /** How many tracked insertions and deletions were read as accepted; 0 where there were none. */
  trackedChanges: number;
  /** What stands in the file and was not read; absent where nothing is known of it. */
  left?: readonly ImportProblem[];
}

export function plainParagraph(text: string, details: Partial<Omit<Paragraph, "kind" | "text">> = {}): Paragraph {
  return { kind: "paragraph", text, emphasis: 0, level: null, marks: [], ...details };
}

/** The tables and footnotes of a report, as the form is read from them. */
export function tablesOf({ blocks, footnotes, trackedChanges, left = [] }: ReportDocument): OfficeFile {
  return {
    tables: blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
    footnotes: new Map([...footnotes].map(([mark, text]) => [mark, text.replaceAll("\n", " ")])),
    trackedChanges,
    left,
  };
}

/** The report with its tables before a block emptied: they keep their number, and nothing is read from them. */
export function withTablesFrom(document: ReportDocument, start: number): ReportDocument {
  const blocks = document.blocks.map((block, index): Block =>
    block.kind === "table" && index < start ? { ...block, table: { ...block.table, rows: [] } } : block,
  );
  return { ...document, blocks };
}

/** Tables alone as a report without a text. */
export function documentOf({ tables, footnotes, left = [] }: OfficeFile): ReportDocument {
  return { blocks: tables.map((table) => ({ kind: "table", table })), footnotes, trackedChanges: 0, left };
}
