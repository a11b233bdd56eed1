import { type IsoDate, isoFromOfficeDate } from "./date.ts";

const WRITTEN_DAY = String.raw`(?<!\d)\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}(?!\d)`;

/** A day where a text names it. */
export interface WrittenDay {
  start: number;
  end: number;
  date: IsoDate;
}

/** Every place of a text of an office that names a day: `30/8/2025`, `ngày 30 tháng 8 năm 2025`. */
export function writtenDays(text: string): WrittenDay[] {
  return [...text.matchAll(new RegExp(WRITTEN_DAY, "gi"))].flatMap(({ index: start, 0: day }) => {
    const date = isoFromOfficeDate(day.match(/\d+/g)!.join("/"));
    return date ? [{ start, end: start + day.length, date }] : [];
  });
}

/** The days that a text of an office names, in its order. */
export function daysIn(text: string): IsoDate[] {
  return writtenDays(text).map(({ date }) => date);
}

const HELD_FOR = new RegExp(`(?:đến|tới|tại|số liệu)(?: hết| thời điểm)?(?: ngày)? (${WRITTEN_DAY})`, "iu");

/** The day for which a note says that its number holds, `Số liệu đến ngày 30/8/2025`; null where it says none. */
export function dayHeldFor(note: string): IsoDate | null {
  return daysIn(HELD_FOR.exec(note)?.[1] ?? "")[0] ?? null;
}
