import type { Position } from "../cell.ts";
import type { Finding } from "../finding.ts";
import type { FormQuarter } from "../form-quarter.ts";
import { type Quantity, quantityOfObservation } from "../quantity.ts";
import { type Warning, warningAt, type WarningCode } from "../warning.ts";
import { baseValue } from "./sum.ts";

/** A count this large does not repeat by chance from one quarter to the next. */
const CERTAIN_TO_CHANGE = 100;
const JUMP = 10;

/** What changed between each quarter and the one before it, in the order of the files. */
export function warningsBetween(releases: readonly FormQuarter[]): Warning[] {
  return releases.flatMap((after, index) => {
    const before = releases[index + 1];
    return before ? [...rowWarnings(before, after), ...findingWarnings(before, after)] : [];
  });
}

function rowWarnings(before: FormQuarter, after: FormQuarter): Warning[] {
  const earlier = new Map(before.observations.map((observation) => [observation.indicator.series, observation]));
  return after.observations.flatMap((now) => {
    const then = earlier.get(now.indicator.series);
    if (!then?.number || !now.number) return [];
    const [from, to] = [quantityOfObservation(then), quantityOfObservation(now)];
    const warn = (code: WarningCode) => warning(code, now.indicator.id, from, to, before, after, now.at);
    const { measures, kind } = now.indicator;
    const [old, current] = [then.number.value, now.number.value];
    const counted = kind === "count" || kind === "money";
    const sameYear = before.quarter.year === after.quarter.year;
    const found: Warning[] = [];
    if (measures === "year-to-date" && sameYear && current.lt(old)) found.push(warn("year-to-date-fell"));
    if (measures === "quarter" && counted && current.eq(old) && current.gte(CERTAIN_TO_CHANGE))
      found.push(warn("unchanged"));
    const [small, large] = old.lt(current) ? [old, current] : [current, old];
    if ((counted || kind === "rate") && small.gt(0) && large.gte(small.times(JUMP))) found.push(warn("jump"));
    return found;
  });
}

function findingWarnings(before: FormQuarter, after: FormQuarter): Warning[] {
  const earlier = new Map(before.findings.map((finding) => [finding.id, finding]));
  return after.findings.flatMap((now) => {
    const then = earlier.get(now.id);
    if (!then) return [];
    const at = placeOf(now.target);
    const warn = (code: WarningCode, parts: string[] = []) => ({
      ...warning(code, now.id, then.target, now.target, before, after, at),
      parts,
    });
    const moved = changedParts(then, now);
    if (moved.length > 0) return [warn("scope-changed", moved)];
    return isNewlyRefuted(then, now) ? [warn("new-contradiction")] : [];
  });
}

/** Whether numbers that agreed before contradict or differ now, or differed before and contradict now. */
function isNewlyRefuted(then: Finding, now: Finding): boolean {
  if (now.outcome === "contradiction") return then.outcome !== "contradiction" && then.outcome !== "not-checkable";
  return now.outcome === "difference" && (then.outcome === "holds" || then.outcome === "rounding");
}

/**
 * Which parts a stated total counts: all that were reported, or all but one. A blank part is not
 * counted; a part of zero says nothing either way and is left out. Null where no choice gives the total.
 */
function countedParts({ kind, target, terms }: Finding): Map<string, boolean> | null {
  const total = baseValue(target);
  if (kind !== "sum" || !total) return null;
  const parts = terms.map(({ term, quantity }) => ({
    id: term.id,
    value: baseValue(quantity)?.times(term.sign) ?? null,
  }));
  const all = parts.reduce((sum, { value }) => (value ? sum.plus(value) : sum), total.times(0));
  const without = parts.find(({ value }) => value && !value.eq(0) && all.minus(value).eq(total));
  if (!all.eq(total) && !without) return null;
  const counted = parts.filter(({ value }) => !value?.eq(0));
  return new Map(counted.map((part) => [part.id, part.value !== null && (all.eq(total) || part !== without)]));
}

/** Parts that the total of one quarter counts and the total of the other does not. */
function changedParts(then: Finding, now: Finding): string[] {
  const [old, current] = [countedParts(then), countedParts(now)];
  if (!old || !current) return [];
  return [...current].filter(([id, counted]) => old.has(id) && old.get(id) !== counted).map(([id]) => id);
}

function placeOf({ source }: Quantity): Position {
  if (source.kind === "indicator") return source.observation.at;
  if (source.kind === "figure") return source.figure.at;
  return { file: "", line: 1, column: 1 };
}

function warning(
  code: WarningCode,
  id: string,
  before: Quantity,
  after: Quantity,
  from: FormQuarter,
  to: FormQuarter,
  at: Position,
): Warning {
  return warningAt(at, code, id, { before, after, quarters: { before: from.id, after: to.id } });
}
