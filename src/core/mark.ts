import { baseValue } from "./compute/sum.ts";
import { type Finding, isOff, type OffOutcome, type Outcome } from "./finding.ts";
import type { Version } from "./release.ts";

/** What of a quarter says whether a number is right. */
export type Checked = Pick<Version, "findings" | "quantities">;

/** What the checks of a quarter know about one number. */
export interface Check {
  /** The worst of it; null where no finding speaks of the number. */
  outcome: Outcome | null;
  /** The findings that say so, in file order. */
  findings: Finding[];
  /** Whether they speak not of the number itself but of a part that it was computed from. */
  ofParts: boolean;
}

/**
 * From the worst to the least. What could not be checked says nothing of a number, so that it stands
 * below what holds: a number with one of each is known to hold. Rounding, which is about the number,
 * stands above a misprint, which is about the words beside it.
 */
const WORST_FIRST: readonly Outcome[] = [
  "contradiction",
  "difference",
  "rounding",
  "misprint",
  "holds",
  "not-checkable",
];

/**
 * The one rule by which pages, files, charts and search mark a number: what is known about a row of the
 * form, a figure or a computed value, by its id. What is off in a sum, a ratio or a print is off for its
 * target alone, since nobody knows which part is wrong; in "equal" and "at-most" for both sides. Numbers
 * that are the same number said again share what is known. A computed value has what refutes its parts.
 */
export function checkOf(version: Checked, id: string): Check {
  const known = checks.get(version) ?? new Map<string, Check>();
  checks.set(version, known);
  const check = known.get(id) ?? checkAnew(version, id);
  known.set(id, check);
  return check;
}

/** Each number is asked for by every page and file that shows it. */
const checks = new WeakMap<Checked, Map<string, Check>>();

function checkAnew(version: Checked, id: string): Check {
  const own = worstOf(speakingOf(version.findings, id));
  const parts = worstOf(partsOf(version, id).flatMap((part) => refuting(version.findings, part)));
  const outcome = worse(own.outcome, parts.outcome);
  return outcome !== null && outcome !== own.outcome
    ? { outcome, findings: inFileOrder(version.findings, parts.findings), ofParts: true }
    : { ...own, ofParts: false };
}

/** What a mark beside a number says: how the number is off, or that it was computed from one that is. */
export type MarkKind = OffOutcome | "parts";

/** The sign beside a number that is off, and the finding that it leads to. */
export interface Mark {
  kind: MarkKind;
  finding: Finding;
}

/** The mark of a number where it stands; null where nothing is off. */
export function markOf(version: Checked, id: string): Mark | null {
  const { findings, ofParts } = checkOf(version, id);
  const finding = findings.find(isOff);
  return finding ? { kind: ofParts ? "parts" : finding.outcome, finding } : null;
}

/** Whether a finding says that no reading, or none without an assumption, saves both sides. */
export function isRefuted({ outcome }: Pick<Finding, "outcome">): boolean {
  return outcome === "contradiction" || outcome === "difference";
}

/** The pairs of ids of which one says the other's number again; asked for with every number. */
const repeats = new WeakMap<readonly Finding[], (readonly [string, string])[]>();
const pairOf = ({ target, terms }: Finding) => [target.id, terms[0]!.quantity.id] as const;

/** All ids that state the same number as an id, with itself: two of them by a relation, others through a third. */
export function statedAgain(findings: readonly Finding[], id: string): ReadonlySet<string> {
  const same = new Set([id]);
  const pairs = repeats.get(findings) ?? findings.filter(isRepeat).map(pairOf);
  repeats.set(findings, pairs);
  // A set hands out what is added while it is walked through.
  for (const one of same)
    for (const [a, b] of pairs) {
      if (a === one) same.add(b);
      if (b === one) same.add(a);
    }
  return same;
}

/** "Hơn 600" and 623 agree, too, but what is wrong with the one need not be wrong with the other. */
function isRepeat({ kind, outcome, target, terms }: Finding): boolean {
  const [other] = terms;
  if (kind !== "equal" || outcome !== "holds" || !other || other.quantity.qualifier !== target.qualifier) return false;
  const [a, b] = [baseValue(target), baseValue(other.quantity)];
  return a !== null && b !== null && a.eq(b);
}

/** Every finding that speaks of a number, or of the same number said again; a misprint stays where it was printed. */
function speakingOf(findings: readonly Finding[], id: string): Finding[] {
  const same = [...statedAgain(findings, id)];
  return findings.filter((finding) =>
    (finding.outcome === "misprint" ? [id] : same).some((one) => speaksOf(finding, one)),
  );
}

function speaksOf(finding: Finding, id: string): boolean {
  const { kind, target, terms } = finding;
  const bothSides = !isOff(finding) || kind === "equal" || kind === "at-most";
  return target.id === id || (bothSides && terms.some(({ quantity }) => quantity.id === id));
}

function refuting(findings: readonly Finding[], id: string): Finding[] {
  return speakingOf(findings, id).filter(isRefuted);
}

/** The ids that a computed value was computed from; empty for what the report states. */
function partsOf({ quantities }: Checked, id: string): string[] {
  const source = quantities.get(id)?.source;
  if (source?.kind !== "computed") return [];
  const { numerator, denominator } = source.value.indicator;
  return [...numerator, ...denominator].map((part) => part.id);
}

function worstOf(findings: readonly Finding[]): Pick<Check, "outcome" | "findings"> {
  const outcome = WORST_FIRST.find((one) => findings.some((finding) => finding.outcome === one)) ?? null;
  return { outcome, findings: findings.filter((finding) => finding.outcome === outcome) };
}

function worse(a: Outcome | null, b: Outcome | null): Outcome | null {
  return WORST_FIRST.find((one) => one === a || one === b) ?? null;
}

/** Each once, where two parts have the same finding. */
function inFileOrder(findings: readonly Finding[], some: readonly Finding[]): Finding[] {
  return findings.filter((finding) => some.includes(finding));
}
