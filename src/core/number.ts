import Big from "big.js";
import { straightened } from "./letters.ts";
import type { MistakeCode } from "./mistake.ts";

/**
 * A number as an office states it: exact, with the digits that were written.
 * `decimals` is the count of digits after the decimal mark, the precision that was stated.
 */
export interface StatedNumber {
  value: Big;
  decimals: number;
}

/** A count as a number without decimals. */
export function wholeNumber(count: number): StatedNumber {
  return { value: new Big(count), decimals: 0 };
}

/** What a number may look like: a count is whole and carries no percent sign. */
export type NumberStyle = "count" | "rate" | "measure";

export type NumberReading = { ok: true; number: StatedNumber } | { ok: false; code: MistakeCode; write: string };

const VI_NUMBER = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/**
 * Reads a number in vi-VN notation: dot groups thousands, comma is the decimal mark, a leading
 * zero is an office habit (`01`). A percent sign may follow a rate only.
 * Anything else is refused with the code of the mistake and what was likely meant ("" if unknown).
 * @param text a trimmed, non-empty cell text
 */
export function readNumber(text: string, style: NumberStyle): NumberReading {
  const reading = read(text, style);
  // Nothing is proposed that would be refused in turn.
  return reading.ok || reading.write === "" || read(reading.write, style).ok ? reading : { ...reading, write: "" };
}

function read(text: string, style: NumberStyle): NumberReading {
  const percent = /^(.*?) ?%$/.exec(text);
  const digits = percent ? percent[1]! : text;
  const match = VI_NUMBER.exec(digits);
  if (!match) return refuse(text);
  const [, sign = "", whole = "", fraction = ""] = match;
  if (sign && style !== "measure") return { ok: false, code: "number-negative", write: "" };
  if (percent && style !== "rate") return { ok: false, code: "number-percent-on-count", write: digits };
  const tail = (fraction && `,${fraction}`) + (percent ? "%" : "");
  if (/^0+\./.test(whole))
    return { ok: false, code: "number-decimal-point", write: sign + whole.replace(/^0+\./, "0,") + tail };
  if (/^0\d*\./.test(whole))
    return { ok: false, code: "number-leading-zero", write: sign + whole.replace(/^0+/, "") + tail };
  if (style === "count" && fraction)
    return { ok: false, code: "number-decimals-on-count", write: likelyGrouped(whole, fraction) };
  if (style === "rate" && whole.includes("."))
    return { ok: false, code: "number-grouped-percent", write: whole.replace(".", fraction ? "" : ",") + tail };
  const value = new Big(`${sign}${whole.replaceAll(".", "")}${fraction ? `.${fraction}` : ""}`);
  return { ok: true, number: { value, decimals: fraction.length } };
}

/** `1,587` on a count is most likely the English `1,587`, that is `1.587`. */
function likelyGrouped(whole: string, fraction: string): string {
  return fraction.length === 3 ? `${whole}.${fraction}` : "";
}

const DIGIT_LOOKALIKES: Record<string, string> = { O: "0", o: "0", l: "1", I: "1", Q: "0", S: "5", B: "8" };

/** Names what is wrong with a text that is no vi-VN number; the first rule that fits speaks. */
function refuse(text: string): NumberReading {
  const no = (code: MistakeCode, write = ""): NumberReading => ({ ok: false, code, write });
  if (/^#/.test(text)) return no("number-spreadsheet-error");
  if (/^[-–—−.…/]+$/.test(text)) return no("number-dash");
  const ascii = text.normalize("NFKC");
  if (/[０-９]/.test(text)) return no("number-full-width", ascii);
  const compact = text.replace(/[\s'’_]/g, "");
  if (/\d[\s'’_]+\d/.test(text) && /^[\d.,%]+$/.test(compact))
    return no("number-space", SPACED.test(text) ? grouped(compact) : "");
  const digits = text.replace(/ ?%$/, "");
  const sign = text.endsWith("%") ? "%" : "";
  if (/^\d{1,3}(,\d{3}){2,}(\.\d+)?$|^\d{1,3}(,\d{3})+\.\d+$/.test(digits))
    return no("number-english-grouping", swapMarks(digits) + sign);
  if (/^\d+\.\d+$/.test(digits)) return no("number-decimal-point", digits.replace(".", ",") + sign);
  if (/^[\d.,]+$/.test(digits)) return no("number-bad-grouping");
  const latin = straightened(text);
  if (/^[\dOolIQSB.,]+%?$/.test(latin))
    return no(
      "number-letter",
      latin.replace(/[OolIQSB]/g, (letter) => DIGIT_LOOKALIKES[letter]!),
    );
  // Digits of other scripts, in circles or raised: half of them would be lost.
  if (/(?![0-9])\p{N}/u.test(text)) return no("number-unreadable");
  if (/^\d[\d.,]*\s*[/:]\s*\d[\d.,]*$/.test(text)) return no("number-fraction", text.split(/\s*[/:]/)[0]!);
  if (/^\d[\d.,]*%?\s*[-–—]\s*\d[\d.,]*%?$/.test(text)) return no("number-range");
  const [, before = "", inner] = /^(\D*?)(\d[\d.,]*)\D*$/.exec(text) ?? [];
  if (!inner) return no("number-unreadable");
  // Accountants write -5 as (5).
  if (/\(\s*$/.test(before)) return no("number-with-words");
  return no("number-with-words", (MINUS.test(before) ? "-" : "") + inner.replace(/[.,]+$/, ""));
}

/** Thousands with spaces between them: `25 30` is none, and may be two numbers. */
const SPACED = /^\d{1,3}([\s'’_]+\d{3})+(?:,\d+)?%?$/;

/** Whatever a number below zero may open with: hyphens, dashes, minus signs. */
const MINUS = /[\p{Pd}−⁻₋➖˗]\s*$/u;

/** Digits with thousands grouped by dots; a decimal part stays as it was written. */
function grouped(text: string): string {
  const [whole = "", ...rest] = text.split(",");
  const plain = whole.replaceAll(".", "").replace("%", "");
  const tail = (rest.length ? `,${rest.join(",")}` : "") + (whole.endsWith("%") ? "%" : "");
  return plain.replace(/\B(?=(\d{3})+$)/g, ".") + tail;
}

function swapMarks(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}

/** Plain notation for machines with the digits that were stated: `1587`, `99.91`. */
export function plainNumber(number: StatedNumber): string {
  return number.value.toFixed(number.decimals);
}

/** Reads plain notation back, with the digits that it states: `99.90` has two decimals. */
export function readPlain(text: string): StatedNumber {
  return { value: new Big(text), decimals: text.split(".")[1]?.length ?? 0 };
}

/** A computed value at the given precision, rounded half up as offices do. */
export function roundedTo(value: Big, decimals: number): StatedNumber {
  return { value: value.round(decimals, Big.roundHalfUp), decimals };
}

export type Locale = "vi" | "en";
const LANGUAGE_TAGS: Record<Locale, string> = { vi: "vi-VN", en: "en-GB" };
// Making a formatter costs far more than using one.
const formatters = new Map<string, Intl.NumberFormat>();

/** For people: `1.587` and `99,91` in Vietnamese, `1,587` and `99.91` in English. */
export function formatNumber(number: StatedNumber, locale: Locale): string {
  const key = `${locale}${number.decimals}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const digits = { minimumFractionDigits: number.decimals, maximumFractionDigits: number.decimals };
    formatter = new Intl.NumberFormat(LANGUAGE_TAGS[locale], digits);
    formatters.set(key, formatter);
  }
  // Intl takes the exact decimal as text; TypeScript's lib types name only the numeric literal form.
  return formatter.format(plainNumber(number) as `${number}`);
}
