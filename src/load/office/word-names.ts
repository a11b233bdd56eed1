import type { XmlElement } from "./xml.ts";

/** Containers whose content counts as if it stood where they stand. */
const INLINE = [
  "w:ins",
  "w:moveTo",
  "w:hyperlink",
  "w:smartTag",
  "w:fldSimple",
  "w:customXml",
  "w:sdtContent",
  "w:dir",
  "w:bdo",
  "w:rubyBase",
  "m:oMathPara",
  "mc:Choice",
  "mc:Fallback",
];
const OFF = ["0", "false", "off", "none"];

export const isInline = ({ name }: XmlElement) => INLINE.includes(name);
/** What a tracked change took away, or put here. */
export const isDeleted = ({ name }: XmlElement) => name === "w:del" || name === "w:moveFrom";
export const isInserted = ({ name }: XmlElement) => name === "w:ins" || name === "w:moveTo";

/** Whether a switch (`w:b`, `w:vanish`) is there and not turned off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !OFF.includes(element.attributes["w:val"] ?? "1");
}

/** All text of an element, seen or not. */
export function textOf(element: XmlElement): string {
  const isText = ["w:t", "w:delText", "m:t", "a:t"].includes(element.name);
  return element.children
    .map((child) => (typeof child === "string" ? (isText ? child : "") : textOf(child)))
    .join("")
    .trim();
}
