import type { Qualifier } from "../../core/figure.ts";
import { QUALIFIER_NAMES } from "../../core/parse/names.ts";

/** A name of a qualifier, and the words that may stand between it and the number. */
const nameOf = (qualifier: keyof typeof QUALIFIER_NAMES, between = "") =>
  [new RegExp(`(?<!\\p{L})(?:${QUALIFIER_NAMES[qualifier].join("|")})${between}$`, "iu"), qualifier] as const;

/** The word before a number that makes it a bound or an estimate. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  nameOf("more-than"),
  nameOf("nearly"),
  nameOf("estimated", "(?: (?:đạt|tính|thực hiện|khoảng|là|có|giải ngân|được|cả năm)){0,3}"),
  nameOf("about"),
  nameOf("at-least", "(?: (?:là|đạt|có|từ|phải)){0,2}"),
];
/** `trên 92 xã, phường` means "in 92 communes", after a verb of amount it means "above". */
const PLACES = /^\s*(?:xã|phường|thôn|xóm|tỉnh|huyện|địa bàn|thành phố|lĩnh vực)/iu;
const AMOUNT = /(?:đạt|có|được|với|là|cho|lên|tới|của|qua)\s+trên$/iu;
/** `từ 02 địa điểm trở lên` */
const UPWARDS = /^[^;.,()\d]{0,40}?\s?trở lên/iu;

/**
 * The qualifier of a number by the words around it.
 * @param before the text of the sentence up to the number
 * @param after the text from behind the number on
 * @param isPercent `vượt 3%` says by how much, `vượt 3.000 tỷ đồng` more than what
 */
export function qualifierOf(before: string, after: string, isPercent: boolean): Qualifier {
  const trimmed = before.trimEnd();
  const [, qualifier = ""] = BEFORE.find(([words]) => words.test(lastWords(trimmed))) ?? [];
  if (isPercent && /vượt$/iu.test(trimmed)) return "";
  if (qualifier === "more-than" && /trên$/iu.test(trimmed) && PLACES.test(after) && !AMOUNT.test(trimmed)) return "";
  if (qualifier === "" && UPWARDS.test(after)) return "at-least";
  return qualifier;
}

/** No more than a few words decide; a bracket, a comma or a colon parts them from the number. */
function lastWords(text: string): string {
  return ` ${text.slice(-40)}`
    .replace(/^.*[,;:()]/s, "")
    .replace(/^\S*\s/, " ")
    .trim();
}
