import type { Paragraph } from "../../reading/report/document.ts";
import { cleanCell } from "./clean.ts";
import type { XmlElement } from "./xml.ts";

/** A stretch of text of one look. */
export interface Run {
  text: string;
  isStrong: boolean;
  /** The mark of a footnote that stands here instead of text; "" for text. */
  mark: string;
}

export const isBlank = (runs: readonly Run[]) => runs.every(({ text, mark }) => text.trim() === "" && mark === "");

/** @param prefix "e" for endnotes, which count on their own */
export function noteAt(reference: XmlElement, prefix: string): Run {
  return { text: "", isStrong: false, mark: prefix + (reference.attributes["w:id"] ?? "") };
}

/** Runs -> a paragraph, its text cleaned as all text of offices is; `m²` with a raised 2 stays a unit. */
export function paragraphOf(runs: readonly Run[], number: string, level: number | null): Paragraph {
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
