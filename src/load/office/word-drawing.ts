import type { LeftKind, Leftovers } from "./leftovers.ts";
import { contentOf } from "./word-content.ts";
import type { XmlElement } from "./xml.ts";

/** What a drawing may be, by an element in it. */
const KINDS: Readonly<Record<string, LeftKind>> = {
  "c:chart": "chart",
  "cx:chart": "chart",
  "dgm:relIds": "object",
  "o:OLEObject": "object",
  "w:control": "object",
  "pic:pic": "picture",
  "v:imagedata": "picture",
};

const DRAWINGS = ["w:drawing", "w:pict", "w:object", "w:txbxContent"];
export const isDrawing = ({ name }: XmlElement) => DRAWINGS.includes(name);

/**
 * The text boxes of a drawing; what it shows besides is left. Lines and frames without a text say nothing.
 * @returns each `w:txbxContent`
 */
export function boxesOf(drawing: XmlElement, leftovers: Leftovers): XmlElement[] {
  const boxes: XmlElement[] = [];
  const kinds = new Set<LeftKind>(drawing.name === "w:object" ? ["object"] : []);
  const visit = (element: XmlElement) => {
    const kind = KINDS[element.name];
    if (kind && !kinds.has("object")) kinds.add(kind);
    // Letters drawn as a picture (WordArt).
    if (element.name === "v:textpath") leftovers.addText("picture", element.attributes["string"] ?? "");
    // Text of a canvas or a diagram, and text where none is expected.
    if (["a:t", "w:t"].includes(element.name)) leftovers.addUnknown(element);
    if (element.name === "w:txbxContent") boxes.push(element);
    else contentOf(element, leftovers).forEach(visit);
  };
  visit(drawing);
  for (const kind of kinds) leftovers.add(kind, "");
  return boxes;
}
