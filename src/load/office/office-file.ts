import { LARGEST_FILE, LARGEST_UNPACKED } from "../../reading/bounds.ts";
import type { OfficeFile } from "../../reading/office-file.ts";
import { type ImportProblem, problem } from "../../reading/problem.ts";
import { readFormCsv } from "./csv.ts";
import { readDocx } from "./docx.ts";
import { UnpacksLarge } from "./unpack.ts";
import { readXlsx } from "./xlsx.ts";

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, index) => bytes[index] === byte);

/** The document that an office sent, by its name's ending; what cannot be read is a problem with its sentence. */
export async function readDocument(file: string, bytes: Uint8Array): Promise<OfficeFile | ImportProblem> {
  const ending = /\.(\w+)$/.exec(file.toLowerCase())?.[1] ?? "";
  const wrong = (code: ImportProblem["code"], form = "") => problem(code, { read: file, form });
  if (bytes.length === 0) return wrong("file-empty");
  if (bytes.length > LARGEST_FILE) return wrong("file-large", megabytes(LARGEST_FILE));
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return wrong("file-pdf");
  // OLE: Word and Excel before 2007, and newer ones that ask for a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return wrong(ending === "doc" ? "file-old-word" : ending === "xls" ? "file-old-excel" : "file-locked");
  if (ending === "csv" || ending === "tsv") return readFormCsv(file, bytes);
  if (ending === "docm" || ending === "xlsm") return wrong("file-macro", ending === "docm" ? "docx" : "xlsx");
  if (ending !== "docx" && ending !== "xlsx") return wrong("file-kind");
  try {
    return await (ending === "docx" ? readDocx(bytes) : readXlsx(bytes));
  } catch (error) {
    return error instanceof UnpacksLarge
      ? wrong("file-unpacks-large", megabytes(LARGEST_UNPACKED))
      : wrong("file-broken");
  }
}

function megabytes(bytes: number): string {
  return String(bytes / 1_000_000);
}

export function isProblem(found: OfficeFile | ImportProblem): found is ImportProblem {
  return "code" in found;
}
