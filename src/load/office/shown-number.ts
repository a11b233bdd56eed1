import Big from "big.js";
import { type FormatSection, formatSections } from "./number-format.ts";

/** What a cell shows of the number or text that it holds. */
export interface Shown {
  /** "hidden": its format shows nothing; "unclear": what is shown is not the number. */
  kind: "number" | "text" | "date" | "hidden" | "unclear";
  /** In Vietnamese notation; for what is hidden or unclear the number that the cell holds. */
  text: string;
}

/** Excel keeps fifteen digits of a number, and shows so many signs of one that has no format. */
const KEPT_DIGITS = 15;
const GENERAL_SIGNS = 10;
/** Excel takes no format longer than this; beyond the other bounds a format writes no number of a report. */
const LONGEST_FORMAT = 255;
const MOST_DECIMALS = 30;
const MOST_SCALED = 4;
const known = new Map<string, FormatSection[]>();

/**
 * A number as Excel shows it in a wide column.
 * @param digits as the file writes it, `12470` or `9.9909999999999999E-1`
 * @param code the format's code; null where it is not known
 */
export function shownNumber(digits: string, code: string | null): Shown {
  const value = new Big(Number(digits).toPrecision(KEPT_DIGITS));
  const unclear: Shown = { kind: "unclear", text: general(value) ?? viDigits(value.toString()) };
  const chosen = code === null ? null : sectionOf(sectionsOf(code), value);
  if (!chosen) return unclear;
  const { section, isSigned } = chosen;
  if (section.kind === "date") return { kind: "date", text: viDate(Number(value)) };
  const number =
    section.kind === "general" ? general(value.abs()) : section.kind === "digits" ? written(section, value.abs()) : "";
  const isLost = number === null || section.kind === "other" || (section.kind === "text" && /\d/.test(section.before));
  if (isLost) return unclear;
  const plain = (section.before + number + section.after).replace(/\s+/g, " ").trim();
  if (plain === "") return { ...unclear, kind: "hidden" };
  // A number below zero may be shown in red or brackets alone.
  if (value.lt(0) && !isSigned && !plain.includes("-")) return unclear;
  const text = value.lt(0) && isSigned ? `-${plain}` : plain;
  return { kind: /^-?[\d.,]+ ?%?$/.test(text) ? "number" : "text", text };
}

/** A text as its cell shows it: the fourth part of a format says how, and may hide it. */
export function shownText(text: string, code: string | null): Shown {
  const sections = code === null ? [] : sectionsOf(code);
  const section = sections[3] ?? (code?.includes("@") ? sections.at(-1) : undefined);
  if (!section || text === "") return { kind: "text", text };
  if (section.kind === "text")
    return section.before.trim() === "" ? { kind: "hidden", text } : { kind: "text", text: section.before };
  return { kind: "text", text: section.before + text + section.after };
}

function sectionsOf(code: string): FormatSection[] {
  if (code.length > LONGEST_FORMAT) return [];
  const found = known.get(code) ?? formatSections(code);
  if (known.size < 1000) known.set(code, found);
  return found;
}

/** The part for a number, and whether the sign is written before it; null where no part is for it. */
function sectionOf(
  sections: readonly FormatSection[],
  value: Big,
): { section: FormatSection; isSigned: boolean } | null {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition)) {
    const section = sections.slice(0, 3).find(({ condition }) => !condition || holds(value, condition));
    return section ? { section, isSigned: !section.condition } : null;
  }
  if (value.lt(0) && second) return { section: second, isSigned: false };
  if (value.eq(0) && third) return { section: third, isSigned: false };
  return first ? { section: first, isSigned: true } : null;
}

function holds(value: Big, { sign, bound }: { sign: string; bound: number }): boolean {
  const order = value.cmp(bound);
  if (sign === "<>") return order !== 0;
  return (sign.includes("=") && order === 0) || (sign.includes("<") && order < 0) || (sign.includes(">") && order > 0);
}

/** By a format of digits: `#,##0.0,` has thousands cut off and one decimal. */
function written({ digits, percents }: FormatSection, value: Big): string | null {
  const [, whole = "", fraction = "", scale = ""] = /^([#0?,]*[#0?]|)(?:\.([#0?]*))?(,*)$/.exec(digits) ?? [];
  const isOdd = fraction.length > MOST_DECIMALS || scale.length > MOST_SCALED || percents > 1;
  if (whole + fraction === "" || isOdd) return null;
  const scaled = value.times(new Big(100).pow(percents)).div(new Big(1000).pow(scale.length));
  const [units = "", rest = ""] = scaled.toFixed(fraction.length, Big.roundHalfUp).split(".");
  const least = fraction.replace(/[#?]+$/, "").length;
  const decimals = rest.slice(0, least) + rest.slice(least).replace(/0+$/, "");
  const integer = (units === "0" ? "" : units).padStart(whole.replace(/[^0]/g, "").length, "0");
  const grouped = whole.includes(",") ? integer.replace(/\B(?=(\d{3})+$)/g, ".") : integer;
  return decimals ? `${grouped},${decimals}` : grouped;
}

/** Without a format: ten digits at most; null where Excel shows a power of ten. */
function general(value: Big): string | null {
  if (value.eq(0)) return "0";
  const places = value.e;
  if (places > GENERAL_SIGNS || places < -4) return null;
  const decimals = Math.max(0, Math.min(GENERAL_SIGNS - 1, GENERAL_SIGNS - 1 - places));
  return viDigits(value.round(decimals, Big.roundHalfUp).toFixed());
}

function viDigits(plain: string): string {
  return plain.replace(".", ",");
}

/** The day that Excel's count of days since 1900 means. */
function viDate(days: number): string {
  const date = new Date(Math.round((days - 25_569) * 86_400) * 1000);
  if (Number.isNaN(date.getTime())) return viDigits(String(days));
  return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join("/");
}
