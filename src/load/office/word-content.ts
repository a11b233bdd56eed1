import { isDeleted, isInline, isInserted, isOn, textOf } from "./word-names.ts";
import type { Leftovers } from "./leftovers.ts";
import { addCode } from "./word-fields.ts";
import { at, childOf, elementsOf, type XmlElement } from "./xml.ts";

/**
 * The elements of a container as Word shows them: what stands in fields, content controls and tracked changes
 * in their place, of alternate content the one alternative that Word takes, nothing that a change deleted.
 */
export function contentOf(container: XmlElement, leftovers: Leftovers): XmlElement[] {
  return elementsOf(container).flatMap((element): XmlElement[] => {
    if (isDeleted(element) || isInserted(element)) leftovers.trackedChanges++;
    if (isDeleted(element)) leftovers.addText("deleted", textOf(element));
    else if (element.name === "w:bdo" && element.attributes["w:val"] === "rtl")
      leftovers.addText("reversed", textOf(element));
    else if (element.name === "w:fldSimple" && textOf(element) === "")
      addCode(element.attributes["w:instr"] ?? "", leftovers);
    else if (element.name === "w:sdt") return controlContent(element, leftovers);
    else if (element.name === "mc:AlternateContent") return alternativeOf(element, leftovers);
    else if (element.name === "w:ruby") return contentOf(baseOf(element, leftovers), leftovers);
    else return isInline(element) ? contentOf(element, leftovers) : [element];
    return [];
  });
}

/** A text without the small reading aid above it; both stand in parts of their own. */
function baseOf(ruby: XmlElement, leftovers: Leftovers): XmlElement {
  const bases = elementsOf(ruby, "w:rubyBase");
  if (bases.length === 0) leftovers.addUnknown(ruby);
  return { ...ruby, children: bases };
}

/** What stands in a content control; the words that ask to fill it in are no content. */
function controlContent(control: XmlElement, leftovers: Leftovers): XmlElement[] {
  const content = childOf(control, "w:sdtContent");
  if (!content) {
    leftovers.addUnknown(control);
    return [];
  }
  const elements = contentOf(content, leftovers);
  if (!isOn(at(control, "w:sdtPr", "w:showingPlcHdr"))) return elements;
  leftovers.addText("placeholder", textOf(content));
  return elements.flatMap(withoutText);
}

/** A cell stays where it is: without it, those behind it would move. */
function withoutText(element: XmlElement): XmlElement[] {
  if (element.name === "w:tc") return [{ ...element, children: elementsOf(element, "w:tcPr") }];
  if (element.name === "w:tr") return [{ ...element, children: elementsOf(element).flatMap(withoutText) }];
  return ["w:tcPr", "w:trPr", "w:tblPrEx"].includes(element.name) ? [element] : [];
}

/** What the Word of today understands: shapes, canvases, later versions' own elements. */
const UNDERSTOOD = /^(?:w\d+\w*|w1[4-6]\w*|wp|wps|wpg|wpc|wpi|wp14|cx\d*|aink|am3d|a\d*|v|o|m|r)$/;

function alternativeOf(element: XmlElement, leftovers: Leftovers): XmlElement[] {
  const chosen =
    elementsOf(element, "mc:Choice").find(({ attributes }) =>
      (attributes["Requires"] ?? "").split(/\s+/).every((prefix) => prefix === "" || UNDERSTOOD.test(prefix)),
    ) ?? childOf(element, "mc:Fallback");
  if (!chosen) leftovers.addUnknown(element);
  return chosen ? contentOf(chosen, leftovers) : [];
}
