import { dayHeldFor } from "../core/named-days.ts";
import type { Form } from "../core/form.ts";
import { asPrinted } from "../core/unit.ts";
import { indicatorUnitText } from "./unit-text.ts";
import type { OfficeFile } from "./office-file.ts";
import { letterProblems } from "./letters.ts";
import { plainLabel } from "./label.ts";
import { codeOf, matchRow } from "./match.ts";
import { readNote } from "./note.ts";
import { type ImportProblem, isBlocking, problem } from "./problem.ts";
import { type OfficeRow, officeRows } from "./rows.ts";
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
  const onProblem = (found: ImportProblem) => problems.push(found);
  const rows = officeRows(file, form.areas, onProblem);
  const indicators = [...form.indicators.values()];
  const entries = new Map<string, FormEntry>();
  const claims = new Map<string, OfficeRow>();
  let previous = -1;
  for (const row of rows) {
    const match = matchRow(row, indicators, previous);
    if (match.kind !== "taken") {
      onProblem(notTaken(row, match));
      continue;
    }
    const { indicator } = match;
    const { id } = indicator;
    const at = { position: row.position, id };
    previous = indicators.indexOf(indicator);
    const first = claims.get(id);
    if (first)
      onProblem(
        problem("id-claimed-twice", {
          ...at,
          read: nameOf(row),
          form: `${first.position.table}.${first.position.row}`,
        }),
      );
    claims.set(id, first ?? row);
    if (!match.sameLabel)
      onProblem(problem("label-differs", { ...at, read: row.label, form: asPrinted(indicator.label) }));
    if (row.code && !match.sameCode)
      onProblem(problem("code-differs", { ...at, read: row.code, form: codeOf(indicator) }));
    const unit = indicatorUnitText(indicator);
    const numberInUnit = row.value.text === "" && /^[\d.,]+%?$/.test(row.unit);
    if (numberInUnit) onProblem(problem("value-in-unit", { ...at, read: row.unit }));
    else if (row.unit && plainLabel(row.unit) !== plainLabel(unit))
      onProblem(problem("unit-differs", { ...at, read: row.unit, form: unit }));
    problems.push(...letterProblems(row, id));
    const value = readValueCell(row.value, indicator);
    if (value.problem) onProblem(problem(value.problem, { ...at, read: row.value.text }));
    const note = readNote(row.note, value.marks, file.footnotes);
    for (const mark of note.lost) onProblem(problem("footnote-missing", { ...at, read: mark }));
    const asOf = dayHeldFor(note.text);
    entries.set(id, { value: value.text, note: note.text, ...(asOf && { asOf }) });
  }
  if (!problems.some(isBlocking) && entries.size === 0) onProblem(problem("nothing-taken"));
  if (problems.some(isBlocking)) return { entries: new Map(), taken: 0, problems };
  for (const { id, label } of indicators)
    if (!entries.has(id)) onProblem(problem("row-missing", { id, form: asPrinted(label) }));
  return { entries, taken: entries.size, problems };
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
