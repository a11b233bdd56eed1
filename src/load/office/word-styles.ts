import { at, elementsOf, type XmlElement } from "./xml.ts";

/** What a paragraph's style says of it, its ancestors included. */
export interface Style {
  /** The level of a heading, 1 before all; null for plain text. */
  level: number | null;
  isBold: boolean;
  /** The list that the style numbers its paragraphs by; null for none. */
  list: string | null;
  listLevel: number;
}

export interface Styles {
  of: (id: string | undefined) => Style;
}

const PLAIN: Style = { level: null, isBold: false, list: null, listLevel: 0 };
/** Styles may be made from styles, not from themselves. */
const DEEPEST = 12;

/** word/styles.xml */
export function stylesOf(root: XmlElement | null): Styles {
  const styles = root ? at(root, "w:styles") : undefined;
  const byId = new Map(
    (styles ? elementsOf(styles, "w:style") : []).map((style) => [style.attributes["w:styleId"], style]),
  );
  const known = new Map<string | undefined, Style>();
  const read = (id: string | undefined, depth: number): Style => {
    const found = known.get(id);
    const style = byId.get(id);
    if (found || !style || depth > DEEPEST) return found ?? PLAIN;
    const own = inherited(style, read(at(style, "w:basedOn")?.attributes["w:val"], depth + 1));
    known.set(id, own);
    return own;
  };
  return { of: (id) => read(id, 0) };
}

function inherited(style: XmlElement, base: Style): Style {
  const value = (...path: string[]) => at(style, ...path)?.attributes["w:val"];
  const named = /^heading\s*(\d)$/i.exec(value("w:name") ?? "")?.[1];
  const outline = value("w:pPr", "w:outlineLvl");
  const bold = at(style, "w:rPr", "w:b");
  return {
    level: named ? Number(named) : outline ? Number(outline) + 1 : base.level,
    isBold: bold ? !["0", "false"].includes(bold.attributes["w:val"] ?? "1") : base.isBold,
    list: value("w:pPr", "w:numPr", "w:numId") ?? base.list,
    listLevel: Number(value("w:pPr", "w:numPr", "w:ilvl") ?? base.listLevel),
  };
}
