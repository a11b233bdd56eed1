import type { Cell, Position } from "./cell.ts";

/**
 * Everything that an editor can do wrong. A mistake stops the build; a finding of the report
 * (see finding.ts) never does. The sentences stand in src/i18n, one for each code and language.
 */
export const MISTAKE_CODES = [
  "file-missing",
  "file-empty",
  "file-encoding",
  "file-unknown",
  "file-name",
  "file-link",
  "file-closed",
  "file-too-large",
  "nesting-too-deep",
  "merge-conflict",
  "csv-quote",
  "csv-header-missing",
  "csv-header-unknown",
  "csv-header-twice",
  "csv-cells-too-many",
  "csv-cells-too-few",
  "cell-control-character",
  "cell-formula",
  "letters-tcvn",
  "letters-vni",
  "letters-mojibake",
  "letters-look-alike",
  "cell-too-long",
  "word-too-long",
  "cell-missing",
  "cell-not-allowed",
  "english-missing",
  "id-shape",
  "id-twice",
  "id-unknown",
  "row-missing",
  "form-blank",
  "carried-unconfirmed",
  "date-shape",
  "date-impossible",
  "period-order",
  "as-of-unnamed",
  "as-of-missing",
  "number-decimal-point",
  "number-english-grouping",
  "number-bad-grouping",
  "number-space",
  "number-letter",
  "number-full-width",
  "number-percent-on-count",
  "number-decimals-on-count",
  "number-grouped-percent",
  "number-with-words",
  "number-fraction",
  "number-range",
  "number-spreadsheet-error",
  "number-dash",
  "number-negative",
  "number-leading-zero",
  "number-unreadable",
  "answer-not-allowed",
  "answer-missing-choices",
  "unit-mismatch",
  "relation-shape",
  "relation-loop",
  "mapping-missing",
  "mapping-loop",
  "mapping-differs",
  "chart-shape",
  "chart-labels",
  "chart-whole",
  "explanation-missing",
  "explanation-stale",
  "revision-missing",
  "revision-mismatch",
  "revision-early",
  "revision-day",
  "revision-gone",
  "published-gone",
  "published-derived",
  "json-syntax",
  "json-value",
  "json-key-twice",
  "quarter-shape",
  "quarter-mismatch",
  "report-early",
  "report-late",
  "published-early",
  "report-twice",
  "mdx-syntax",
  "mdx-import",
  "mdx-expression",
  "mdx-component",
  "mdx-attribute",
  "mdx-html",
  "mdx-link",
  "mdx-link-root",
  "mdx-link-missing",
  "mdx-image",
  "mdx-image-text",
  "mdx-image-missing",
  "image-broken",
  "public-file",
  "mdx-heading",
  "mdx-frontmatter",
  "mdx-emphasis",
  "prose-digit",
  "prose-opening",
  "footnote-missing",
  "footnote-twice",
  "section-twice",
  "english-alone",
  "english-differs",
  "figure-unused",
  "document-unused",
] as const;

export type MistakeCode = (typeof MISTAKE_CODES)[number];

/** One mistake: what, where, what was read and, where it can be known, what to write instead. */
export interface Mistake extends Position {
  code: MistakeCode;
  /** The text that was read, verbatim. */
  read: string;
  /** What was likely meant, ready to paste; empty where it cannot be known. */
  write: string;
  /** The one that was most likely meant, where `write` names all that may be written. */
  near?: string;
  /** The file that lists what may be written. */
  among?: string;
  /** Where the form allows only some answers: these. */
  answers?: readonly { code: string; label: { vi: string; en: string } }[];
}

/** How a rule reports: rules never throw for what an editor did. */
export type OnMistake = (mistake: Mistake) => void;

/** A mistake at a cell; `read` is the cell's text unless another is given. */
export function mistakeAt(at: Cell | Position, code: MistakeCode, write = "", read?: string): Mistake {
  const { file, line, column } = at;
  return { code, file, line, column, read: read ?? ("text" in at ? at.text : ""), write };
}

/** Mistakes in the order in which an editor fixes them, by file and place; the same one only once. */
export function sortMistakes(mistakes: readonly Mistake[]): Mistake[] {
  const key = (m: Mistake) => `${m.file}:${m.line}:${m.column}:${m.code}:${m.read}`;
  const unique = new Map(mistakes.map((m) => [key(m), m]));
  const order = (a: Mistake, b: Mistake) =>
    compareText(placeOf(a.file), placeOf(b.file)) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code);
  return [...unique.values()].sort(order);
}

/** Where a file comes: those of a quarter together, as a person fixes them: its head, its form, tables, narrative. */
function placeOf(file: string): string {
  const [, folder, quarter, name] = /^(data\/quarters|content\/reports)\/([^/]+)(?:\/(.+))?$/.exec(file) ?? [];
  if (!quarter) return file;
  const rank = folder === "content/reports" ? 3 : name === "report.json" ? 0 : name === "indicators.csv" ? 1 : 2;
  return `data/quarters/${quarter}/${rank}${name ?? ""}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
