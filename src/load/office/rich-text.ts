import { isOn, walkXml } from "./xml-walk.ts";

/** A stretch of a cell's text of one look. */
interface TextRun {
  text: string;
  /** null where the run has no look of its own: the cell's font decides. */
  isStruck: boolean | null;
  align: string;
}

/** A cell's text before its cell's font is known. */
export type RichText = readonly TextRun[];

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Reads the text of a shared string, of a cell or of a remark, run by run; readings of Japanese above it are none of it. */
export class RichTextReader {
  #runs: TextRun[] = [];
  #look: Pick<TextRun, "isStruck" | "align"> = { isStruck: null, align: "" };

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "r") this.#look = { isStruck: null, align: "" };
    else if (name === "rPr") this.#look.isStruck = false;
    else if (name === "strike") this.#look.isStruck = isOn(attributes);
    else if (name === "vertAlign") this.#look.align = attributes["val"] ?? "";
  }

  text(text: string, path: readonly string[]): void {
    if (path.at(-1) === "t" && !path.includes("rPh")) this.#runs.push({ text: unescaped(text), ...this.#look });
  }

  /** What was read since the last time. */
  take(): RichText {
    const runs = this.#runs;
    this.#runs = [];
    this.#look = { isStruck: null, align: "" };
    return runs;
  }
}

/** The characters that XML cannot hold, as Excel writes them: `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * The text that is not crossed out; raised digits as `¹`, so that a mark is one however it was raised.
 * @param isStruck whether the cell's own font crosses out
 */
export function visibleText(runs: RichText, isStruck: boolean): string {
  const visible = runs.filter((run) => !(run.isStruck ?? isStruck));
  const isAllRaised = visible.every(({ text, align }) => align !== "" || text.trim() === "");
  return visible.reduce((text, run) => text + (isAllRaised ? run.text : raisedText(run, text)), "");
}

/** A lowered digit is a mark too where it follows a number; elsewhere it is text: `CO₂`. */
function raisedText({ text, align }: TextRun, before: string): string {
  const isMark = align === "superscript" || (align === "subscript" && /[\d%]\s*$/.test(before));
  if (!isMark || !/\d/.test(text)) return text;
  return text.replace(/[,;()[\]]/g, " ").replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);
}

/** Whether something was written and crossed out. */
export function isStruckOut(runs: RichText, isStruck: boolean): boolean {
  return runs.some((run) => run.text.trim() !== "" && (run.isStruck ?? isStruck));
}

/** xl/sharedStrings.xml */
export function sharedStrings(xml: string): RichText[] {
  const strings: RichText[] = [];
  const reader = new RichTextReader();
  if (xml === "") return strings;
  walkXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text, path) => reader.text(text, path),
    close: (name) => name === "si" && strings.push(reader.take()),
  });
  return strings;
}
