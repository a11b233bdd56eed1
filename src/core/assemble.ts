import { assembleForm } from "./assemble-form.ts";
import { earlierVersions } from "./earlier-versions.ts";
import { assembleRelease, type Shared } from "./assemble-release.ts";
import { withoutConsequences } from "./consequence.ts";
import type { Grid } from "./cell.ts";
import { checkFileNames } from "./check/file-names.ts";
import { checkPages } from "./check/pages.ts";
import { checkUniqueIds } from "./check/unique-ids.ts";
import { mistakeAt, type Mistake, type Report, sortMistakes } from "./mistake.ts";
import { parseCalendar } from "./parse/calendar.ts";
import { parseAbbreviations } from "./parse/abbreviations.ts";
import { parseProseExceptions, parseUnits } from "./parse/catalogue.ts";
import { parseIndexCatalogue, parseIndexValues, parsePlaces } from "./parse/indices.ts";
import { parsePublisher } from "./parse/json.ts";
import { warningsBetween } from "./compute/warnings.ts";
import type { Form } from "./form.ts";
import { compareQuarters, readQuarter } from "./quarter.ts";
import type { Publication, Publisher, Release } from "./release.ts";
import { foldersIn, gridOf, optionalTable, type Source } from "./source.ts";
import type { Warning } from "./warning.ts";
import type { Unit } from "./unit.ts";
import type { Place, YearlyIndex } from "./yearly-index.ts";

export interface Assembled {
  /** null where a mistake was made: nothing wrong is ever published. */
  publication: Publication | null;
  /** All mistakes of all files, in the order of file and line. */
  mistakes: Mistake[];
  /** What an editor should look at again; it stops nothing and is never published. */
  warnings: Warning[];
  /** What could be understood, mistakes or not: for the editors' tools, never for pages. */
  draft: Draft;
}

/** Forms and quarters as far as they could be understood; `quarters` has those without a readable head, too. */
export interface Draft {
  forms: ReadonlyMap<string, Form>;
  /** Latest first, like `releases`. */
  quarters: readonly string[];
  releases: readonly Release[];
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
  const releases = quarters.flatMap((id) => {
    const release = assembleRelease(source, id, shared, report);
    return release ? [{ ...release, earlier: earlierVersions(source, release, shared, report) }] : [];
  });
  releases.sort((a, b) => compareQuarters(b.quarter, a.quarter));
  const calendar = optionalTable(source, "data/calendar.csv", (grid) => parseCalendar(grid, report), []);
  const pages = checkPages(source, releases, report);
  const indices = readIndices(source, units, releases, report);
  const sorted = sortMistakes(withoutConsequences(mistakes));
  const whole = sorted.length === 0 && publisher;
  const publication = whole ? { publisher, units, releases, pages, abbreviations, calendar, indices } : null;
  return {
    publication,
    mistakes: sorted,
    warnings: warningsBetween(releases),
    draft: { forms, quarters: latestFirst(quarters), releases },
  };
}

function latestFirst(ids: readonly string[]): string[] {
  const known = ids.filter((id) => readQuarter(id));
  return known.sort((a, b) => compareQuarters(readQuarter(b)!, readQuarter(a)!));
}

function readPublisher(source: Source, report: Report): Publisher | null {
  const file = source.texts.get("data/publisher.json");
  if (!file) report(mistakeAt({ file: "data/publisher.json", line: 1, column: 1 }, "file-missing"));
  return file ? parsePublisher(file, report) : null;
}

/** Yearly indices from outside the reports; a publication may have none. */
function readIndices(
  source: Source,
  units: ReadonlyMap<string, Unit>,
  releases: readonly Release[],
  report: Report,
): YearlyIndex[] {
  const table = <T>(name: string, parse: (grid: Grid) => T, otherwise: T) =>
    optionalTable(source, `data/${name}.csv`, parse, otherwise);
  const places = table("places", (grid) => parsePlaces(grid, report), new Map<string, Place>());
  const none = new Map<string, YearlyIndex>();
  const catalogue = table("index-catalogue", (grid) => parseIndexCatalogue(grid, units, report), none);
  table("indices", (grid) => parseIndexValues(grid, catalogue, places, report), undefined);
  const indices = [...catalogue.values()];
  // Charts and indices share the addresses of embedded charts.
  for (const { charts } of releases) checkUniqueIds([charts, indices], report);
  return indices;
}
