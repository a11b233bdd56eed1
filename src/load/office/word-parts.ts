import { unpack } from "./unpack.ts";
import { elementsOf, readXml, type XmlElement } from "./xml.ts";

/** The parts of a Word file that hold what it says. */
export interface WordParts {
  document: XmlElement;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  numbering: XmlElement | null;
  styles: XmlElement | null;
}

const RELATIONS = "_rels/.rels";
const DOCUMENT = "word/document.xml";

/** Unpacks a Word file. Throws where the bytes are none, UnpacksLarge and TooComplex where they are too many. */
export function wordParts(bytes: Uint8Array): WordParts {
  const root = unpack(bytes, (name) => name === RELATIONS)[RELATIONS];
  // Word on the web names its document document2.xml; the file's own list of parts leads to it.
  const main = (root && relationsOf(root).get("officeDocument")) ?? DOCUMENT;
  const [, folder = "", file = ""] = /^(.*\/)?([^/]+)$/.exec(main) ?? [];
  const list = `${folder}_rels/${file}.rels`;
  const listed = unpack(bytes, (name) => name === list)[list];
  const relations = listed ? relationsOf(listed, folder) : new Map<string, string>();
  const pathOf = (name: string) => relations.get(name) ?? `${folder}${name}.xml`;
  const paths = [main, ...["footnotes", "endnotes", "numbering", "styles"].map(pathOf)];
  const files = unpack(bytes, (name) => paths.includes(name));
  const count = { elements: 0 };
  const part = (path: string) => (files[path] ? readXml(decoded(files[path]), count) : null);
  const document = part(main);
  if (!document) throw new Error(`The file has no ${main}`);
  return {
    document,
    footnotes: part(pathOf("footnotes")),
    endnotes: part(pathOf("endnotes")),
    numbering: part(pathOf("numbering")),
    styles: part(pathOf("styles")),
  };
}

/** A list of parts -> where each kind of them is, by the last word of its type's address. */
function relationsOf(bytes: Uint8Array, folder = ""): Map<string, string> {
  const relations = elementsOf(readXml(decoded(bytes))).flatMap((root) => elementsOf(root, "Relationship"));
  return new Map(
    relations.flatMap(({ attributes }): [string, string][] => {
      const { Type = "", Target = "", TargetMode } = attributes;
      if (TargetMode === "External") return [];
      return [[Type.split("/").at(-1)!, Target.startsWith("/") ? Target.slice(1) : folder + Target]];
    }),
  );
}

/** UTF-8, or UTF-16 with its mark; throws where the bytes are neither: what is guessed may be another number. */
function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
