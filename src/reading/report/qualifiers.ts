import type { Qualifier } from "../../core/figure.ts";

/** The word before a number that makes it a bound or an estimate; the core's names for them. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:hơn|vượt|quá)$/iu, "more-than"],
  [/trên$/iu, "more-than"],
  [/(?:gần|ngót|suýt soát|sắp xỉ)$/iu, "nearly"],
  [/(?:ước|dự kiến|ước tính)(?: (?:đạt|tính|thực hiện|khoảng|là|có|giải ngân|được|cả năm)){0,3}$/iu, "estimated"],
  [/(?:khoảng|xấp xỉ|chừng|độ chừng)$/iu, "about"],
  [/(?:ít nhất|tối thiểu|không dưới|chí ít)(?: (?:là|đạt|có|từ|phải)){0,2}$/iu, "at-least"],
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
 */
export function qualifierOf(before: string, after: string): Qualifier {
  const trimmed = before.trimEnd();
  const [pattern, qualifier = ""] = BEFORE.find(([words]) => words.test(lastWords(trimmed))) ?? [];
  if (qualifier === "more-than" && pattern?.test("trên") && PLACES.test(after) && !AMOUNT.test(trimmed)) return "";
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
