import { readFileSync } from "node:fs";
import { globSync } from "node:fs";
import { join } from "node:path";
import { readPublication } from "../../src/publication.ts";
import { checkSource } from "../../src/publish/check-source.ts";
import { formDocx } from "../../src/publish/form/docx.ts";
import { formRows } from "../../src/publish/form/rows.ts";
import { formXlsx } from "../../src/publish/form/xlsx.ts";
import type { Draft } from "../../src/views/report-check-view.ts";
import { knowledgeOf } from "../../src/worker/knowledge.ts";
import { FROZEN } from "../frozen.ts";

/** What the page of the frozen publication would know. */
const texts = new Map(
  globSync("{data,content}/**/*.{csv,json,mdx}", { cwd: FROZEN }).map((file) => [
    file.replaceAll("\\", "/"),
    readFileSync(join(FROZEN, file), "utf8"),
  ]),
);
export const source = checkSource(readPublication(FROZEN).publication!, texts);
export const knowledge = knowledgeOf(source);

const NO_HEAD = { number: "", title: "", issued: "", cutOff: "" };
export const SETTINGS = { quarter: "2025-q4", otherProvince: false, head: NO_HEAD };

/** Values by row that are other than in the frozen quarter. */
export type Edits = Readonly<Record<string, string>>;

/** All adds up: the group's name is blank, 7 + 139 + 956 = 1.102 = VI.2.1, and 126.932 of 180.079 is 70,49 %. */
export const CLEAN: Edits = { "I.3": "", "IV.1.5": "1.102", "IV.1.5.3": "956", "VII.4.4": "70,5" };

/** The frozen quarter with other values, as a draft whose document says the same. */
export function draftOf(edits: Edits): Draft {
  const rows = knowledge.newest.observations.map(({ indicator: { id }, stated, note }) => {
    const value = edits[id] ?? stated;
    return { id, value, note, read: value };
  });
  return {
    ...SETTINGS,
    name: "bieu.docx",
    rows,
    problems: [],
    text: null,
    outlineUnknown: false,
    decisions: {},
    relations: {},
    explanations: {},
    verbatim: false,
  };
}

const rowsOf = (edits: Edits) =>
  formRows(knowledge.form, new Map(draftOf(edits).rows.map(({ id, value, note }) => [id, { value, note }])));

/** The same as a Word or an Excel file. */
export const wordOf = (edits: Edits) => formDocx("Biểu thống kê", rowsOf(edits));
export const excelOf = (edits: Edits) => formXlsx(rowsOf(edits));
