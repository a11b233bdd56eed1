/** With one of these nothing is written. */
const BLOCKING = [
  "file-missing",
  "file-empty",
  "file-large",
  "file-unpacks-large",
  "file-macro",
  "file-kind",
  "file-old-word",
  "file-old-excel",
  "file-pdf",
  "file-locked",
  "file-broken",
  "file-complex",
  "file-letters-tcvn",
  "file-letters-vni",
  "file-letters-mojibake",
  "file-encoding",
  "file-quote",
  "table-missing",
  "head-missing",
  "nothing-taken",
  "id-claimed-twice",
  "columns-ambiguous",
  "form-twice",
  "rows-many",
] as const;

/** Everything that an office's document can have wrong. The sentences stand in src/i18n, one for each code and language. */
export const IMPORT_PROBLEMS = [
  ...BLOCKING,
  "row-not-understood",
  "row-label-unlike",
  "row-ambiguous",
  "row-missing",
  "code-differs",
  "label-differs",
  "unit-differs",
  "footnote-missing",
  "value-fraction",
  "value-date",
  "value-boolean",
  "value-error",
  "value-not-computed",
  "value-unclear",
  "note-unclear",
  "value-in-unit",
  "table-skipped",
  "sheet-of-chart",
  "sheet-hidden",
  "rows-hidden",
  "columns-hidden",
  "cells-crossed-out",
  "cells-hidden",
  "cells-far",
  "comment-left",
  "text-box-left",
  "letters-odd",
  "value-several",
  "value-unsure",
  "value-offset",
  "value-merged",
  "left-crossed-out",
  "left-hidden",
  "left-deleted",
  "left-placeholder",
  "left-picture",
  "left-chart",
  "left-object",
  "left-inserted-file",
  "left-equation",
  "left-symbol",
  "left-reversed",
  "left-field",
  "left-check-box",
  "left-comment",
  "left-odd-character",
  "left-unknown",
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];

export interface ImportProblem {
  code: ImportProblemCode;
  /** Table and row in the document, from 1, and the sheet's name where the table is one; null where the problem is the whole document's. */
  position: { table: number; row: number; sheet?: string } | null;
  /** The row of the form that it is about; "" where none is known. */
  id: string;
  /** What the document says. */
  read: string;
  /** What the form says, or what to write; "" where there is nothing to say. */
  form: string;
}

export function problem(code: ImportProblemCode, details: Partial<Omit<ImportProblem, "code">> = {}): ImportProblem {
  return { code, position: null, id: "", read: "", form: "", ...details };
}

export function isBlocking({ code }: ImportProblem): boolean {
  return BLOCKING.some((blocking) => blocking === code);
}
