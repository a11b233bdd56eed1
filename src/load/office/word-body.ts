import type { Block } from "../../reading/report/document.ts";
import { isDeleted, isInline, isInserted, isOn } from "./word-names.ts";
import { type Numbering, numberingOf } from "./word-numbering.ts";
import type { WordParts } from "./word-parts.ts";
import { isBlank, noteAt, paragraphOf, type Run } from "./word-run.ts";
import { type Style, type Styles, stylesOf } from "./word-styles.ts";
import { wordTable } from "./word-table.ts";
import { at, childOf, elementsOf, type XmlElement } from "./xml.ts";

/** Reads what a Word file says, part after part: lists count on from one to the next. */
export class WordBody {
  /** How many tracked changes were met; they are read as accepted. */
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
      if (isDeleted(element) || isInserted(element)) this.trackedChanges++;
      return isInline(element) ? this.blocksOf(element) : [];
    });
  }

  #table(element: XmlElement) {
    return wordTable(
      element,
      (cell) => this.blocksOf(cell),
      () => this.trackedChanges++,
    );
  }

  #paragraphs(element: XmlElement): Block[] {
    const properties = childOf(element, "w:pPr");
    const style = this.#styles.of(at(properties, "w:pStyle")?.attributes["w:val"]);
    const runs = [...this.#open, ...this.#runs(element, style.isBold)];
    this.#open = [];
    const end = at(properties, "w:rPr");
    if (childOf(end, "w:ins") || childOf(end, "w:del")) this.trackedChanges++;
    if (childOf(end, "w:del")) {
      this.#open = runs;
      return [];
    }
    const number = isBlank(runs) ? "" : this.#number(properties, style);
    const boxes = this.#boxes;
    this.#boxes = [];
    return [...(isBlank(runs) ? [] : [paragraphOf(runs, number, levelOf(properties, style))]), ...boxes];
  }

  /** The number that Word prints before the next paragraph of its list; "" for none. */
  #number(properties: XmlElement | undefined, style: Style): string {
    const list = at(properties, "w:numPr", "w:numId")?.attributes["w:val"] ?? style.list;
    const level = Number(at(properties, "w:numPr", "w:ilvl")?.attributes["w:val"] ?? style.listLevel);
    return list && list !== "0" ? this.#numbering.next(list, level) : "";
  }

  #runs(container: XmlElement, isStrong: boolean): Run[] {
    return elementsOf(container).flatMap((element): Run[] => {
      if (element.name === "w:r") return this.#run(element, isStrong);
      if (isDeleted(element) || isInserted(element)) this.trackedChanges++;
      return isInline(element) ? this.#runs(element, isStrong) : [];
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
}

/** The level of a heading, 1 before all, by the paragraph itself or by its style; null for plain text. */
function levelOf(properties: XmlElement | undefined, style: Style): number | null {
  const outline = at(properties, "w:outlineLvl")?.attributes["w:val"];
  if (outline === undefined) return style.level;
  return Number(outline) < 9 ? Number(outline) + 1 : null;
}
