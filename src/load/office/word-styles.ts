import { DEEPEST_STYLE } from "../../reading/bounds.ts";
import { isOn } from "./word-names.ts";
import { at, childOf, elementsOf, type XmlElement } from "./xml.ts";

/** Properties of a run (`w:strike`, `w:vertAlign`) by their name. */
export type RunProperties = ReadonlyMap<string, XmlElement>;

/** What a style says, its ancestors included. */
export interface Style {
  /** The level of a heading, 1 before all; null for plain text. */
  level: number | null;
  /** The list that the style numbers its paragraphs by; null for none. */
  list: string | null;
  listLevel: number;
  run: RunProperties;
  /** A table's style fills cells with a colour. */
  isShaded: boolean;
}

export interface Styles {
  /** The style of an id; without one the default for its kind. */
  of: (id: string | undefined, kind: StyleKind) => Style;
  /** What all runs are, whatever their style. */
  defaults: RunProperties;
}
type StyleKind = "paragraph" | "character" | "table";

const PLAIN: Style = { level: null, list: null, listLevel: 0, run: new Map(), isShaded: false };

/** word/styles.xml */
export function stylesOf(root: XmlElement | null): Styles {
  const styles = root ? at(root, "w:styles") : undefined;
  const all = styles ? elementsOf(styles, "w:style") : [];
  const byId = new Map(all.map((style) => [style.attributes["w:styleId"], style]));
  const byDefault = new Map(
    all.flatMap(({ attributes }) =>
      ["1", "true", "on"].includes(attributes["w:default"] ?? "")
        ? [[attributes["w:type"], attributes["w:styleId"]]]
        : [],
    ),
  );
  const known = new Map<string | undefined, Style>();
  const read = (id: string | undefined, depth: number): Style => {
    const found = known.get(id);
    const style = byId.get(id);
    if (found || !style || depth > DEEPEST_STYLE) return found ?? PLAIN;
    const own = inherited(style, read(at(style, "w:basedOn")?.attributes["w:val"], depth + 1));
    known.set(id, own);
    return own;
  };
  return {
    of: (id, kind) => read(id !== undefined && byId.has(id) ? id : byDefault.get(kind), 0),
    defaults: runProperties(at(styles, "w:docDefaults", "w:rPrDefault", "w:rPr")),
  };
}

export function runProperties(element: XmlElement | undefined): RunProperties {
  return new Map((element ? elementsOf(element) : []).map((property) => [property.name, property]));
}

function inherited(style: XmlElement, base: Style): Style {
  const value = (...path: string[]) => at(style, ...path)?.attributes["w:val"];
  const named = /^heading\s*(\d)$/i.exec(value("w:name") ?? "")?.[1];
  const outline = value("w:pPr", "w:outlineLvl");
  return {
    level: named ? Number(named) : outline ? Number(outline) + 1 : base.level,
    list: value("w:pPr", "w:numPr", "w:numId") ?? base.list,
    listLevel: Number(value("w:pPr", "w:numPr", "w:ilvl") ?? base.listLevel),
    run: new Map([...base.run, ...runProperties(childOf(style, "w:rPr"))]),
    isShaded: base.isShaded || isShaded(style),
  };
}

/** Whether anything in an element is filled with a colour. */
export function isShaded(element: XmlElement): boolean {
  if (element.name === "w:shd") {
    const { "w:fill": fill = "", "w:themeFill": theme, "w:val": pattern = "clear" } = element.attributes;
    return !/^(auto|ffffff)?$/i.test(fill) || theme !== undefined || !["clear", "nil"].includes(pattern);
  }
  return element.name === "w:highlight" || elementsOf(element).some(isShaded);
}

/**
 * The switches of styles that turn each other: a struck style in a struck paragraph is not struck. What the
 * document sets for all is set; what a run itself says stands before all (ISO/IEC 29500-1, 17.7.3).
 */
export function isSwitchedOn(
  name: string,
  own: RunProperties,
  styles: readonly RunProperties[],
  all: RunProperties,
): boolean {
  const direct = own.get(name);
  if (direct) return isOn(direct);
  return isOn(all.get(name)) || styles.filter((style) => isOn(style.get(name))).length % 2 === 1;
}
