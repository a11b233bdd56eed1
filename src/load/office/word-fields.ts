import type { Leftovers } from "./leftovers.ts";
import { isOn } from "./word-names.ts";
import { at, childOf, elementsOf, type XmlElement } from "./xml.ts";

interface Field {
  /** `=SUM(ABOVE)` */
  code: string;
  /** Whether the mark between code and result was passed. */
  isResult: boolean;
  hasResult: boolean;
  /** The entry that a drop-down list shows; "" for any other field. */
  choice: string;
  /** Text that stood where the code stands. */
  unseen: string;
}

/** Fields whose result is text in the page; what others do (mark, count, set) leaves nothing to see. */
const SHOWS =
  /^\s*(?:=|(?:MERGEFIELD|REF|DOCPROPERTY|DOCVARIABLE|FILLIN|QUOTE|EQ|SYMBOL|IF|LINK|INCLUDE\w+|SEQ|ADVANCE)\b)/i;

/** The code of a field without a result, where it should show one. */
export function addCode(code: string, leftovers: Leftovers): void {
  if (SHOWS.test(code)) leftovers.add("field", code);
}

/** Fields that begin, change from code to result and end between the runs of a text, one in the other. */
export class Fields {
  #open: Field[] = [];
  readonly #leftovers: Leftovers;

  constructor(leftovers: Leftovers) {
    this.#leftovers = leftovers;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** A `w:fldChar` -> the text that stands in its place. */
  pass(mark: XmlElement): string {
    const type = mark.attributes["w:fldCharType"];
    const current = this.#open.at(-1);
    if (type === "begin") this.#begin(mark);
    if (type === "separate" && current) current.isResult = true;
    if (type !== "end" || !current) return "";
    this.#open.pop();
    if (current.hasResult) return "";
    if (current.choice === "") addCode(current.code, this.#leftovers);
    return current.choice;
  }

  code(text: string): void {
    const current = this.#open.at(-1);
    if (current) current.code += text;
  }

  /** The text where it shows; "" where it stands among the code of a field. */
  shown(text: string): string {
    const hiding = this.#open.find(({ isResult }) => !isResult);
    if (hiding) hiding.unseen += text;
    else if (text !== "") for (const field of this.#open) field.hasResult = true;
    return hiding ? "" : text;
  }

  /** Ends the fields that a cell or a note opened and did not end: what they hid is named. */
  close(depth: number): void {
    for (const { unseen } of this.#open.splice(depth)) this.#leftovers.addText("field", unseen);
  }

  #begin(mark: XmlElement): void {
    const data = childOf(mark, "w:ffData");
    const box = childOf(data, "w:checkBox");
    const checked = childOf(box, "w:checked") ?? childOf(box, "w:default");
    if (box) this.#leftovers.add("check-box", isOn(checked) ? "☒" : "☐");
    this.#open.push({ code: "", isResult: false, hasResult: false, choice: choiceOf(data), unseen: "" });
  }
}

function choiceOf(data: XmlElement | undefined): string {
  const list = at(data, "w:ddList");
  const chosen = childOf(list, "w:result") ?? childOf(list, "w:default");
  const entries = list ? elementsOf(list, "w:listEntry") : [];
  return entries[Number(chosen?.attributes["w:val"] ?? 0)]?.attributes["w:val"] ?? "";
}
