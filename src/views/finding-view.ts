import Big from "big.js";
import { type Finding, type Outcome, OFF_FIRST } from "../core/finding.ts";
import { findingLines, type FindingLine } from "../core/finding-lines.ts";
import { formatNumber, type Locale, roundedTo, type StatedNumber } from "../core/number.ts";
import { type Quantity, quantityName } from "../core/quantity.ts";
import { quantityNumber, unitSuffix } from "../i18n/format.ts";
import { inLocale, type TextIn, textIn } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";

/** The findings of a quarter by outcome, those that do not hold first; an outcome that none has is left out. */
export function findingGroups(findings: readonly Finding[]): { outcome: Outcome; findings: Finding[] }[] {
  return OFF_FIRST.map((outcome) => ({
    outcome,
    findings: findings.filter((one) => one.outcome === outcome),
  })).filter((group) => group.findings.length > 0);
}

/** Why a finding must hold: the words of its relation, or what a slip of the print is, and the language of these words. */
export function reasonIn({ kind, reason }: Finding, locale: Locale): TextIn {
  const t = words(locale).ledger;
  const slip = kind === "printed-code" ? t.slipCode : kind === "printed-unit" ? t.slipUnit : "";
  return slip ? { text: slip, locale } : textIn(reason, locale);
}

/** The words alone. */
export function reasonText(finding: Finding, locale: Locale): string {
  return reasonIn(finding, locale).text;
}

/** What a finding assumes, where that may explain the difference; "" elsewhere. */
export function assumptionText({ outcome, assumes }: Finding, locale: Locale): string {
  return outcome === "difference" && assumes ? inLocale(assumes, locale) : "";
}

/** How far the stated number is from the computed one: `+27 đơn vị`, `−0,19 điểm phần trăm`; "" where it is not off. */
export function sizeText({ outcome, difference, target }: Finding, locale: Locale): string {
  const isSized = outcome === "contradiction" || outcome === "difference" || outcome === "rounding";
  if (!isSized || !difference) return "";
  const sign = difference.value.gt(0) ? "+" : "−";
  const signed = sign + formatNumber({ ...difference, value: difference.value.abs() }, locale);
  return target.unit?.type === "percent"
    ? words(locale).comparison.points(signed)
    : signed + unitSuffix({ ...target, number: difference }, locale);
}

/** How far the sides of a finding are apart, without a sign: `9.000 người`, `3,8 nghìn tỷ đồng`. */
export function distanceText({ difference, target }: Finding, locale: Locale): string {
  const apart = { ...difference!, value: difference!.value.abs() };
  if (target.unit?.type === "percent") return words(locale).comparison.points(formatNumber(apart, locale));
  return (
    largeMoney(apart, target, locale) || formatNumber(apart, locale) + unitSuffix({ ...target, number: apart }, locale)
  );
}

/** Money of a billion đồng and more, rounded to what a reader keeps; "" for anything else. */
function largeMoney({ value }: StatedNumber, { unit }: Quantity, locale: Locale): string {
  if (unit?.quantity !== "money") return "";
  const billions = value.times(new Big(10).pow(unit.scale - 9));
  const t = words(locale).ledger;
  if (billions.gte(1000)) return t.thousandBillions(formatNumber(roundedTo(billions.div(1000), 1), locale));
  return billions.gte(1) ? t.billions(formatNumber(roundedTo(billions, 0), locale)) : "";
}

/** A line of a finding in words: what stands before the amount, the amount, what it is and where it is stated. */
export interface FindingLineView {
  sign: string;
  /** What the sign says of two numbers that do not agree; null for any other sign. */
  off: "contradiction" | "difference" | null;
  amount: string;
  role: FindingLine["role"];
  /** What is stated; null for the result that this site computed. */
  quantity: Quantity | null;
  /** What the line names, with its label; null where the line needs no name. */
  named: { quantity: Quantity; label: string } | null;
  /** What stands where nothing is named; ends with a space where the place follows. */
  says: string;
  /** Where the report states it; "" for what this site computed. */
  place: string;
}

/** A finding as a sum on paper. */
export function findingLineViews(finding: Finding, locale: Locale): FindingLineView[] {
  const t = words(locale).ledger;
  // A sum's target needs no name, it stands above; the two sides of a comparison do.
  const compares = finding.kind === "equal" || finding.kind === "at-most";
  // The parts of a sum stand below it; what is compared stands alone.
  const nameOf = (quantity: Quantity) => inLocale(compares ? quantityName(quantity) : quantity.label, locale);
  return findingLines(finding).map((line) => {
    const { sign, opens, quantity, role } = line;
    const isNamed = role === "part" || compares;
    return {
      sign: opens ? `${sign} (` : sign,
      off: /[≠<>]/.test(sign) ? refutation(finding) : null,
      amount: amountText(line, finding, locale),
      role,
      quantity,
      named: quantity && isNamed ? { quantity, label: nameOf(quantity) } : null,
      says: role === "result" ? t.computed : role === "stated" && !isNamed ? `${t.stated} ` : "",
      place: quantity ? placeText(quantity, locale) : "",
    };
  });
}

function refutation({ outcome }: Finding): FindingLineView["off"] {
  return outcome === "contradiction" || outcome === "difference" ? outcome : null;
}

function amountText({ number, quantity, closes }: FindingLine, { target }: Finding, locale: Locale): string {
  if (!number) return words(locale).indicator.notReported;
  const text = quantity
    ? quantityNumber(quantity, locale) + unitSuffix(quantity, locale)
    : formatNumber(number, locale) + unitSuffix({ ...target, number }, locale);
  return closes ? `${text}\u00a0)` : text;
}

/** Where the report states a number: a row of the form, or a section of the narrative. */
function placeText({ id, source }: Quantity, locale: Locale): string {
  const t = words(locale).ledger;
  if (source.kind !== "figure") return t.inForm(id);
  const { statedIn } = source.figure;
  return statedIn.kind === "form-note" ? t.inForm(statedIn.row) : t.inSection(statedIn.section);
}
