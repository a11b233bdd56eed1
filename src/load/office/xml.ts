/** An element of an XML file; names keep their prefix (`w:p`), as office programs always write the same ones. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>!]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Reads an XML file of an office program. A document type is no part of those: it is refused, and with it
 * every entity that could grow. Throws where the text is no XML.
 */
export function readXml(text: string): XmlElement {
  if (/<!DOCTYPE/i.test(text.slice(0, 2000))) throw new Error("XML with a document type");
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [whole, data, close, name, attributes, empty] of text.matchAll(TOKEN)) {
    const parent = open.at(-1)!;
    if (name === undefined) {
      if (data !== undefined) parent.children.push(data);
      else if (!whole.startsWith("<")) parent.children.push(decoded(whole));
    } else if (close) {
      if (open.length === 1 || open.pop()!.name !== name) throw new Error(`XML closes ${name}, which is not open`);
    } else {
      const element: XmlElement = { name, attributes: readAttributes(attributes ?? ""), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`XML leaves ${open.at(-1)!.name} open`);
  return root;
}

function readAttributes(text: string): Record<string, string> {
  if (text === "") return NONE;
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, a, b]) => [name!, decoded(a ?? b ?? "")]));
}

const NONE: Record<string, string> = Object.freeze({});

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (found, hex?: string, number?: string, name?: string) => {
      const code = hex ? parseInt(hex, 16) : Number(number);
      return name !== undefined ? (ENTITIES[name] ?? found) : code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
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
