import { type LostLock, lostLocks } from "../check/lost-locks.ts";
import { type Finding, isOff } from "../finding.ts";
import type { Indicator } from "../indicator.ts";
import type { Quantity } from "../quantity.ts";
import type { Release } from "../release.ts";
import { sectionPath } from "../section.ts";
import { observationIn } from "../series.ts";
import type { Bilingual } from "../unit.ts";

/**
 * What a proposal makes of one number: null where it was not there, or is not there any more. In a new
 * quarter `before` is what the quarter before it says.
 */
export interface ValueChange {
  before: Quantity | null;
  after: Quantity | null;
}

/** What a proposal changes in one quarter. */
export interface QuarterReview {
  id: string;
  isNew: boolean;
  values: ValueChange[];
  /** Findings that are off and were not off in this way before. */
  newFindings: Finding[];
  goneFindings: Finding[];
  /** Sections whose text changed, each with where it can be read. */
  sections: { id: string; title: Bilingual; file: string; path: string }[];
  /** Rows without a value that had one: in this quarter before, or for a new quarter in the quarter before it. */
  missing: Indicator[];
}

export interface Review {
  quarters: QuarterReview[];
  goneQuarters: string[];
  /** Locks that lose what was said in public. */
  lostLocks: LostLock[];
  /** Files whose change is shown nowhere else: pages, forms, explanations, the publisher. */
  otherFiles: string[];
}

/** Files whose change is shown by value and by section. */
const SHOWN_BY_VALUE = /^content\/reports\/|^data\/quarters\/[^/]+\/(indicators|figures)\.csv$/;

/** One side of a review: what its files say. */
export interface Reviewed {
  releases: readonly Release[];
  files: ReadonlyMap<string, Uint8Array>;
}

/** What changes from one state of the publication to another, latest quarter first; a quarter without a change is left out. */
export function reviewOf(before: Reviewed, after: Reviewed): Review {
  const changed = changedFiles(before.files, after.files);
  const quarters = after.releases.map((release, index) => {
    const base = before.releases.find(({ id }) => id === release.id);
    const reference = base ?? after.releases[index + 1];
    return quarterReview(base, release, reference, changed);
  });
  const known = new Set(after.releases.map(({ id }) => id));
  return {
    quarters: quarters.filter(hasChange),
    goneQuarters: before.releases.map(({ id }) => id).filter((id) => !known.has(id)),
    lostLocks: lostLocks(before.files, after.files),
    otherFiles: changed.filter((file) => !SHOWN_BY_VALUE.test(file)),
  };
}

function quarterReview(
  base: Release | undefined,
  release: Release,
  reference: Release | undefined,
  changed: readonly string[],
): QuarterReview {
  const [old, current] = [offFindings(base), offFindings(release)];
  const titles = new Map(release.form.outline.map(({ id, title }) => [id, title]));
  const sections = release.sections.filter(({ file }) => changed.includes(file));
  return {
    id: release.id,
    isNew: !base,
    values: base ? valueChanges(base, release) : newValues(reference, release),
    newFindings: [...current.values()].filter(({ id, outcome }) => old.get(id)?.outcome !== outcome),
    goneFindings: [...old.values()].filter(({ id }) => !current.has(id)),
    sections: sections.map(({ id, file }) => {
      return { id, title: titles.get(id) ?? { vi: "", en: "" }, file, path: sectionPath(release, id) };
    }),
    missing: release.observations
      .filter(({ indicator, stated }) => stated === "" && reported(reference, indicator.series))
      .map(({ indicator }) => indicator),
  };
}

/** All that a new quarter states, beside the last one. */
function newValues(last: Release | undefined, release: Release): ValueChange[] {
  const stated = [...release.quantities.values()].filter((quantity) => statement(quantity) !== "");
  return stated.map((after) => ({ before: (last && sameIn(last, after)) ?? null, after }));
}

/** What the same id, or the row that a row continues, stands for in another quarter. */
function sameIn({ quantities, observations }: Release, { id, source }: Quantity): Quantity | undefined {
  if (source.kind !== "indicator") return quantities.get(id);
  const row = observationIn({ observations }, source.observation.indicator.series);
  return row && quantities.get(row.indicator.id);
}

function valueChanges(base: Release, release: Release): ValueChange[] {
  const ids = new Set([...base.quantities.keys(), ...release.quantities.keys()]);
  return [...ids].flatMap((id) => {
    const [before = null, after = null] = [base.quantities.get(id), release.quantities.get(id)];
    // What is computed follows from the rest.
    if ([before, after].some((quantity) => quantity?.source.kind === "computed")) return [];
    return statement(before) === statement(after) ? [] : [{ before, after }];
  });
}

/** What an office states, with its unit and its word (hơn, gần); "" for a blank row. */
function statement(quantity: Quantity | null): string {
  if (!quantity) return "";
  const { source, unit, qualifier } = quantity;
  if (source.kind === "figure") return [source.figure.stated, unit?.id, qualifier].join(" ");
  return source.kind === "indicator" ? source.observation.stated : "";
}

function offFindings(release: Release | undefined): Map<string, Finding> {
  return new Map((release?.findings ?? []).filter(isOff).map((finding) => [finding.id, finding]));
}

function reported(release: Release | undefined, series: string): boolean {
  return release !== undefined && (observationIn(release, series)?.stated ?? "") !== "";
}

function hasChange({ isNew, values, newFindings, goneFindings, sections }: QuarterReview): boolean {
  return isNew || [values, newFindings, goneFindings, sections].some((list) => list.length > 0);
}

function changedFiles(before: Reviewed["files"], after: Reviewed["files"]): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.filter((name) => !sameBytes(before.get(name), after.get(name)));
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
