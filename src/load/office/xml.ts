import { Parser } from "saxen";
import { DEEPEST_ELEMENT, MOST_ELEMENTS } from "../../reading/bounds.ts";

/** An office's file has more elements, cells or columns than any report, or nests them deeper: it may be made to do harm. */
export class TooComplex extends Error {}

/** An element of an XML file; names keep their prefix (`w:p`), as office programs always write the same ones. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** How many elements were read so far: what is bounded is all parts of a file together. */
export interface ElementCount {
  elements: number;
}

/**
 * Reads an XML file of an office program, text to the last space. A document type is no part of those: it
 * is refused, and with it every entity that could grow. Throws where the text is no XML, TooComplex beyond
 * MOST_ELEMENTS and DEEPEST_ELEMENT.
 */
export function readXml(text: string, count: ElementCount = { elements: 0 }): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const add = (child: XmlElement | string) => open.at(-1)!.children.push(child);
  strictParser()
    .on("openTag", (name, readAttributes, decode) => {
      const element = { name, attributes: decoded(readAttributes(), decode), children: [] };
      if (++count.elements > MOST_ELEMENTS || open.length > DEEPEST_ELEMENT)
        throw new TooComplex(`At element ${count.elements}`);
      add(element);
      open.push(element);
    })
    .on("closeTag", () => void open.pop())
    .on("text", (part, decode) => add(decode(withAstral(part))))
    .on("cdata", add)
    .parse(text);
  return root;
}

/** A parser that takes no document type, nor what is no XML: behind a quote that is missing, saxen goes on in the middle of another element's text. */
export function strictParser(): Parser {
  return new Parser()
    .on("attention", () => {
      throw new Error("XML with a document type");
    })
    .on("warn", (warning) => {
      throw warning;
    });
}

/** The attributes of an element as texts; empty where it has none. */
export function decoded(
  attributes: Record<string, string> | false,
  decode: (text: string) => string,
): Readonly<Record<string, string>> {
  const own = attributes || {};
  for (const name in own) if (own[name]!.includes("&")) own[name] = decode(withAstral(own[name]!));
  return own;
}

/** The references to characters beyond the first 65.536, which saxen would cut short, replaced; throws where there is no such character. */
export function withAstral(text: string): string {
  if (!text.includes("&#")) return text;
  return text.replace(/&#(?:x0*([1-9a-f][\da-f]{4,})|0*([1-9]\d{4,}));/gi, (_, hex?: string, decimal?: string) =>
    String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

/** The elements among the children, all or those of a name. */
export function elementsOf({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element, name)[0];
}

/** The element that a path of names leads to. */
export function at(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce(childOf, element);
}
