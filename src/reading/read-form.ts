import { dayHeldFor } from "../core/named-days.ts";
import type { Form } from "../core/form.ts";
import { asPrinted } from "../core/unit.ts";
import { indicatorUnitText } from "./unit-text.ts";
import type { OfficeCell, OfficeFile } from "./office-file.ts";
import { letterProblems } from "./letters.ts";
import { plainLabel } from "./label.ts";
import { codeOf, type Match, matchRow } from "./match.ts";
import { readNote } from "./note.ts";
import { type ImportProblem, isBlocking, problem } from "./problem.ts";
import { type OfficeRow, officeRows } from "./rows.ts";
import { withTypedNotes } from "./typed-notes.ts";
import { readValueCell } from "./value.ts";

/** What a row of the form says, verbatim. */
export interface FormEntry {
  value: string;
  note: string;
  /** The day that the note gives for the value, ISO; absent where it gives none. */
  asOf?: string;
}

export interface Imported {
  /** What the document says of each row that it has, by id; empty where something forbids to write. */
  entries: ReadonlyMap<string, FormEntry>;
  /** How many rows of the document were understood. */
  taken: number;
  /** In the order of the document; rows that the document lacks at the end. */
  problems: ImportProblem[];
}

/** An office's document -> values and notes of the form. Nothing is taken where two rows claim one id. */
export function readForm(file: OfficeFile, form: Pick<Form, "indicators" | "areas">): Imported {
  const problems: ImportProblem[] = [...(file.left ?? [])];
  const onProblem = (found: ImportProblem) => void problems.push(found);
  const { tables, footnotes } = withTypedNotes(file);
  const indicators = [...form.indicators.values()];
  const entries = new Map<string, FormEntry>();
  const claims = new Map<string, OfficeRow[]>();
  let previous = -1;
  for (const row of officeRows(tables, form.areas, onProblem)) {
    const match = matchRow(row, indicators, previous);
    if (match.kind === "taken") {
      const { indicator } = match;
      previous = indicators.indexOf(indicator);
      claims.set(indicator.id, [...(claims.get(indicator.id) ?? []), row]);
      entries.set(indicator.id, readRow(row, match, footnotes, onProblem));
    } else onProblem(notTaken(row, match));
  }
  claimedTwice(claims).forEach(onProblem);
  if (!problems.some(isBlocking) && entries.size === 0) onProblem(problem("nothing-taken"));
  if (problems.some(isBlocking)) return { entries: new Map(), taken: 0, problems };
  for (const { id, label } of indicators)
    if (!entries.has(id)) onProblem(problem("row-missing", { id, form: asPrinted(label) }));
  return { entries, taken: entries.size, problems };
}

/** What a spreadsheet may hold that is no text. */
const NO_NOTE: readonly OfficeCell["kind"][] = ["date", "boolean", "error", "not-computed", "unclear"];

/** What a row of the document says of its row of the form; what is unsure is said and left blank. */
function readRow(
  row: OfficeRow,
  { indicator, sameLabel, sameCode }: Extract<Match, { kind: "taken" }>,
  footnotes: OfficeFile["footnotes"],
  onProblem: (found: ImportProblem) => void,
): FormEntry {
  const say = (code: ImportProblem["code"], read: string, form = "") =>
    onProblem(problem(code, { position: row.position, id: indicator.id, read, form }));
  if (!sameLabel) say("label-differs", row.label, asPrinted(indicator.label));
  if (row.code && !sameCode) say("code-differs", row.code, codeOf(indicator));
  const unit = indicatorUnitText(indicator);
  const isValueInUnit = row.value.text === "" && /^[\d.,]+%?$/.test(row.unit);
  if (isValueInUnit) say("value-in-unit", row.unit);
  else if (row.unit && plainLabel(row.unit) !== plainLabel(unit)) say("unit-differs", row.unit, unit);
  letterProblems(row, indicator.id).forEach(onProblem);
  const value = readValueCell(row.value, indicator);
  if (value.problem) say(value.problem, row.value.text);
  const isNoteUnclear = NO_NOTE.includes(row.note.kind);
  if (isNoteUnclear) say("note-unclear", row.note.text);
  // Of a row that is not in line with the head nobody knows which cell is the note.
  const isNote = !isNoteUnclear && row.note.kind !== "offset";
  const note = readNote(isNote ? row.note : undefined, value.marks, footnotes);
  for (const mark of note.lost) say("footnote-missing", mark);
  const asOf = dayHeldFor(note.text);
  return { value: value.text, note: note.text, ...(asOf && { asOf }) };
}

/** So many rows that two tables share are no slip: both are the form. */
const LEAST_SHARED = 3;

/** Rows that claim one id; two tables with the same rows are said once, which of them counts is for the office to say. */
function claimedTwice(claims: ReadonlyMap<string, readonly OfficeRow[]>): ImportProblem[] {
  const pairs = [...claims].flatMap(([id, [first, ...others]]) => others.map((row) => ({ id, first: first!, row })));
  const shared = pairs.filter(({ first, row }) => first.position.table !== row.position.table);
  const [example] = shared;
  if (example && shared.length >= LEAST_SHARED) {
    const [read, form] = [example.first, example.row].map(({ position }) => position.sheet ?? String(position.table));
    return [problem("form-twice", { read: read!, form: form! })];
  }
  return pairs.map(({ id, first: { position }, row }) => {
    const form =
      position.sheet === undefined ? `${position.table}.${position.row}` : `${position.sheet}!${position.row}`;
    return problem("id-claimed-twice", { position: row.position, id, read: nameOf(row), form });
  });
}

function notTaken(row: OfficeRow, match: Exclude<ReturnType<typeof matchRow>, { kind: "taken" }>): ImportProblem {
  const at = { position: row.position, read: nameOf(row) };
  if (match.kind === "unlike")
    return problem("row-label-unlike", { ...at, id: match.indicator.id, form: asPrinted(match.indicator.label) });
  if (match.kind === "ambiguous")
    return problem("row-ambiguous", { ...at, form: match.indicators.map(({ id }) => id).join(", ") });
  return problem("row-not-understood", at);
}

function nameOf({ code, label, value, note }: OfficeRow): string {
  return [code, label].filter(Boolean).join(" ") || value.text || note.text;
}
