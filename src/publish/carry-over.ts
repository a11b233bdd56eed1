import { CARRIED_COLUMNS, carriedText, namedIds, NAMING_COLUMNS } from "../core/carried.ts";
import type { Grid } from "../core/cell.ts";
import type { Form } from "../core/form.ts";
import type { LastQuarter } from "../core/last-quarter.ts";
import { CHART_COLUMNS, CHART_SAYS_COLUMNS } from "../core/parse/charts.ts";
import { COMPUTED_COLUMNS } from "../core/parse/computed.ts";
import { DOCUMENT_COLUMNS } from "../core/parse/documents.ts";
import { EXPLANATION_COLUMNS } from "../core/parse/explanations.ts";
import { FIGURE_COLUMNS } from "../core/parse/figures.ts";
import { HIGHLIGHT_AGAINST_COLUMN, HIGHLIGHT_COLUMNS } from "../core/parse/highlights.ts";
import { RELATION_COLUMNS } from "../core/parse/relations.ts";
import { INDICATOR_ID } from "../core/parse/table.ts";

/** A table that the next quarter starts with: its first line and its rows, blank where nothing is carried. */
export interface CarriedTable {
  name: string;
  columns: string[];
  rows: string[][];
}

/** The tables that a quarter hands on. What an editor notes of a number or a document is this report's alone. */
const TABLES: { name: string; columns: readonly string[]; dropped: readonly string[] }[] = [
  { name: "figures.csv", columns: FIGURE_COLUMNS, dropped: ["note", "note_en"] },
  { name: "documents.csv", columns: DOCUMENT_COLUMNS, dropped: ["note", "note_en"] },
  { name: "relations.csv", columns: RELATION_COLUMNS, dropped: [] },
  { name: "computed.csv", columns: COMPUTED_COLUMNS, dropped: [] },
  { name: "explanations.csv", columns: EXPLANATION_COLUMNS, dropped: [] },
  { name: "highlights.csv", columns: [...HIGHLIGHT_COLUMNS, HIGHLIGHT_AGAINST_COLUMN], dropped: [] },
  // What a chart shows is another sentence in another quarter.
  { name: "charts.csv", columns: [...CHART_COLUMNS, ...CHART_SAYS_COLUMNS], dropped: [...CHART_SAYS_COLUMNS] },
];

/**
 * The tables of the next quarter: what says something of one quarter waits behind a `?`, what names numbers
 * is carried as it stands and sleeps until they are there. Rows that name the rows of another form stay behind.
 */
export function carriedTables(last: LastQuarter | undefined, form: Pick<Form, "id">): CarriedTable[] {
  return TABLES.map(({ name, columns, dropped }) => {
    const grid = last?.grids.get(`data/quarters/${last.release.id}/${name}`);
    const all = [...columns, ...extraColumns(grid, columns)];
    const sameForm = last?.release.form.id === form.id;
    const rows = grid && last ? recordsOf(grid).filter((row) => sameForm || !namesForm(row, name)) : [];
    const lasting = name === "explanations.csv" ? slipsOf(last) : new Set<string>();
    const cellOf = (row: Row, column: string) => {
      const text = dropped.includes(column) ? "" : (row.get(column) ?? "");
      const waits = CARRIED_COLUMNS[name]?.includes(column) && !lasting.has(row.get("finding") ?? "");
      return waits ? carriedText(text) : text;
    };
    return { name, columns: all, rows: rows.map((row) => all.map((column) => cellOf(row, column))) };
  });
}

/**
 * The files of the last quarter's narrative as drafts of the next: those of sections that the form has.
 * @returns texts by path below the quarter's folder
 */
export function carriedProse({ release, texts }: LastQuarter, sections: ReadonlySet<string>): Map<string, string> {
  const folder = `content/reports/${release.id}/`;
  return new Map(
    [...texts].flatMap(([file, text]) => {
      const id = /^---\n(?:.*\n)*?section: *(\S+) *\n(?:.*\n)*?---\n/.exec(text)?.[1];
      return id && sections.has(id) ? [[file.slice(folder.length), asDraft(text)] as const] : [];
    }),
  );
}

/** The same text, with the frontmatter that says that it is still to be written. */
function asDraft(text: string): string {
  const [, head = "", body = ""] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return `---\n${head.replace(/^state:.*\n/m, "")}state: draft\n---\n${body}`;
}

type Row = ReadonlyMap<string, string>;

/** Rows as texts by column name. */
function recordsOf({ rows: [header = [], ...body] }: Grid): Row[] {
  const names = header.map(({ text }) => text.toLowerCase());
  return body.map((cells) => new Map(names.map((name, index) => [name, cells[index]?.text ?? ""])));
}

function extraColumns(grid: Grid | undefined, columns: readonly string[]): string[] {
  const names = (grid?.rows[0] ?? []).map(({ text }) => text.toLowerCase());
  return names.filter((name) => name !== "" && !columns.includes(name));
}

function namesForm(row: Row, table: string): boolean {
  const ids = (NAMING_COLUMNS[table] ?? []).flatMap((column) => namedIds(row.get(column) ?? ""));
  return ids.some((id) => INDICATOR_ID.test(id));
}

/** A slip of the form is the same every quarter, and so is what is said of it. */
function slipsOf(last: LastQuarter | undefined): Set<string> {
  return new Set(last?.release.findings.filter(({ print }) => print).map(({ id }) => id));
}
