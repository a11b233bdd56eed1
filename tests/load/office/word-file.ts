import { strToU8, zipSync } from "fflate";

/** The parts of a Word file besides its body, each as the XML inside its root element. */
export interface WordXml {
  footnotes?: string;
  numbering?: string;
  styles?: string;
}

const part = (root: string, xml: string) =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="w" xmlns:mc="mc">${xml}</w:${root}>`,
  );

/** A Word file from the XML of its body, as Word writes it. */
export function wordFile(body: string, { footnotes, numbering, styles }: WordXml = {}): Uint8Array {
  return zipSync({
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...(footnotes && { "word/footnotes.xml": part("footnotes", footnotes) }),
    ...(numbering && { "word/numbering.xml": part("numbering", numbering) }),
    ...(styles && { "word/styles.xml": part("styles", styles) }),
  });
}

export const text = (content: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${content}</w:t></w:r>`;
export const paragraph = (runs: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
