import { type OfficeCell, textCell } from "../../reading/office-file.ts";
import { type Block, type Paragraph, plainParagraph, type ReportDocument } from "../../reading/report/document.ts";
import { withoutTypedFootnotes } from "../../reading/report/typed-footnotes.ts";
import { cleanCell } from "./clean.ts";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const MARKUP = new RegExp(`(\\*{1,3}|</?[bi]>|<sup>[^<]*</sup>|(?<!(?<!\\p{L})[kdc]?m)[${SUPERSCRIPTS}]+)`, "u");
/** How many lines without a tab a table may have between two of its rows: headings over all columns, notes. */
const GAP = 3;

/**
 * Pasted text -> the report: a line is a paragraph, a line with tabs a row of a table. What shows the
 * print is understood where it is there: `#` of a heading, `**bold**`, `<sup>1</sup>` and `¹` of a footnote.
 */
export function readPlainText(text: string): ReportDocument {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const isRow = rowsAmong(lines);
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    if (!isRow[index] && /[^\s-]/.test(line)) blocks.push(readParagraph(line));
    if (isRow[index] && line.trim() !== "") addRow(blocks, readRow(line));
  });
  return withoutTypedFootnotes({ blocks, footnotes: new Map(), trackedChanges: 0 }, true);
}

/** Which lines are rows: those with tabs, and the few between them that are no footnote. */
function rowsAmong(lines: readonly string[]): boolean[] {
  const tabs = lines.flatMap((line, index) => (line.includes("\t") ? [index] : []));
  const isRow = lines.map((line) => line.includes("\t"));
  tabs.forEach((at, order) => {
    const next = tabs[order + 1];
    if (next === undefined) return;
    const between = lines.slice(at + 1, next);
    if (between.filter((line) => line.trim() !== "").length > GAP) return;
    between.forEach((line, index) => (isRow[at + 1 + index] = !isFootnote(line)));
  });
  const first = tabs[0];
  // The heading over the first rows stands above them.
  if (first !== undefined && /^<b>/.test(lines[first - 1] ?? "")) isRow[first - 1] = true;
  return isRow;
}

const isFootnote = (line: string) => /^(<sup>|[⁰¹²³⁴-⁹])/.test(line.trim());

function addRow(blocks: Block[], cells: OfficeCell[]): void {
  const last = blocks.findLast((block) => block.kind === "table" || openingMarkless(block));
  if (last?.kind === "table") last.table.rows.push(cells);
  else blocks.push({ kind: "table", table: { rows: [cells] } });
}

/** A footnote between two rows does not end their table. */
function openingMarkless(block: Block): boolean {
  return block.kind === "paragraph" && block.marks[0]?.offset !== 0;
}

function readRow(line: string): OfficeCell[] {
  return line.split("\t").map((cell) => {
    const { text, marks } = readMarkup(cell);
    return textCell(
      text,
      marks.map(({ mark }) => mark),
    );
  });
}

function readParagraph(line: string): Paragraph {
  const [, hashes = "", rest = ""] = /^\s*(#{1,6} )?(.*)$/s.exec(line) ?? [];
  const level = hashes ? hashes.trim().length : null;
  return { ...plainParagraph(""), ...readMarkup(rest.replace(/^\*\s+(?=\S)/, "- ")), level };
}

/** A line without its markup: the text, the marks of footnotes, how far it is emphasised from its start on. */
function readMarkup(line: string): Pick<Paragraph, "text" | "emphasis" | "marks"> {
  const marks: Paragraph["marks"] = [];
  let text = "";
  let emphasis = 0;
  let isStrong = false;
  for (const part of cleanCell(line).split(MARKUP)) {
    if (/^(\*{1,3}|<\/?[bi]>)$/.test(part)) isStrong = !isStrong;
    else if (/^<sup>/.test(part)) marks.push({ mark: part.replace(/<[^>]+>/g, "").trim(), offset: text.length });
    else if (part !== "" && [...part].every((letter) => SUPERSCRIPTS.includes(letter)))
      marks.push({
        mark: [...part].map((letter) => SUPERSCRIPTS.indexOf(letter)).join(""),
        offset: text.length,
      });
    else {
      const added = text === "" ? part.trimStart() : part;
      if (isStrong && emphasis === text.length) emphasis += added.length;
      text += added;
    }
  }
  return { text: text.trimEnd(), emphasis: Math.min(emphasis, text.trimEnd().length), marks };
}
