import { unpack } from "./unpack.ts";
import { readXml, type XmlElement } from "./xml.ts";

/** The parts of a Word file that hold what it says. */
export interface WordParts {
  document: XmlElement;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  numbering: XmlElement | null;
  styles: XmlElement | null;
}

const NAMES = ["document", "footnotes", "endnotes", "numbering", "styles"] as const;
const pathOf = (name: (typeof NAMES)[number]) => `word/${name}.xml`;
const PATHS: readonly string[] = NAMES.map(pathOf);

/** Unpacks a Word file. Throws where the bytes are none, UnpacksLarge where they are too many. */
export function wordParts(bytes: Uint8Array): WordParts {
  const files = unpack(bytes, (name) => PATHS.includes(name));
  const part = (name: (typeof NAMES)[number]) => {
    const file = files[pathOf(name)];
    return file ? readXml(new TextDecoder().decode(file)) : null;
  };
  const document = part("document");
  if (!document) throw new Error("The file has no word/document.xml");
  return {
    document,
    footnotes: part("footnotes"),
    endnotes: part("endnotes"),
    numbering: part("numbering"),
    styles: part("styles"),
  };
}
