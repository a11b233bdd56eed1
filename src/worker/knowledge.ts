import { assembleForm } from "../core/assemble-form.ts";
import type { Explanation } from "../core/explanation.ts";
import type { Figure } from "../core/figure.ts";
import type { Form } from "../core/form.ts";
import { formQuarter, type FormQuarter } from "../core/form-quarter.ts";
import type { LastQuarter } from "../core/last-quarter.ts";
import type { OnMistake } from "../core/mistake.ts";
import { parseAbbreviations } from "../core/parse/abbreviations.ts";
import { parseDocuments } from "../core/parse/documents.ts";
import { parseExplanations } from "../core/parse/explanations.ts";
import { parseFigures } from "../core/parse/figures.ts";
import { parseProseExceptions } from "../core/parse/prose-exceptions.ts";
import { type KnownIds, parseRelations } from "../core/parse/relations.ts";
import { parseUnits } from "../core/parse/units.ts";
import { readQuarter } from "../core/quarter.ts";
import type { Relation } from "../core/relation.ts";
import { gridOf, optionalTable, type Source } from "../core/source.ts";
import type { Unit } from "../core/unit.ts";
import { readCsv } from "../load/csv.ts";
import type { CheckSource } from "../publish/check-source.ts";
import type { LastHead } from "../views/report-check-checked.ts";
import type { Knowledge as ReadingKnowledge } from "../reading/report/read-report.ts";

/** What a check rests on: the form with its relations, units, and the newest published quarter. */
export interface Knowledge {
  form: Form;
  units: ReadonlyMap<string, Unit>;
  newest: FormQuarter;
  /** What the report of the newest quarter says of itself. */
  newestHead: LastHead;
  /** What was said in the newest quarter of findings, by their id. */
  explanations: ReadonlyMap<string, Explanation>;
  /** The narrative of the newest quarter: its numbers by id, and what must hold between them and rows of the form. */
  figures: ReadonlyMap<string, Figure>;
  relations: readonly Relation[];
  /** What a report is read with, where the newest quarter is the one before it. */
  reading: ReadingKnowledge;
  /** Texts with digits that prose may hold. */
  exceptions: readonly string[];
  /** The newest quarter as the next one carries it over. */
  last: LastQuarter;
}

/** The texts that the site published -> what they say. They were checked when the site was made: no mistake is left. */
export function knowledgeOf({ form: formId, newest: id, report, figures: previous, files }: CheckSource): Knowledge {
  const none: OnMistake = () => {};
  const tables = Object.entries(files).filter(([file]) => file.endsWith(".csv"));
  const grids = new Map(tables.map(([file, text]) => [file, readCsv(file, text, none)]));
  const source: Source = { grids, locks: new Map(), texts: new Map(), prose: [], images: new Set() };
  const folder = `data/quarters/${id}`;
  const units = parseUnits(gridOf(source, "data/units.csv", none), none);
  const form = assembleForm(source, formId, units, none);
  const explanations = optionalTable(
    source,
    `${folder}/explanations.csv`,
    (grid) => parseExplanations(grid, none),
    new Map<string, Explanation>(),
  );
  const table = <T>(file: string, parse: (grid: ReturnType<typeof gridOf>) => T[]) =>
    optionalTable(source, file, parse, []);
  const figures = table(`${folder}/figures.csv`, (grid) => parseFigures(grid, form, units, none));
  const documents = table(`${folder}/documents.csv`, (grid) => parseDocuments(grid, form.outline, none));
  const abbreviations = table("data/abbreviations.csv", (grid) => parseAbbreviations(grid, none));
  const ids: KnownIds = new Map([...form.indicators, ...figures.map((one) => [one.id, one] as const)].map(unitById));
  const newest = formQuarter(
    id,
    readQuarter(id)!,
    gridOf(source, `${folder}/indicators.csv`, none),
    form,
    units,
    explanations,
    none,
  );
  return {
    form,
    units,
    newest,
    newestHead: { number: report.number, issued: report.issued, cutOff: report.cutOff },
    explanations,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    relations: table(`${folder}/relations.csv`, (grid) => parseRelations(grid, ids, none)),
    reading: { form, units, abbreviations, previous: { figures: previous, documents } },
    exceptions: table("data/prose-exceptions.csv", (grid) => parseProseExceptions(grid, none)),
    last: {
      release: { id, form, report: reportOf(report), findings: newest.findings },
      grids,
      texts: new Map(Object.entries(files).filter(([file]) => file.endsWith(".mdx"))),
    },
  };
}

function reportOf({ issuer, recipient, dates, carriedDates }: CheckSource["report"]): LastQuarter["release"]["report"] {
  return { issuer, recipient, dates: new Map(dates), carriedDates: new Map(carriedDates) };
}

function unitById([id, { unit }]: readonly [string, { unit: Unit | null }]): [string, Unit | null] {
  return [id, unit];
}
