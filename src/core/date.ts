/** A calendar day as `2025-09-15` (ISO 8601); data holds days in this form only. */
export type IsoDate = string;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const OFFICE_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Whether the text has the shape of an ISO date; the day itself may not exist. */
export function hasDateShape(text: string): boolean {
  return ISO_DATE.test(text);
}

/** Whether the text is a day that exists in the calendar. */
export function isIsoDate(text: string): text is IsoDate {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `15/9/2025` as an office writes it -> `2025-09-15`; "" where the text is no such date. */
export function isoFromOfficeDate(text: string): IsoDate | "" {
  const match = OFFICE_DATE.exec(text);
  if (!match) return "";
  const iso = `${match[3]}-${match[2]!.padStart(2, "0")}-${match[1]!.padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : "";
}

/** The same day three months later; the last day of a month becomes the last day of a month. */
export function quarterLater(date: IsoDate): IsoDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const daysIn = (index: number) => new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const isLast = day === daysIn(month - 1);
  const later = new Date(Date.UTC(year, month + 2, isLast ? daysIn(month + 2) : Math.min(day, daysIn(month + 2))));
  return later.toISOString().slice(0, 10);
}

/** The first and the last day of what a value is for; null for an end that is not known. */
export interface Span {
  from: IsoDate | null;
  to: IsoDate | null;
}

const EN_MONTHS = "January February March April May June July August September October November December".split(" ");

/** `15/9/2025` in Vietnamese, `15 September 2025` in English. */
export function formatDate(date: IsoDate, locale: "vi" | "en" = "vi"): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return locale === "vi" ? `${day}/${month}/${year}` : `${day} ${EN_MONTHS[month - 1]} ${year}`;
}
