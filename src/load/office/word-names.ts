import { elementsOf, type XmlElement } from "./xml.ts";

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
const OFF = ["0", "false", "none"];

export const isInline = ({ name }: XmlElement) => INLINE.includes(name);
/** What a tracked change took away, or put here. */
export const isDeleted = ({ name }: XmlElement) => name === "w:del" || name === "w:moveFrom";
export const isInserted = ({ name }: XmlElement) => name === "w:ins" || name === "w:moveTo";

/** Whether a switch (`w:b`, `w:vanish`) is there and not turned off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !OFF.includes(element.attributes["w:val"] ?? "1");
}

/** The elements of a name in a container, those in its inline containers included. */
export function inlineElements(container: XmlElement, name: string): XmlElement[] {
  return elementsOf(container).flatMap((element) =>
    element.name === name ? [element] : isInline(element) ? inlineElements(element, name) : [],
  );
}
