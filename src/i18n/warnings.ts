import type { Locale } from "../core/number.ts";
import type { Warning, WarningCode } from "../core/warning.ts";
import { quantityText } from "./format.ts";

interface Told {
  id: string;
  label: string;
  before: string;
  after: string;
  from: string;
  to: string;
  parts: string;
}
type Sentence = (warning: Told) => string;

/** What to look at again, with the two values. */
const sentences: Record<Locale, Record<WarningCode, Sentence>> = {
  vi: {
    "year-to-date-fell": ({ id, label, before, after, from, to }) =>
      `${id} “${label}” tính lũy kế từ đầu năm mà giảm: ${before} (${from}), ${after} (${to}). Xem lại báo cáo.`,
    unchanged: ({ id, label, after, from, to }) =>
      `${id} “${label}” giống hệt quý trước: ${after} (${from} và ${to}). Có thể chép nhầm số cũ.`,
    jump: ({ id, label, before, after, from, to }) =>
      `${id} “${label}” đổi từ mười lần trở lên: ${before} (${from}), ${after} (${to}). Có thể thừa hoặc thiếu chữ số.`,
    "scope-changed": ({ id, before, after, from, to, parts }) =>
      `Tổng trong “${id}” tính khác quý trước ở phần ${parts}: ${before} (${from}), ${after} (${to}). Xem phạm vi của tổng.`,
    "new-contradiction": ({ id, before, after, from, to }) =>
      `“${id}” quý trước không mâu thuẫn, quý này mâu thuẫn: ${before} (${from}), ${after} (${to}). Xem số có chép đúng không.`,
  },
  en: {
    "year-to-date-fell": ({ id, label, before, after, from, to }) =>
      `${id} “${label}” counts from the start of the year and fell: ${before} (${from}), ${after} (${to}). Check the report.`,
    unchanged: ({ id, label, after, from, to }) =>
      `${id} “${label}” is the same as in the quarter before: ${after} (${from} and ${to}). Perhaps an old number was copied.`,
    jump: ({ id, label, before, after, from, to }) =>
      `${id} “${label}” changed by a factor of ten or more: ${before} (${from}), ${after} (${to}). Perhaps a digit too many or too few.`,
    "scope-changed": ({ id, before, after, from, to, parts }) =>
      `The total in “${id}” counts ${parts} otherwise than the quarter before: ${before} (${from}), ${after} (${to}). Check what it covers.`,
    "new-contradiction": ({ id, before, after, from, to }) =>
      `“${id}” did not contradict in the quarter before and does now: ${before} (${from}), ${after} (${to}). Check that the numbers were copied rightly.`,
  },
};

export function warningSentence(warning: Warning, locale: Locale = "vi"): string {
  const { code, id, before, after, quarters, parts } = warning;
  return sentences[locale][code]({
    id,
    label: after.label[locale],
    before: quantityText(before, locale),
    after: quantityText(after, locale),
    from: quarters.before,
    to: quarters.after,
    parts: parts.join(", "),
  });
}

/** One warning as people read it: `file:line:column  what to look at again.` */
export function warningLine(warning: Warning, locale: Locale = "vi"): string {
  const { file, line, column } = warning;
  return `${file}:${line}:${column}  ${warningSentence(warning, locale)}`;
}
