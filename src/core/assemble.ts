import type { Abbreviation } from "./abbreviation.ts";
import { assembleForm } from "./assemble-form.ts";
import { earlierVersions } from "./earlier-versions.ts";
import { assembleQuarter, type Shared } from "./assemble-quarter.ts";
import { withoutCascades } from "./cascade.ts";
import type { Grid } from "./cell.ts";
import type { ChartRules } from "./chart.ts";
import { checkDerived } from "./check/derived.ts";
import { englishLeft } from "./check/english-left.ts";
import { checkFileNames } from "./check/file-names.ts";
import { checkLetters } from "./check/letters.ts";
import { checkLinks } from "./check/links.ts";
import { checkPages } from "./check/pages.ts";
import { publisherWarnings } from "./check/publisher-ids.ts";
import { checkReportNumbers } from "./check/report-head.ts";
import { checkUniqueIds } from "./check/unique-ids.ts";
import { unlockedFolders } from "./check/unlocked.ts";
import { checkMappings, linkForms } from "./link-forms.ts";
import { lockFile } from "./lock.ts";
import { mistakeAt, type Mistake, type OnMistake, sortMistakes } from "./mistake.ts";
import { parseCalendar } from "./parse/calendar.ts";
import { parseAbbreviations } from "./parse/abbreviations.ts";
import { parseProseExceptions } from "./parse/prose-exceptions.ts";
import { parseUnits } from "./parse/units.ts";
import { parseYearlyIndices, parseIndexValues, parseRefAreas } from "./parse/indices.ts";
import { parsePublisher } from "./parse/json.ts";
import { copiedWarnings } from "./compute/copied.ts";
import { growthWarnings } from "./compute/growth.ts";
import { warningsBetween } from "./compute/warnings.ts";
import type { Form } from "./form.ts";
import { compareQuarters, readQuarter } from "./quarter.ts";
import type { Publication } from "./publication.ts";
import type { Publisher } from "./publisher.ts";
import type { Release } from "./release.ts";
import { withBreaks } from "./series.ts";
import { foldersIn, gridOf, optionalTable, type Source } from "./source.ts";
import type { Warning } from "./warning.ts";
import type { Unit } from "./unit.ts";
import type { RefArea, YearlyIndex } from "./yearly-index.ts";

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
  units: ReadonlyMap<string, Unit>;
  abbreviations: readonly Abbreviation[];
  /** Texts with digits that prose may hold. */
  exceptions: readonly string[];
  forms: ReadonlyMap<string, Form>;
  /** Latest first, like `releases`. */
  quarters: readonly string[];
  releases: readonly Release[];
}

/**
 * Source -> publication: parse, check, compute. All mistakes are collected; none is thrown.
 * @param chartTypes the types of chart that charts.csv may name, at least one
 */
export function assemble(
  source: Source,
  chartTypes: readonly ChartRules[],
  loadMistakes: readonly Mistake[] = [],
): Assembled {
  const mistakes: Mistake[] = [...loadMistakes];
  const onMistake: OnMistake = (mistake) => mistakes.push(mistake);
  checkFileNames(source, onMistake);
  checkLetters(source, onMistake);
  const publisher = readPublisher(source, onMistake);
  const units = parseUnits(gridOf(source, "data/units.csv", onMistake), onMistake);
  const exceptions = parseProseExceptions(gridOf(source, "data/prose-exceptions.csv", onMistake), onMistake);
  const abbreviations = optionalTable(source, "data/abbreviations.csv", (g) => parseAbbreviations(g, onMistake), []);
  const read = foldersIn(source, "data/forms").map((id) => [id, assembleForm(source, id, units, onMistake)] as const);
  const forms = linkForms(new Map(read), onMistake);
  const shared: Shared = { refArea: publisher?.refArea ?? "", forms, units, exceptions, chartTypes };
  const quarters = foldersIn(source, "data/quarters");
  if (quarters.length === 0) onMistake(mistakeAt({ file: "data/quarters", line: 1, column: 1 }, "file-missing"));
  const assembled = quarters.flatMap((id) => {
    const release = assembleQuarter(source, id, shared, onMistake);
    return release ? [{ ...release, earlier: earlierVersions(source, release, shared, onMistake) }] : [];
  });
  const releases = withBreaks(assembled.sort((a, b) => compareQuarters(b.quarter, a.quarter)));
  checkMappings(
    forms,
    releases.map(({ form }) => form.id),
    onMistake,
  );
  checkReportNumbers(releases, source.texts, onMistake);
  const calendar = optionalTable(source, "data/calendar.csv", (grid) => parseCalendar(grid, onMistake), []);
  const pages = checkPages(source, releases, onMistake);
  checkLinks(source, releases, onMistake);
  const indices = readIndices(source, units, releases, onMistake);
  if (mistakes.length === 0) checkFirstVersions(source, releases, onMistake);
  const sorted = sortMistakes(withoutCascades(mistakes));
  const whole = sorted.length === 0 && publisher;
  const publication = whole ? { publisher, units, releases, pages, abbreviations, calendar, indices } : null;
  return {
    publication,
    mistakes: sorted,
    warnings: [
      ...(publisher ? publisherWarnings(source.texts.get("data/publisher.json")!, publisher) : []),
      ...warningsBetween(releases),
      ...copiedWarnings(releases),
      ...growthWarnings(releases),
      ...englishLeft(source, releases, pages),
      // What has a mistake in it is not published, and need not be locked.
      ...(sorted.length === 0 ? unlockedFolders(source, releases) : []),
    ],
    draft: { units, abbreviations, exceptions, forms, quarters: latestFirst(quarters), releases },
  };
}

/** Only where nothing else is wrong: whatever is read wrongly has results of its own. */
function checkFirstVersions({ locks }: Source, releases: readonly Release[], onMistake: OnMistake): void {
  for (const release of releases) {
    const file = lockFile(`data/quarters/${release.id}`);
    const lock = locks.get(file);
    if (lock) checkDerived(file, lock, release.earlier[0] ?? release, onMistake);
  }
}

function latestFirst(ids: readonly string[]): string[] {
  const known = ids.filter((id) => readQuarter(id));
  return known.sort((a, b) => compareQuarters(readQuarter(b)!, readQuarter(a)!));
}

function readPublisher(source: Source, onMistake: OnMistake): Publisher | null {
  const file = source.texts.get("data/publisher.json");
  if (!file) onMistake(mistakeAt({ file: "data/publisher.json", line: 1, column: 1 }, "file-missing"));
  return file ? parsePublisher(file, onMistake) : null;
}

/** Yearly indices from outside the reports; a publication may have none. */
function readIndices(
  source: Source,
  units: ReadonlyMap<string, Unit>,
  releases: readonly Release[],
  onMistake: OnMistake,
): YearlyIndex[] {
  const table = <T>(name: string, parse: (grid: Grid) => T, otherwise: T) =>
    optionalTable(source, `data/${name}.csv`, parse, otherwise);
  const refAreas = table("ref-areas", (grid) => parseRefAreas(grid, onMistake), new Map<string, RefArea>());
  const none = new Map<string, YearlyIndex>();
  const byId = table("yearly-indices", (grid) => parseYearlyIndices(grid, units, onMistake), none);
  table("indices", (grid) => parseIndexValues(grid, byId, refAreas, onMistake), undefined);
  const indices = [...byId.values()];
  // Charts and indices share the addresses of embedded charts.
  for (const { charts } of releases) checkUniqueIds([charts, indices], onMistake);
  return indices;
}
