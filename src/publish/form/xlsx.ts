import writeExcel, { type Cell } from "write-excel-file/universal";
import { FORM_HEAD, FORM_NAME } from "../../reading/columns.ts";
import type { FormRow } from "./rows.ts";
import { sameBytes } from "./same-bytes.ts";

const BORDER = { borderStyle: "thin", borderColor: "#666666" } as const;
const COLUMNS = [{ width: 8 }, { width: 62 }, { width: 22 }, { width: 16 }, { width: 42 }];

/** The filled form as an Excel file. Values are texts, so that Excel changes no digit of what was reported. */
export async function formXlsx(rows: readonly FormRow[]): Promise<Uint8Array> {
  const data = [...head(), ...rows.map(line)];
  const file = await writeExcel(data, { columns: COLUMNS, sheet: FORM_NAME, stickyRowsCount: 2 }).toBlob();
  return sameBytes(new Uint8Array(await file.arrayBuffer()));
}

function text(value: string, style: object = {}): Cell {
  return { value, type: String, wrap: true, alignVertical: "center", ...BORDER, ...style };
}

function head(): Cell[][] {
  const name = (value: string, style: object = {}) => text(value, { fontWeight: "bold", align: "center", ...style });
  return [
    [
      name(FORM_HEAD.code, { rowSpan: 2 }),
      name(FORM_HEAD.label, { rowSpan: 2 }),
      name(FORM_HEAD.result, { columnSpan: 2 }),
      null,
      name(FORM_HEAD.note, { rowSpan: 2 }),
    ],
    [null, null, name(FORM_HEAD.unit), name(FORM_HEAD.value), null],
  ];
}

function line(row: FormRow): Cell[] {
  if (row.kind === "area") return [text(row.text, { columnSpan: 5, fontWeight: "bold" }), null, null, null, null];
  const weight = row.strong ? { fontWeight: "bold" } : {};
  return [
    text(row.code, { ...weight, align: "center" }),
    text(row.label, weight),
    text(row.unit),
    text(row.value, { align: "right" }),
    text(row.note),
  ];
}
