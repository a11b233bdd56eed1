import type { Form } from "../../core/form.ts";
import type { Abbreviation } from "../../core/abbreviation.ts";
import { readQuarter } from "../../core/quarter.ts";
import { asPrinted, type Unit } from "../../core/unit.ts";
import { readForm } from "../read-form.ts";
import { learnedAbbreviations } from "./abbreviations.ts";
import { type Citation, citationsOf } from "./citations.ts";
import { countablesOf, rowQuantities } from "./countables.ts";
import { type ReportDocument, tablesOf, withTablesFrom } from "./document.ts";
import { formStart } from "./form-start.ts";
import { headOf, type ReportHead } from "./head.ts";
import { findHeadings, type Heading } from "./headings.ts";
import type { NumberMatch } from "./match-board.ts";
import { matchNumbers } from "./match-numbers.ts";
import { proposedFigure } from "./new-figure.ts";
import { type FoundNumber, numbersOf } from "./numbers.ts";
import { formNotesOf, type Passage, passagesOf, type Place } from "./passages.ts";
import type { PreviousFigure } from "./previous.ts";
import { proposeRelations } from "./propose-relations.ts";
import type { ReadNumber, ReadSection, ReportReading } from "./reading.ts";
import { type ReportProblem, type ReportProblemCode } from "./report-problem.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is known before a report is read, all of it from data/ and content/. */
export interface Knowledge {
  form: Pick<Form, "areas" | "indicators" | "outline">;
  units: ReadonlyMap<string, Unit>;
  abbreviations: readonly Abbreviation[];
  /** Last quarter, by `previousFigures` and its documents; null for the first report of an office. */
  previous: PreviousQuarter | null;
}

export interface PreviousQuarter {
  figures: readonly PreviousFigure[];
  documents: readonly { id: string; number: string }[];
}

/**
 * Reads a whole report: head, sections, the form, every number with what it was last quarter, every
 * cited document, and the relations that arithmetic suggests. Never throws and never stops: what is not
 * understood is a problem beside the rest. Pure; the same input gives the same result.
 * @param document from `readWordReport` or `readPlainText` (src/load/office)
 */
export function readReport(document: ReportDocument, knowledge: Knowledge): ReportReading {
  const { form, previous } = knowledge;
  const { headings, unknown } = findHeadings(document.blocks, form.outline, knowledge);
  const start = formStart(document.blocks, form);
  const imported = readForm(tablesOf(withTablesFrom(document, start ?? 0)), form);
  const passages = [...passagesOf(document, headings, start), ...formNotesOf(imported.entries, form.indicators)];
  const vocabulary = learnedVocabulary(passages, knowledge);
  const head = headOf(document);
  const found = numbersOf(
    passages,
    document.footnotes,
    vocabulary,
    head.quarter === null ? null : readQuarter(head.quarter),
  );
  const { matches, gone } = matchNumbers(found, passages, previous?.figures ?? [], vocabulary);
  const numbers = readNumbers(found, matches, knowledge);
  const citations = citationsOf(passages, vocabulary, head.province);
  const rows = [...imported.entries].map(([id, entry]) => ({ id, ...entry }));
  return {
    head,
    sections: headings.map((heading) => sectionOf(heading, document, passages)),
    passages,
    form: { rows, problems: imported.problems },
    numbers,
    gone,
    ...documentsOf(citations, previous),
    relations: proposeRelations(
      countablesOf(numbers, found, passages, knowledge.units),
      rowQuantities(rows, form.indicators),
    ),
    problems: problemsOf({ document, head, headings, unknown, numbers, passages }, form),
  };
}

/** The vocabulary with the short forms that the report explains, or last quarter's words do. */
function learnedVocabulary(
  passages: readonly Passage[],
  { units, abbreviations, form, previous }: Knowledge,
): Vocabulary {
  const phrases = [
    ...form.outline.map(({ title }) => asPrinted(title)),
    ...(previous?.figures ?? []).flatMap(({ label, before, after }) => [label, before, after]),
  ];
  const learned = learnedAbbreviations(
    passages.map(({ text }) => text),
    phrases,
    abbreviations,
  );
  return { units, abbreviations: [...abbreviations, ...learned] };
}

function readNumbers(
  found: readonly FoundNumber[],
  matches: readonly NumberMatch[],
  { previous, form }: Knowledge,
): ReadNumber[] {
  const known = new Map((previous?.figures ?? []).map((figure) => [figure.id, figure]));
  const taken = new Set([...known.keys(), ...form.indicators.keys()]);
  return found.map(({ unit, mark: _mark, share: _share, ...number }, index) => {
    const match = matches[index]!;
    const figure = match.figure === null ? undefined : known.get(match.figure);
    const proposal = figure ? null : proposedFigure(number, taken);
    return {
      id: figure?.id ?? proposal!.id,
      ...number,
      // A figure that is surely the same counts the same as last quarter.
      unit: match.state === "sure" && figure ? figure.unit : (unit?.id ?? null),
      match,
      lastQuarter: figure ? { label: figure.label, before: figure.before, after: figure.after } : null,
      proposal,
    };
  });
}

function documentsOf(citations: readonly Citation[], previous: PreviousQuarter | null) {
  const known = new Map(
    (previous?.documents ?? []).flatMap(({ id, number }) => (number ? [[number, id] as const] : [])),
  );
  const cited = new Set(citations.map(({ number }) => number));
  return {
    documents: citations.map((citation) => ({ ...citation, known: known.get(citation.number) ?? null })),
    goneDocuments: [...known].flatMap(([number, id]) => (cited.has(number) ? [] : [id])),
  };
}

function sectionOf(
  { block, section, length }: Heading,
  document: ReportDocument,
  passages: readonly Passage[],
): ReadSection {
  const paragraph = document.blocks[block]!;
  return {
    id: section,
    heading: paragraph.kind === "paragraph" ? paragraph.text.slice(0, length).trim() : "",
    passages: passages.flatMap(({ place }, index) => ("section" in place && place.section === section ? [index] : [])),
  };
}

interface Understood {
  document: ReportDocument;
  head: ReportHead;
  headings: readonly Heading[];
  unknown: readonly string[];
  numbers: readonly ReadNumber[];
  passages: readonly Passage[];
}

function problemsOf(
  { document, head, headings, unknown, numbers, passages }: Understood,
  { outline }: Knowledge["form"],
): ReportProblem[] {
  const problem = (code: ReportProblemCode, details: Partial<ReportProblem>): ReportProblem => ({
    ...{ code, section: "", read: "", sentence: "" },
    ...details,
  });
  const has = new Set(headings.map(({ section }) => section));
  const lacks = (["number", "issued", "title", "quarter", "cutOff"] as const).filter((key) => !head[key]);
  const lost = passages.flatMap(({ place, marks }) =>
    marks.flatMap(({ mark }) => (document.footnotes.has(mark) ? [] : [{ mark, section: placeSection(place) }])),
  );
  return [
    ...(document.trackedChanges > 0 ? [problem("tracked-changes", { read: String(document.trackedChanges) })] : []),
    ...lacks.map((key) => problem("head-missing", { read: key })),
    ...outline.flatMap(({ id, title }) =>
      has.has(id) ? [] : [problem("section-missing", { section: id, read: asPrinted(title) })],
    ),
    ...unknown.map((read) => problem("heading-unknown", { read })),
    ...lost.map(({ mark, section }) => problem("mark-without-footnote", { section, read: mark })),
    ...numbers.flatMap(({ stated, isReadable, unit, place, sentence }) => {
      const about = { section: placeSection(place), read: stated, sentence };
      return [
        ...(isReadable ? [] : [problem("number-unreadable", about)]),
        ...(unit === null ? [problem("unit-unknown", about)] : []),
        ...(place.kind === "text" && place.section === "" ? [problem("number-before-sections", about)] : []),
      ];
    }),
  ];
}

function placeSection(place: Place): string {
  return place.kind === "form-note" ? "" : place.section;
}
