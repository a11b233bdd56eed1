import { LARGEST_FILE, LARGEST_TEXT, LARGEST_UNPACKED, MOST_PARAGRAPHS } from "../../reading/bounds.ts";
import type { OfficeFile } from "../../reading/office-file.ts";
import { oldLettersIn } from "../../reading/letters.ts";
import { type ImportProblem, problem } from "../../reading/problem.ts";
import { documentOf, type ReportDocument, tablesOf } from "../../reading/report/document.ts";
import { decodeText } from "../text.ts";
import { readFormCsv } from "./csv.ts";
import { readWordReport } from "./docx.ts";
import { readPlainText } from "./plain-text.ts";
import { holdToBounds } from "./report-bounds.ts";
import { UnpacksLarge } from "./unpack.ts";
import { readXlsx } from "./xlsx.ts";
import { TooComplex } from "./xml.ts";

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, index) => bytes[index] === byte);

/** The tables of a document that an office sent, by its name's ending; what cannot be read is a problem with its sentence. */
export async function readDocument(file: string, bytes: Uint8Array): Promise<OfficeFile | ImportProblem> {
  const found = await readReportFile(file, bytes);
  return isProblem(found) ? found : tablesOf(found);
}

/** The same with the text around the tables, where the document has any. */
export async function readReportFile(file: string, bytes: Uint8Array): Promise<ReportDocument | ImportProblem> {
  const wrong = (code: ImportProblem["code"], form = "") => problem(code, { read: file, form });
  try {
    const found = refused(bytes, endingOf(file), wrong) ?? (await readByEnding(file, bytes));
    return isProblem(found) ? found : (oldLettersIn(found) ?? found);
  } catch (error) {
    if (error instanceof TooComplex) return wrong("file-complex");
    if (error instanceof UnpacksLarge) return wrong("file-unpacks-large", megabytes(LARGEST_UNPACKED));
    return wrong("file-broken");
  }
}

const endingOf = (file: string) => /\.(\w+)$/.exec(file.toLowerCase())?.[1] ?? "";

/** What is known to be no report by its size, its ending and its first bytes; null where it may be one. */
function refused(
  bytes: Uint8Array,
  ending: string,
  wrong: (code: ImportProblem["code"], form?: string) => ImportProblem,
): ImportProblem | null {
  if (bytes.length === 0) return wrong("file-empty");
  if (bytes.length > LARGEST_FILE) return wrong("file-large", megabytes(LARGEST_FILE));
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return wrong("file-pdf");
  // OLE: Word and Excel before 2007, and newer ones that ask for a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return wrong(ending === "doc" ? "file-old-word" : ending === "xls" ? "file-old-excel" : "file-locked");
  if (ending === "docm" || ending === "xlsm") return wrong("file-macro", ending === "docm" ? "docx" : "xlsx");
  return ["csv", "tsv", "txt", "docx", "xlsx"].includes(ending) ? null : wrong("file-kind");
}

/** Throws where the bytes are not what the ending says, or more than a report can be. */
async function readByEnding(file: string, bytes: Uint8Array): Promise<ReportDocument | ImportProblem> {
  const ending = endingOf(file);
  if (ending === "csv" || ending === "tsv") return tableFile(file, bytes);
  if (ending === "xlsx") return documentOf(readXlsx(bytes));
  const report = ending === "txt" ? textFile(file, bytes) : readWordReport(bytes);
  if (!isProblem(report)) holdToBounds(report);
  return report;
}

function tableFile(file: string, bytes: Uint8Array): ReportDocument | ImportProblem {
  const found = readFormCsv(file, bytes);
  return isProblem(found) ? found : documentOf(found);
}

/** A text that begins with a row of a table is that table, as a spreadsheet copies it. */
function textFile(file: string, bytes: Uint8Array): ReportDocument | ImportProblem {
  let isWhole = true;
  const text = decodeText(file, bytes, () => (isWhole = false));
  if (!isWhole) return problem("file-encoding");
  const lines = text.match(/\n/g)?.length ?? 0;
  if (text.length > LARGEST_TEXT || lines > 2 * MOST_PARAGRAPHS) throw new TooComplex(`${text.length} characters`);
  return /^\s*\n*[^\n]*\t/.test(text) ? tableFile(file, bytes) : readPlainText(text);
}

function megabytes(bytes: number): string {
  return String(bytes / 1_000_000);
}

export function isProblem(found: OfficeFile | ReportDocument | ImportProblem): found is ImportProblem {
  return "code" in found;
}
