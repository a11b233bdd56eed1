import { type OfficeCell, type OfficeFile, type OfficeTable, textCell } from "../../reading/office-file.ts";
import { type Block, type Paragraph, type ReportDocument, tablesOf } from "../../reading/report/document.ts";
import { withoutTypedFootnotes } from "../../reading/report/typed-footnotes.ts";
import { cleanCell } from "./clean.ts";
import { type Numbering, numberingOf } from "./word-numbering.ts";
import { type WordParts, wordParts } from "./word-parts.ts";
import { type Styles, stylesOf } from "./word-styles.ts";
import { at, childOf, elementsOf, type XmlElement } from "./xml.ts";

/** A Word file -> its tables and footnotes. Throws where the bytes are no Word file. */
export async function readDocx(bytes: Uint8Array): Promise<OfficeFile> {
  return tablesOf(readWordReport(bytes));
}

/**
 * A Word file -> the whole report: paragraphs with the numbers that Word prints before them, tables with merged
 * cells laid out, text boxes, real and typed footnotes. Tracked changes are read as accepted and counted.
 * Runs in a browser as in Node. Throws where the bytes are no Word file.
 */
export function readWordReport(bytes: Uint8Array): ReportDocument {
  const parts = wordParts(bytes);
  const body = at(parts.document, "w:document", "w:body");
  if (!body) throw new Error("The Word file has no body");
  const reader = new Reader(parts);
  const blocks = reader.blocksOf(body);
  const footnotes = new Map([...reader.notesOf(parts.footnotes, ""), ...reader.notesOf(parts.endnotes, "e")]);
  return withoutTypedFootnotes({ blocks, footnotes, trackedChanges: reader.trackedChanges }, false);
}

/** A stretch of text of one look. */
interface Run {
  text: string;
  isStrong: boolean;
  /** The mark of a footnote that stands here instead of text; "" for text. */
  mark: string;
}

/** Containers whose content counts as if it stood where they stand. */
const INLINE = [
  "w:ins",
  "w:moveTo",
  "w:hyperlink",
  "w:smartTag",
  "w:fldSimple",
  "w:customXml",
  "w:sdt",
  "w:sdtContent",
];
const DELETED = ["w:del", "w:moveFrom"];
const OFF = ["0", "false", "none"];

class Reader {
  trackedChanges = 0;
  readonly #numbering: Numbering;
  readonly #styles: Styles;
  /** Paragraphs of text boxes, printed behind the paragraph that holds them. */
  #boxes: Block[] = [];
  /** The text of a paragraph whose end was deleted: the next one goes on with it. */
  #open: Run[] = [];

  constructor({ numbering, styles }: WordParts) {
    this.#numbering = numberingOf(numbering);
    this.#styles = stylesOf(styles);
  }

  blocksOf(container: XmlElement): Block[] {
    return elementsOf(container).flatMap((element): Block[] => {
      if (element.name === "w:p") return this.#paragraphs(element);
      if (element.name === "w:tbl") return [{ kind: "table", table: this.#table(element) }];
      if (DELETED.includes(element.name)) return this.#skip();
      if (["w:ins", "w:moveTo"].includes(element.name)) this.trackedChanges++;
      return INLINE.includes(element.name) ? this.blocksOf(element) : [];
    });
  }

  /** The footnotes of a part by their mark, a line for each paragraph. */
  notesOf(part: XmlElement | null, prefix: string): [string, string][] {
    const notes = elementsOf(part ?? NOTHING).flatMap((root) => [
      ...elementsOf(root, "w:footnote"),
      ...elementsOf(root, "w:endnote"),
    ]);
    return notes.flatMap((note): [string, string][] => {
      // Separators and notices of continuation are footnotes of a type of their own.
      if (!["normal", undefined].includes(note.attributes["w:type"])) return [];
      const lines = this.blocksOf(note).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
      return [[prefix + (note.attributes["w:id"] ?? ""), lines.filter(Boolean).join("\n")]];
    });
  }

  #skip(): [] {
    this.trackedChanges++;
    return [];
  }

  #paragraphs(element: XmlElement): Block[] {
    const properties = childOf(element, "w:pPr");
    const style = this.#styles.of(at(properties, "w:pStyle")?.attributes["w:val"]);
    const runs = [...this.#open, ...this.#runs(element, style.isBold)];
    this.#open = [];
    const end = at(properties, "w:rPr");
    if (childOf(end, "w:ins")) this.trackedChanges++;
    if (childOf(end, "w:del")) {
      this.trackedChanges++;
      this.#open = runs;
      return [];
    }
    const list = at(properties, "w:numPr", "w:numId")?.attributes["w:val"] ?? style.list;
    const level = Number(at(properties, "w:numPr", "w:ilvl")?.attributes["w:val"] ?? style.listLevel);
    const isEmpty = runs.every(({ text, mark }) => text.trim() === "" && mark === "");
    const number = list && list !== "0" && !isEmpty ? this.#numbering.next(list, level) : "";
    const outline = at(properties, "w:outlineLvl")?.attributes["w:val"];
    const heading = outline === undefined ? style.level : Number(outline) < 9 ? Number(outline) + 1 : null;
    const boxes = this.#boxes;
    this.#boxes = [];
    return [...(isEmpty ? [] : [paragraphOf(runs, number, heading)]), ...boxes];
  }

  #runs(container: XmlElement, isStrong: boolean): Run[] {
    return elementsOf(container).flatMap((element): Run[] => {
      if (element.name === "w:r") return this.#run(element, isStrong);
      if (DELETED.includes(element.name)) return this.#skip();
      if (["w:ins", "w:moveTo"].includes(element.name)) this.trackedChanges++;
      return INLINE.includes(element.name) ? this.#runs(element, isStrong) : [];
    });
  }

  #run(element: XmlElement, isStrongStyle: boolean): Run[] {
    const properties = childOf(element, "w:rPr");
    if (isOn(childOf(properties, "w:vanish"))) return [];
    const [bold, italic] = [childOf(properties, "w:b"), childOf(properties, "w:i")];
    const isStrong = bold ? isOn(bold) : isStrongStyle || isOn(italic);
    const isRaised = at(properties, "w:vertAlign")?.attributes["w:val"] === "superscript";
    return elementsOf(element).flatMap((part): Run[] => {
      const text = this.#text(part);
      if (part.name === "w:footnoteReference") return [noteAt(part, "")];
      if (part.name === "w:endnoteReference") return [noteAt(part, "e")];
      // A typed mark: raised digits or stars.
      if (isRaised && /^[\d*]{1,3}$/.test(text.trim())) return [{ text, isStrong, mark: text.trim() }];
      return text === "" ? [] : [{ text, isStrong, mark: "" }];
    });
  }

  #text(part: XmlElement): string {
    if (part.name === "w:t") return part.children.join("");
    if (part.name === "w:tab" || part.name === "w:br" || part.name === "w:cr") return " ";
    if (part.name === "w:noBreakHyphen") return "-";
    if (["w:drawing", "w:pict", "w:object", "mc:AlternateContent"].includes(part.name)) this.#readBoxes(part);
    return "";
  }

  /** Text boxes come twice, as a drawing and for older programs: one is read. */
  #readBoxes(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      if (element.name === "mc:AlternateContent" && child.name === "mc:Fallback" && childOf(element, "mc:Choice"))
        continue;
      if (child.name === "w:txbxContent") {
        const outer = this.#boxes;
        this.#boxes = [];
        const inner = this.blocksOf(child);
        this.#boxes = [...outer, ...inner, ...this.#boxes];
      } else this.#readBoxes(child);
    }
  }

  /** Cells at their columns: a cell over two columns is followed by blanks, one over two rows is repeated below. */
  #table(element: XmlElement): OfficeTable {
    const rows: OfficeCell[][] = [];
    for (const row of this.#rows(element)) {
      if (at(row, "w:trPr", "w:del")) {
        this.trackedChanges++;
        continue;
      }
      const before = Number(at(row, "w:trPr", "w:gridBefore")?.attributes["w:val"] ?? 0);
      const line: OfficeCell[] = Array.from({ length: before }, () => textCell(""));
      for (const cell of cellsOf(row)) {
        const properties = childOf(cell, "w:tcPr");
        const merge = childOf(properties, "w:vMerge");
        const goesOn = merge !== undefined && merge.attributes["w:val"] !== "restart";
        const above = goesOn ? rows.at(-1)?.[line.length] : undefined;
        const across = Number(at(properties, "w:gridSpan")?.attributes["w:val"] ?? 1);
        const own = this.#cell(cell);
        line.push(above ? { ...above, merged: true } : own);
        for (let beside = 1; beside < across; beside++) line.push(textCell(""));
      }
      rows.push(line);
    }
    const width = Math.max(0, ...rows.map((line) => line.length));
    return { rows: rows.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? textCell(""))) };
  }

  #rows(container: XmlElement): XmlElement[] {
    return elementsOf(container).flatMap((element) =>
      element.name === "w:tr" ? [element] : INLINE.includes(element.name) ? this.#rows(element) : [],
    );
  }

  /** A table inside a cell belongs to that cell's text and is no table of its own. */
  #cell(cell: XmlElement): OfficeCell {
    const paragraphs = this.blocksOf(cell).flatMap((block) =>
      block.kind === "paragraph"
        ? [{ text: block.text, marks: block.marks }]
        : block.table.rows.flat().map(({ text, marks }) => ({ text, marks: marks.map((mark) => ({ mark })) })),
    );
    return textCell(
      cleanCell(paragraphs.map(({ text }) => text).join(" ")),
      paragraphs.flatMap(({ marks }) => marks.map(({ mark }) => mark)),
    );
  }
}

const NOTHING: XmlElement = { name: "", attributes: {}, children: [] };

function cellsOf(container: XmlElement): XmlElement[] {
  return elementsOf(container).flatMap((element) =>
    element.name === "w:tc" ? [element] : INLINE.includes(element.name) ? cellsOf(element) : [],
  );
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !OFF.includes(element.attributes["w:val"] ?? "1");
}

function noteAt(reference: XmlElement, prefix: string): Run {
  return { text: "", isStrong: false, mark: prefix + (reference.attributes["w:id"] ?? "") };
}

/** Runs -> a paragraph, its text cleaned as all text of offices is; `m²` with a raised 2 stays a unit. */
function paragraphOf(runs: readonly Run[], number: string, level: number | null): Paragraph {
  const marks: Paragraph["marks"] = [];
  let text = number ? `${number} ` : "";
  let emphasis = 0;
  let isStrongSoFar = true;
  for (const run of runs) {
    if (run.mark && !/(?<!\p{L})[kdcm]?m$/u.test(text)) marks.push({ mark: run.mark, offset: cleanEnd(text) });
    else text += run.text;
    isStrongSoFar &&= run.isStrong || run.text.trim() === "" || run.mark !== "";
    if (isStrongSoFar) emphasis = cleanEnd(text);
  }
  const clean = cleanCell(text);
  return { kind: "paragraph", text: clean, emphasis: Math.min(emphasis, clean.length), level, marks };
}

/** How long the text will be once it is clean. */
function cleanEnd(text: string): number {
  return cleanCell(text).length;
}
