import { strToU8, zipSync } from "fflate";

/** The parts of a Word file besides its body, each as the XML inside its root element. */
export interface WordXml {
  footnotes?: string;
  endnotes?: string;
  numbering?: string;
  styles?: string;
}

const part = (root: string, xml: string) =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="w" xmlns:mc="mc">${xml}</w:${root}>`,
  );

/** A Word file from the XML of its body, as Word writes it. */
export function wordFile(body: string, { footnotes, endnotes, numbering, styles }: WordXml = {}): Uint8Array {
  return zipSync({
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...(footnotes && { "word/footnotes.xml": part("footnotes", footnotes) }),
    ...(endnotes && { "word/endnotes.xml": part("endnotes", endnotes) }),
    ...(numbering && { "word/numbering.xml": part("numbering", numbering) }),
    ...(styles && { "word/styles.xml": part("styles", styles) }),
  });
}

export const text = (content: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${content}</w:t></w:r>`;
export const paragraph = (runs: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

/** A cell with the XML of its content; a text becomes a paragraph. */
export const cell = (content: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<") ? content : paragraph(content && text(content))}</w:tc>`;
export const row = (cells: readonly string[], properties = "") =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
export const table = (rows: readonly string[], properties = "") => `<w:tbl>${properties}${rows.join("")}</w:tbl>`;

const HEAD = ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú"];
export const headRow = row(HEAD.map((one) => cell(one)));
/** Row I.2.1 of the form with the XML of its value, and of its note. */
export const tasksRow = (value: string, note = "") =>
  row(["2.1.", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", value, note].map((one) => cell(one)));
/** Row I.2.2 of the form. */
export const doneRow = (value: string, note = "") =>
  row(["2.2.", "Số nhiệm vụ đã hoàn thành", "Nhiệm vụ", value, note].map((one) => cell(one)));

/** The form with the one row I.2.1, its value and its note as XML. */
export function wordFormXml(value: string, note = "", parts: WordXml = {}): Uint8Array {
  return wordFile(table([headRow, tasksRow(value, note)]), parts);
}
