import { strToU8, zipSync } from "fflate";

/** A sheet as Excel writes it: its rows, and what stands before and after them in its XML. */
export interface SheetXml {
  name?: string;
  state?: "hidden" | "veryHidden";
  rows: string;
  before?: string;
  after?: string;
  comments?: string;
  drawing?: string;
  isChart?: boolean;
}

/** The parts of a workbook besides its sheets, each as the XML inside its root element. */
export interface WorkbookXml {
  styles?: string;
  strings?: string;
  workbook?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const part = (root: string, xml: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${MAIN}" xmlns:r="${RELATIONS}">${xml}</${root}>`);
const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
  strToU8(
    `<Relationships xmlns="${PACKAGE}">${targets
      .map(
        ([type, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
      )
      .join("")}</Relationships>`,
  );

/** The parts of an Excel file by their names, as Excel packs them. */
export function excelParts(sheets: readonly SheetXml[], { styles, strings, workbook = "" }: WorkbookXml = {}) {
  const files: Record<string, Uint8Array> = {
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": part(
      "workbook",
      `<sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
        )
        .join("")}</sheets>${workbook}`,
    ),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map(
        ({ isChart }, index) => [isChart ? "chartsheet" : "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ...(styles === undefined ? [] : [["styles", "/xl/styles.xml"] as const]),
      ...(strings === undefined ? [] : [["sharedStrings", "sharedStrings.xml"] as const]),
    ]),
    ...(styles !== undefined && { "xl/styles.xml": part("styleSheet", styles) }),
    ...(strings !== undefined && { "xl/sharedStrings.xml": part("sst", strings) }),
  };
  sheets.forEach(({ rows, before = "", after = "", comments, drawing, isChart }, index) => {
    const name = `sheet${index + 1}.xml`;
    files[`xl/worksheets/${name}`] = part(
      isChart ? "chartsheet" : "worksheet",
      `${before}<sheetData>${rows}</sheetData>${after}`,
    );
    files[`xl/worksheets/_rels/${name}.rels`] = relations([
      ...(comments === undefined ? [] : [["comments", `../comments${index + 1}.xml`] as const]),
      ...(drawing === undefined ? [] : [["drawing", `../drawings/drawing${index + 1}.xml`] as const]),
    ]);
    if (comments !== undefined) files[`xl/comments${index + 1}.xml`] = part("comments", comments);
    if (drawing !== undefined) files[`xl/drawings/drawing${index + 1}.xml`] = part("wsDr", drawing);
  });
  return files;
}

export function excelFile(sheets: readonly SheetXml[], workbook: WorkbookXml = {}): Uint8Array {
  return zipSync(excelParts(sheets, workbook), { mtime: "2025-01-01" });
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const column = (index: number) => String.fromCharCode(65 + index);

/** A cell of text, in the cell itself. */
export const textAt = (ref: string, text: string, style = 0) =>
  text === "" ? "" : `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
/** A cell of text in runs: the XML of each `<r>`. */
export const runsAt = (ref: string, runs: string, style = 0) =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is>${runs}</is></c>`;
export const run = (text: string, look?: string) =>
  `<r>${look === undefined ? "" : `<rPr>${look}</rPr>`}<t xml:space="preserve">${escaped(text)}</t></r>`;
export const numberAt = (ref: string, value: string | number, style = 0) =>
  `<c r="${ref}" s="${style}"><v>${value}</v></c>`;

export const rowXml = (number: number, cells: string, attributes = "") =>
  `<row r="${number}"${attributes && ` ${attributes}`}>${cells}</row>`;
/** A row of texts from column A on; a cell that begins with `<c ` is written as it is. */
export const rowOf = (number: number, cells: readonly string[], attributes = "") =>
  rowXml(
    number,
    cells.map((cell, index) => (cell.startsWith("<c ") ? cell : textAt(column(index) + number, cell))).join(""),
    attributes,
  );

/** xl/styles.xml with a style for each, by its number: crossed out, or with a format (its code, or Excel's number for it). */
export function stylesXml(looks: readonly { strike?: string; format?: string | number }[], dxfs = ""): string {
  const codes = looks.map(({ format }, index) =>
    typeof format === "string"
      ? `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format).replace(/"/g, "&quot;")}"/>`
      : "",
  );
  const xfs = looks.map(
    ({ format = 0 }, index) =>
      `<xf numFmtId="${typeof format === "string" ? 164 + index : format}" fontId="${index}"/>`,
  );
  return (
    `<numFmts>${codes.join("")}</numFmts><fonts>${looks.map(({ strike = "" }) => `<font>${strike}</font>`).join("")}</fonts>` +
    `<cellStyleXfs><xf numFmtId="3" fontId="0"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs><dxfs>${dxfs}</dxfs>`
  );
}
