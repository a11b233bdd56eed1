import type { IsoDate, Span } from "../../core/date.ts";
import { daysOf, type Quarter } from "../../core/quarter.ts";
import { lastDayOf, readDay } from "./days.ts";

/** The time that a number is for, as far as its sentence says it. */
export interface StatedTime {
  /** The day that it holds for, or that its span ends on. */
  asOf: IsoDate | null;
  /** What it measures, where a span is named; "" where none is. */
  measures: "" | "quarter" | "year-to-date" | "other-period";
  /** The days of the span; an end that is not named is null. Null for the report's own quarter, and where no span is named. */
  span: Span | null;
}

export const NO_TIME: StatedTime = { asOf: null, measures: "", span: null };

/** A place of a text that names a time. */
export interface TimeMention {
  start: number;
  end: number;
  time: StatedTime;
}

const DAY = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;
/** A day whose year may be left out: `01/7`. */
const SHORT_DAY = String.raw`(?:${DAY}|\d{1,2}/\d{1,2}(?![/\d]|\s*%))`;
const THE_DAY = String.raw`(?:\s+(?:hết|thời điểm[^,;.()\d]{0,30}?|ngày))*\s*\(?\s*(?:ngày\s+)?`;
const NOW = String.raw`(?:nay|thời điểm (?:này|báo cáo|hiện tại|hiện nay))`;
const YEAR = String.raw`(20\d{2})`;

/** What a mention is read with: what it says, and the quarter of the report for a year or quarter that it leaves out. */
type Read = (found: RegExpExecArray | RegExpMatchArray, own: Quarter | null) => StatedTime | null;

const held = (asOf: IsoDate | null): StatedTime | null => (asOf === null ? null : { ...NO_TIME, asOf });

/** A span; one that is a quarter or starts with the year is called so. */
function spanned(from: IsoDate | null, to: IsoDate | null, own: Quarter | null): StatedTime | null {
  if (!from && !to) return null;
  if (from && to && to < from) return null;
  const isOwn = own !== null && from === daysOf(own).from && to === daysOf(own).to;
  if (isOwn) return { asOf: to, measures: "quarter", span: null };
  return { asOf: to, measures: from?.endsWith("-01-01") ? "year-to-date" : "other-period", span: { from, to } };
}

/** A day with or without its year; the year is that of `beside`, else of the report. */
function dayNear(text: string, beside: IsoDate | null, own: Quarter | null): IsoDate | null {
  const year = beside?.slice(0, 4) ?? own?.year;
  return readDay(text) ?? (/^\d{1,2}\/\d{1,2}$/.test(text) && year ? readDay(`${text}/${year}`) : null);
}

const yearToDate = (year: string | number | undefined, to: IsoDate | null): StatedTime | null =>
  year === undefined ? null : { asOf: to, measures: "year-to-date", span: { from: `${year}-01-01`, to } };

const monthsOfYear: Read = ([, months, year], own) => {
  const of = year ?? own?.year;
  const to = of === undefined ? null : lastDayOf(Number(of), Number(months));
  return to === null ? null : yearToDate(of, to);
};

const quarterNamed: Read = ([, printed = "", year], own) => {
  const roman = ["I", "II", "III", "IV"].indexOf(printed.toUpperCase()) + 1;
  const quarter = (roman || Number(printed)) as Quarter["quarter"];
  const of = year ? Number(year) : own?.year;
  if (of === undefined) return { asOf: null, measures: "quarter", span: null };
  if (own && (of !== own.year || quarter !== own.quarter)) {
    const { from, to } = daysOf({ year: of, quarter });
    return { asOf: null, measures: "other-period", span: { from, to } };
  }
  return { asOf: null, measures: "quarter", span: null };
};

const yearNamed: Read = ([, year], own) => {
  if (own && Number(year) !== own.year)
    return { asOf: null, measures: "other-period", span: { from: `${year}-01-01`, to: `${year}-12-31` } };
  return yearToDate(year, null);
};

const before: Read = ([, day = ""], own) => {
  const named = dayNear(day, null, own);
  if (!named) return null;
  const last = new Date(Date.parse(named) - 86_400_000).toISOString().slice(0, 10);
  return { asOf: null, measures: "other-period", span: { from: null, to: last } };
};

/** At the start of a clause. */
const OPENS = String.raw`(?<=^[\s\-+•*(]*|[,;:(]\s*)`;

/** The wordings of offices, the longer before those that are a part of them. */
const WORDINGS: readonly (readonly [string, Read])[] = [
  // từ ngày 01/7/2025 đến (hết) ngày 15/9/2025, từ 01/7 - 15/9/2025
  [
    String.raw`(?<!\p{L})từ\s+(?:ngày\s+)?(${SHORT_DAY})\s*(?:(?:cho\s+)?đến|tới|-|–)${THE_DAY}(${SHORT_DAY})`,
    ([, first = "", last = ""], own) => {
      const to = dayNear(last, readDay(first), own);
      return to === null ? null : spanned(dayNear(first, to, own), to, own);
    },
  ],
  // từ 01/7/2025 đến nay, sau thời điểm 01/7/2025 đến thời điểm báo cáo (15/9/2025)
  [
    String.raw`(?<!\p{L})(?:từ|sau)\s+(?:thời điểm\s+)?(?:ngày\s+)?(${SHORT_DAY})\s*,?\s*(?:cho\s+)?đến\s+${NOW}(?:\s*\(?(?:ngày\s+)?(${DAY}))?`,
    ([, first = "", last], own) => spanned(dayNear(first, null, own), last ? readDay(last) : null, own),
  ],
  // từ tháng 7 đến (hết) tháng 9/2025
  [
    String.raw`(?<!\p{L})từ\s+tháng\s+(\d{1,2})(?:(?:/|\s+năm\s+)${YEAR})?\s*(?:đến|-|–)\s*(?:hết\s+)?tháng\s+(\d{1,2})(?:(?:/|\s+năm\s+)${YEAR})?`,
    ([, first, firstYear, last, lastYear], own) => {
      const year = Number(lastYear ?? firstYear ?? own?.year);
      const from = lastDayOf(Number(firstYear ?? year), Number(first))?.slice(0, 8);
      return from ? spanned(`${from}01`, lastDayOf(year, Number(last)), own) : null;
    },
  ],
  // (lũy kế) từ đầu năm (2025) đến ngày 15/9/2025 | đến nay
  [
    String.raw`(?<!\p{L})từ\s+đầu\s+năm(?:\s+${YEAR})?(?:\s+(?:cho\s+)?(?:đến|tới)(?:\s+${NOW})?(?:${THE_DAY}(${SHORT_DAY}))?)?`,
    ([, year, day], own) => {
      const to = day ? dayNear(day, year ? `${year}-01-01` : null, own) : null;
      return yearToDate(year ?? to?.slice(0, 4) ?? own?.year, to);
    },
  ],
  // 8 tháng đầu năm 2025, 9 tháng năm 2025, 9 tháng/2025, 9 tháng đầu năm
  [String.raw`(?<![\d.,])(\d{1,2})\s+tháng(?:\s+đầu)?(?:\s+năm\s+|\s*/\s*|\s+)${YEAR}`, monthsOfYear],
  [String.raw`(?<![\d.,])(\d{1,2})\s+tháng\s+đầu\s+năm`, monthsOfYear],
  [
    String.raw`(?<!(?:sau|trong|gần|hơn|khoảng|được|hạn|gian|dài|thiểu|nhất|đa|quá|trên|dưới|chậm|trước|qua)\s)(?<![\d.,])(\d{1,2})\s+tháng(?=\s+(?:đạt|ước)(?!\p{L}))`,
    monthsOfYear,
  ],
  // tính đến (hết) ngày 15/9/2025, đến thời điểm báo cáo (ngày 15/9/2025), đến hết tháng 9/2025
  [
    String.raw`(?:đến|tới)${THE_DAY}(${DAY}|(?<=ngày\s+)${SHORT_DAY})`,
    ([, day = ""], own) => held(dayNear(day, null, own)),
  ],
  [
    String.raw`(?:đến|tới)\s+(?:hết|cuối)\s+tháng\s+(\d{1,2})(?:(?:/|\s+năm\s+)${YEAR})?`,
    ([, month, year], own) => held(lastDayOf(Number(year ?? own?.year), Number(month))),
  ],
  // đến nay, hiện nay: another time than what was named before, and no day of its own
  [
    String.raw`(?<!\p{L})(?:đến\s+${NOW}|(?<!(?:thực|thể|phát|xuất|tái|biểu)\s)hiện\s+(?:nay|tại|có|còn|đang))(?!\p{L})`,
    () => NO_TIME,
  ],
  // trước (ngày, thời điểm) 01/7/2025:
  [String.raw`${OPENS}trước\s+(?:thời điểm\s+)?(?:ngày\s+)?(${SHORT_DAY})(?=\s*[,:])`, before],
  // trong quý III (năm 2025), Quý III/2025,
  [
    String.raw`(?:(?<!\p{L})trong\s+|${OPENS})quý\s+(IV|III|II|I|[1-4])(?!\p{L})(?:\s*[,/]?\s*(?:năm\s+)?${YEAR})?`,
    quarterNamed,
  ],
  // trong tháng 9/2025
  [
    String.raw`(?<!\p{L})trong\s+tháng\s+(\d{1,2})(?:(?:/|\s+năm\s+)${YEAR})?(?!\s*(?:,|và|-)\s*\d)`,
    ([, month, year], own) => {
      const to = lastDayOf(Number(year ?? own?.year), Number(month));
      return to === null ? null : { ...NO_TIME, measures: "other-period", span: { from: `${to.slice(0, 8)}01`, to } };
    },
  ],
  // (trong, cả) năm 2025, …
  [String.raw`(?:(?<!\p{L})(?:trong|cả)\s+|${OPENS})năm\s+${YEAR}(?!\s*[-–])`, yearNamed],
];
const PATTERNS = WORDINGS.map(([source, read]) => [new RegExp(source, "giu"), read] as const);

/** Before these a time is what is compared with, or when a rule came into force. */
const OTHER_TIME = /(?:so với|cùng kỳ|cùng thời điểm|hiệu lực|thi hành|áp dụng|dự kiến|phấn đấu)[^,;:.]{0,25}$/iu;

/**
 * Every time that a text names, in its order; where one is a part of another, the longer alone.
 * @param own the quarter of the report, for days and months without a year; null where it is not known
 */
export function timeMentions(text: string, own: Quarter | null): TimeMention[] {
  const found: TimeMention[] = [];
  for (const [pattern, read] of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && one.start < end)) continue;
      const time = OTHER_TIME.test(text.slice(0, start)) ? null : read(match, own);
      if (time) found.push({ start, end, time });
    }
  return found.sort((a, b) => a.start - b.start);
}
