import { type IsoDate, isIsoDate, isoFromOfficeDate } from "../../core/date.ts";

/** A day as the report writes it, `15/9/2025` or `15 tháng 9 năm 2025`; null where there is no such day. */
export function readDay(text: string): IsoDate | null {
  return isoFromOfficeDate(text.trim().replace(/\s+(?:tháng|năm)\s+/g, "/")) || null;
}

/** The last day of a month, 1 to 12; null where there is no such month. */
export function lastDayOf(year: number, month: number): IsoDate | null {
  if (!(month >= 1 && month <= 12)) return null;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const iso = `${year}-${String(month).padStart(2, "0")}-${days}`;
  return isIsoDate(iso) ? iso : null;
}
