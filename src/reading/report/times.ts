import type { Quarter } from "../../core/quarter.ts";
import { readDay } from "./days.ts";
import { NO_TIME, type StatedTime, timeMentions } from "./time-mentions.ts";

const DAY = String.raw`(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;
const DAY_ALONE = new RegExp(`ngày ${DAY}`, "iu");
/** `Từ ngày 01/7/2025, tỉnh có 14 sở`: a state on that day; what is done from a day on goes on after it. */
const FROM = new RegExp(`^\\s*[-+•]?\\s*(?:[^,;.]{0,60},\\s*)?(?:kể )?từ ngày ${DAY},([^,;:.]*)`, "iu");
const STATE = /(?<!\p{L})(?:có|còn|gồm)\s*(?:\d.*)?$/iu;
/** Another matter begins: what was said of time before it does not reach it. */
const OTHER_MATTER = /^.*;\s+(?=\p{Lu}|[Vv]ề\s)/su;
/** Behind a number a time belongs to it as long as no other number, clause or bracket comes between. */
const BEHIND = /^[^;.,()\d]{0,80}/u;
const IN_BRACKETS = /^[^;.,()\d]{0,40}\(([^()]*)\)/u;
/** A bracket that says no more than a time has no more letters beside it. */
const LITTLE = /^[^\d\p{L}]*(?:\p{L}[^\d\p{L}]*){0,12}$/u;

/**
 * The time that a number is for: what its footnote says (`Số liệu … ngày 15/9/2025`), else what its sentence
 * names last before it, else right behind it. What no word says stays open.
 * @param before the sentence up to the number, `after` its rest
 * @param own the quarter of the report
 */
export function timeOf(before: string, after: string, footnote: string, own: Quarter | null): StatedTime {
  const reached = before.replace(OTHER_MATTER, "");
  const { time } = timeMentions(reached, own).at(-1) ?? { time: since(reached) ?? timeBehind(after, own) };
  const noted = /số liệu|tính đến|cập nhật/i.test(footnote) ? DAY_ALONE.exec(footnote)?.[1] : undefined;
  const day = noted === undefined ? null : readDay(noted);
  return day ? { ...time, asOf: day } : time;
}

/** From a day on: the day of a state, or the start of a span. */
function since(before: string): StatedTime | null {
  const [, day = "", rest = ""] = FROM.exec(before) ?? [];
  const from = readDay(day);
  if (!from) return null;
  if (STATE.test(rest)) return { ...NO_TIME, asOf: from };
  return { asOf: null, measures: "other-period", span: { from, to: null } };
}

function timeBehind(after: string, own: Quarter | null): StatedTime {
  const bracket = IN_BRACKETS.exec(after)?.[1];
  const text = bracket ?? clauseBehind(after);
  const [said] = timeMentions(text, own);
  if (said && (bracket === undefined || LITTLE.test(text.slice(0, said.start) + text.slice(said.end))))
    return said.time;
  return bracketDay(bracket) ?? NO_TIME;
}

/** The clause goes on over the digits of a day. */
function clauseBehind(after: string): string {
  const clause = BEHIND.exec(after)?.[0] ?? "";
  const isTime = /(?:từ|đến|tới|tháng|quý|năm|ngày|hết)\s*$/iu.test(clause);
  return isTime ? clause + (/^[^;,()]{0,60}/u.exec(after.slice(clause.length))?.[0] ?? "") : clause;
}

/** `(15/9/2025)`, `(số liệu ngày 15/9/2025)` */
function bracketDay(text: string | undefined): StatedTime | null {
  const day = new RegExp(`^\\s*(?:số liệu\\s+)?(?:ngày\\s+)?${DAY}\\s*$`, "iu").exec(text ?? "")?.[1];
  const asOf = day === undefined ? null : readDay(day);
  return asOf === null ? null : { ...NO_TIME, asOf };
}
