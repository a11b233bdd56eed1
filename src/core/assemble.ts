import { assembleForm } from "./assemble-form.ts";
import { assembleRelease, type Shared } from "./assemble-release.ts";
import { withoutConsequences } from "./consequence.ts";
import { checkFileNames } from "./check/file-names.ts";
import { checkPages } from "./check/pages.ts";
import { mistakeAt, type Mistake, type Report, sortMistakes } from "./mistake.ts";
import { parseAbbreviations } from "./parse/abbreviations.ts";
import { parseProseExceptions, parseUnits } from "./parse/catalogue.ts";
import { parsePublisher } from "./parse/json.ts";
import { compareQuarters } from "./quarter.ts";
import type { Publication, Publisher } from "./release.ts";
import { foldersIn, gridOf, optionalTable, type Source } from "./source.ts";

export interface Assembled {
  /** null where a mistake was made: nothing wrong is ever published. */
  publication: Publication | null;
  /** All mistakes of all files, in the order of file and line. */
  mistakes: Mistake[];
}

/** Source -> publication: parse, check, compute. All mistakes are collected; none is thrown. */
export function assemble(source: Source, loadMistakes: readonly Mistake[] = []): Assembled {
  const mistakes: Mistake[] = [...loadMistakes];
  const report: Report = (mistake) => mistakes.push(mistake);
  checkFileNames(source, report);
  const publisher = readPublisher(source, report);
  const units = parseUnits(gridOf(source, "data/units.csv", report), report);
  const exceptions = parseProseExceptions(gridOf(source, "data/prose-exceptions.csv", report), report);
  const abbreviations = optionalTable(source, "data/abbreviations.csv", (g) => parseAbbreviations(g, report), []);
  const forms = new Map(foldersIn(source, "data/forms").map((id) => [id, assembleForm(source, id, units, report)]));
  const shared: Shared = { forms, units, exceptions };
  const quarters = foldersIn(source, "data/quarters");
  if (quarters.length === 0) report(mistakeAt({ file: "data/quarters", line: 1, column: 1 }, "file-missing"));
  const releases = quarters.flatMap((id) => assembleRelease(source, id, shared, report) ?? []);
  releases.sort((a, b) => compareQuarters(b.quarter, a.quarter));
  const pages = checkPages(source, releases, report);
  const sorted = sortMistakes(withoutConsequences(mistakes));
  const publication = sorted.length === 0 && publisher ? { publisher, units, releases, pages, abbreviations } : null;
  return { publication, mistakes: sorted };
}

function readPublisher(source: Source, report: Report): Publisher | null {
  const file = source.texts.get("data/publisher.json");
  if (!file) report(mistakeAt({ file: "data/publisher.json", line: 1, column: 1 }, "file-missing"));
  return file ? parsePublisher(file, report) : null;
}
