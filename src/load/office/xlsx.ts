import { zipSync } from "fflate";
import readSheets from "read-excel-file/universal";
import { type OfficeCell, type OfficeFile, textCell } from "../../reading/office-file.ts";
import { cleanCell } from "./clean.ts";
import { unpack } from "./unpack.ts";

/** A number as the file writes it, before any rounding. */
class PlainDigits {
  readonly digits: string;
  constructor(digits: string) {
    this.digits = digits;
  }
}

/** An Excel file -> a table for each sheet. Throws where the bytes are no Excel file, UnpacksLarge where they are too many. */
export async function readXlsx(bytes: Uint8Array): Promise<OfficeFile> {
  // The library unpacks all that it is given: it is given the XML alone, within bounds.
  const parts = zipSync(
    unpack(bytes, (name) => /\.(xml|rels)$/i.test(name)),
    { level: 0 },
  );
  const sheets = await readSheets(parts.slice().buffer, { parseNumber: (digits) => new PlainDigits(digits) });
  const tables = sheets.map(({ data }) => ({ rows: data.map((row) => row.map((value) => cellOf(value))) }));
  return { tables: tables.filter(({ rows }) => rows.length > 0), footnotes: new Map() };
}

function cellOf(value: unknown): OfficeCell {
  if (value instanceof PlainDigits) return { ...textCell(value.digits), kind: "number" };
  if (value instanceof Date) return { ...textCell(value.toISOString().slice(0, 10)), kind: "date" };
  if (typeof value === "boolean") return { ...textCell(String(value)), kind: "boolean" };
  return textCell(typeof value === "string" ? cleanCell(value) : "");
}
