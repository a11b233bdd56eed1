import { unzipSync } from "fflate";
import { readXml, type XmlElement } from "./xml.ts";

/** The parts of a Word file that hold what it says. */
export interface WordParts {
  document: XmlElement;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  numbering: XmlElement | null;
  styles: XmlElement | null;
}

/** A report of hundreds of pages is far below this; a file that unpacks to more is made to do harm. */
const MOST_BYTES = 96 * 1024 * 1024;
const NAMES = ["document", "footnotes", "endnotes", "numbering", "styles"] as const;
const PATH = /^word\/(document|footnotes|endnotes|numbering|styles)\.xml$/;

/** Unpacks a Word file. Throws where the bytes are none, or are too many. */
export function wordParts(bytes: Uint8Array): WordParts {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PATH.test(name)) return false;
      total += originalSize;
      if (total > MOST_BYTES) throw new Error("The Word file is too large");
      return true;
    },
  });
  const [document, footnotes, endnotes, numbering, styles] = NAMES.map((name) => {
    const file = files[`word/${name}.xml`];
    return file ? readXml(new TextDecoder().decode(file)) : null;
  });
  if (!document) throw new Error("The file has no word/document.xml");
  return { document, footnotes: footnotes!, endnotes: endnotes!, numbering: numbering!, styles: styles! };
}
