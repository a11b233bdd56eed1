import type { Finding } from "../core/finding.ts";
import { formatNumber, type Locale } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import { capitalized } from "../i18n/capitalized.ts";
import { quantityNumber, unitSuffix } from "../i18n/format.ts";
import type { FoundSides } from "../i18n/vi/ledger.ts";
import { words } from "../i18n/words.ts";

/** What a finding found, with its numbers: `Cộng các phần được 124 văn bản, biểu mẫu ghi 123 văn bản`. */
export function findingTitle(finding: Finding, locale: Locale): string {
  const { kind, outcome, target, computed, print } = finding;
  const { found } = words(locale).ledger;
  if (print) return (kind === "printed-unit" ? found.unit : found.code)(print.printed, print.right);
  if (outcome === "not-checkable" || !target.number || !computed) return found.notCheckable;
  const sides = sidesOf(finding, locale);
  if (outcome === "holds") return capitalized(heldTitle(finding, sides, locale));
  const ofLeft = kind === "at-most" && finding.terms.some(({ term }) => term.sign < 0);
  const name = kind === "at-most" ? (ofLeft ? "left" : "atMost") : kind;
  return capitalized(found[name as "sum"](sides));
}

function heldTitle({ kind }: Finding, { stated, computed }: FoundSides, locale: Locale): string {
  const { found } = words(locale).ledger;
  if (kind === "equal") return found.holdsEqual(computed);
  return kind === "at-most" ? found.holdsAtMost(stated, computed) : found.holds(stated);
}

/** Both sides with their numbers and units, and what each of them is. */
function sidesOf({ kind, target, terms, computed }: Finding, locale: Locale): FoundSides {
  const [term] = terms;
  const single = terms.length === 1 ? term!.quantity : null;
  const [statedAt, computedAt] = placesOf(target, single, locale);
  const other = single ?? { ...target, number: computed };
  const units = [target, other].map((one) => unitSuffix(one, locale)) as [string, string];
  const isOnce = target.unit === other.unit && target.unit?.type !== "percent";
  const isComputedFirst = kind !== "equal" && kind !== "at-most";
  // One number is given as it is stated; what was added up has no words of its own.
  const number = single ? quantityNumber(single, locale) : formatNumber(computed!, locale);
  return {
    stated: quantityNumber(target, locale) + (isOnce && !isComputedFirst ? "" : units[0]),
    computed: number + (isOnce && isComputedFirst ? "" : units[1]),
    statedAt,
    computedAt,
  };
}

/** What a reader knows the two sides by: form and narrative, else rows or sections, else one place and another. */
function placesOf(target: Quantity, other: Quantity | null, locale: Locale): [string, string] {
  const t = words(locale).ledger;
  const isForm = ({ source }: Quantity) => source.kind === "indicator";
  const name = (one: Quantity) => (isForm(one) ? t.inTheForm : t.inTheNarrative);
  if (!other || name(target) !== name(other)) return [name(target), other ? name(other) : ""];
  const places = [target, other].map((one) => exactPlace(one, locale)) as [string, string];
  return places[0] === places[1] ? [t.onePlace, t.otherPlace] : places;
}

function exactPlace({ id, source }: Quantity, locale: Locale): string {
  const t = words(locale).ledger;
  if (source.kind !== "figure") return t.inRow(id);
  const { statedIn } = source.figure;
  return statedIn.kind === "form-note" ? t.inNote(statedIn.row) : t.inSection(statedIn.section);
}
