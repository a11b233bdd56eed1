import { MOST_WORD_CELLS } from "../../reading/bounds.ts";
import type { OfficeTable } from "../../reading/office-file.ts";
import type { Block } from "../../reading/report/document.ts";
import type { LeftKind, Leftovers } from "./leftovers.ts";
import { contentOf } from "./word-content.ts";
import { boxesOf, isDrawing } from "./word-drawing.ts";
import { Fields } from "./word-fields.ts";
import { type Around, lookOf } from "./word-look.ts";
import { mathRuns } from "./word-math.ts";
import { isOn } from "./word-names.ts";
import type { Notes } from "./word-notes.ts";
import { type Numbering, numberingOf } from "./word-numbering.ts";
import type { WordParts } from "./word-parts.ts";
import { isBlank, paragraphOf, type Run } from "./word-run.ts";
import { inFont, symbolOf } from "./word-signs.ts";
import { type Style, type Styles, stylesOf } from "./word-styles.ts";
import type { LaidRow } from "./word-row.ts";
import { type TableAround, wordTable } from "./word-table.ts";
import { at, childOf, TooComplex, type XmlElement } from "./xml.ts";

/** Where a block stands: outside of tables, or in a cell of one. */
const OUTSIDE: TableAround = { style: null, isShaded: false };

/** Reads what a Word file says, part after part: lists and footnotes count on from one to the next. */
export class WordBody {
  readonly #numbering: Numbering;
  readonly #styles: Styles;
  readonly #notes: Notes;
  readonly #fields: Fields;
  readonly #leftovers: Leftovers;
  readonly #isColoured: boolean;
  /** Where the cells of each table stand. */
  readonly layouts = new Map<OfficeTable, readonly LaidRow[]>();
  #cells = 0;
  /** Paragraphs of text boxes, printed behind the paragraph that holds them. */
  #boxes: Block[] = [];
  /** The text of a paragraph whose end was deleted or is hidden: the next one goes on with it. */
  #open: Run[] = [];

  constructor({ document, numbering, styles }: WordParts, notes: Notes, leftovers: Leftovers) {
    this.#numbering = numberingOf(numbering);
    this.#styles = stylesOf(styles);
    this.#notes = notes;
    this.#leftovers = leftovers;
    this.#fields = new Fields(leftovers);
    // White letters on a coloured page can be read.
    this.#isColoured = at(document, "w:document", "w:background") !== undefined;
  }

  /** The blocks of the body, a note, a cell or a text box: what one of them leaves open does not go on in the next. */
  blocksOf(container: XmlElement, around: TableAround = OUTSIDE): Block[] {
    const [outerOpen, outerBoxes, depth] = [this.#open, this.#boxes, this.#fields.depth];
    [this.#open, this.#boxes] = [[], []];
    const blocks = contentOf(container, this.#leftovers).flatMap((element): Block[] => this.#blocks(element, around));
    blocks.push(...this.#ended());
    this.#fields.close(depth);
    [this.#open, this.#boxes] = [outerOpen, outerBoxes];
    return blocks;
  }

  /** Throws TooComplex where all tables together have more cells than MOST_WORD_CELLS. */
  addCells(count: number): void {
    this.#cells += count;
    if (this.#cells > MOST_WORD_CELLS) throw new TooComplex(`${this.#cells} cells`);
  }

  keep(table: OfficeTable, rows: readonly LaidRow[]): void {
    this.layouts.set(table, rows);
  }

  #blocks(element: XmlElement, around: TableAround): Block[] {
    if (element.name === "w:p") return this.#paragraph(element, around);
    if (element.name === "w:tbl") return [...this.#ended(), ...wordTable(element, this.#styles, this, this.#leftovers)];
    if (element.name === "w:altChunk" || element.name === "w:subDoc") this.#leftovers.add("inserted-file", "");
    // An equation may stand between paragraphs.
    if (element.name === "m:oMath") return this.#paragraph({ ...element, name: "w:p", children: [element] }, around);
    this.#leftovers.addUnknown(element);
    return [];
  }

  /** A paragraph that has no other to go on in. */
  #ended(): Block[] {
    const runs = this.#open;
    this.#open = [];
    return isBlank(runs) ? [] : [paragraphOf(runs, "", null)];
  }

  #paragraph(element: XmlElement, around: TableAround): Block[] {
    const properties = childOf(element, "w:pPr");
    const style = this.#styles.of(at(properties, "w:pStyle")?.attributes["w:val"], "paragraph");
    const isFilled =
      this.#isColoured || around.isShaded || style.isShaded || childOf(properties, "w:shd") !== undefined;
    const inside = { paragraph: style, table: around.style, isShaded: isFilled };
    const runs = [...this.#open, ...this.#runs(element, inside)];
    this.#open = [];
    const end = childOf(properties, "w:rPr");
    const has = (...names: string[]) => names.some((name) => childOf(end, name));
    if (has("w:ins", "w:del", "w:moveFrom", "w:moveTo")) this.#leftovers.trackedChanges++;
    const isHidden = end !== undefined && (isOn(childOf(end, "w:vanish")) || isOn(childOf(end, "w:specVanish")));
    if (has("w:del", "w:moveFrom") || (isHidden && runs.length > 0)) {
      this.#open = runs;
      return [];
    }
    const isPrinted = !isBlank(runs) || (around.style !== null && !isHidden);
    const number = isPrinted ? this.#number(properties, style) : "";
    const boxes = this.#boxes;
    this.#boxes = [];
    const isShown = !isBlank(runs) || number !== "";
    return [...(isShown ? [paragraphOf(runs, number, levelOf(properties, style))] : []), ...boxes];
  }

  /** The number that Word prints before the next paragraph of its list; "" for none. */
  #number(properties: XmlElement | undefined, style: Style): string {
    const list = at(properties, "w:numPr", "w:numId")?.attributes["w:val"] ?? style.list;
    const level = Number(at(properties, "w:numPr", "w:ilvl")?.attributes["w:val"] ?? style.listLevel);
    return list && list !== "0" ? this.#numbering.next(list, level) : "";
  }

  #runs(container: XmlElement, around: Around): Run[] {
    return contentOf(container, this.#leftovers).flatMap((element): Run[] => {
      if (element.name === "w:r") return this.#run(element, around);
      if (element.name === "m:oMath") return mathRuns(element, (run) => this.#run(run, around), this.#leftovers);
      this.#leftovers.addUnknown(element);
      return [];
    });
  }

  #run(element: XmlElement, around: Around): Run[] {
    const look = lookOf(element, around, this.#styles);
    const parts = contentOf(element, this.#leftovers);
    const own = parts.findIndex(({ name, attributes }) => name.endsWith("noteReference") && isCustom(attributes));
    return parts.flatMap((part, index): Run[] => {
      // What follows a mark of one's own is the mark.
      if (own >= 0 && index > own) return [];
      // The base of a reading aid is a run in a run.
      if (part.name === "w:r") return this.#run(part, around);
      const text = this.#fields.shown(this.#text(part, look.font, look.left));
      if (part.name === "w:footnoteReference" || part.name === "w:endnoteReference") {
        const written = isCustom(part.attributes)
          ? parts.slice(index + 1).map((one) => this.#text(one, look.font, null))
          : [];
        const mark = look.left ? "" : this.#notes.markOf(part, written.join("").trim());
        return mark === "" ? [] : [{ text: "", isStrong: false, raised: null, mark }];
      }
      if (text === "") return [];
      if (look.left) this.#leftovers.addText(look.left, text);
      return look.left ? [] : [{ text, isStrong: look.isStrong, raised: look.raised, mark: "" }];
    });
  }

  /** The text of a part of a run; marks of fields are passed, and what is drawn is read, unless it is hidden. */
  #text(part: XmlElement, font: string, left: LeftKind | null): string {
    switch (part.name) {
      case "w:t":
      case "m:t":
        return inFont(spacedText(part), font, this.#leftovers);
      case "w:sym":
        return symbolOf(part, this.#leftovers);
      case "w:tab":
      case "w:ptab":
        return "\t";
      case "w:br":
      case "w:cr":
        return "\n";
      case "w:noBreakHyphen":
        return "-";
      case "w:fldChar":
        return this.#fields.pass(part);
      case "w:instrText":
        this.#fields.code(part.children.filter((child) => typeof child === "string").join(""));
        return "";
      case "w:commentReference":
        this.#leftovers.add("comment", "");
        return "";
    }
    if (!isDrawing(part)) this.#leftovers.addUnknown(part);
    else if (left === null) for (const box of boxesOf(part, this.#leftovers)) this.#boxes.push(...this.blocksOf(box));
    return "";
  }
}

const isCustom = (attributes: XmlElement["attributes"]) =>
  ["1", "true", "on"].includes(attributes["w:customMarkFollows"] ?? "");

/** The text of an element: without `xml:space` Word drops the spaces at its ends. */
function spacedText({ attributes, children }: XmlElement): string {
  const text = children
    .filter((child) => typeof child === "string")
    .join("")
    .replace(/[\t\r\n]/g, " ");
  return attributes["xml:space"] === "preserve" ? text : text.replace(/^ +| +$/g, "");
}

/** The level of a heading, 1 before all, by the paragraph itself or by its style; null for plain text. */
function levelOf(properties: XmlElement | undefined, style: Style): number | null {
  const outline = at(properties, "w:outlineLvl")?.attributes["w:val"];
  if (outline === undefined) return style.level;
  return Number(outline) < 9 ? Number(outline) + 1 : null;
}
