import { type IsoDate, isIsoDate, isoFromOfficeDate } from "../../core/date.ts";

const DAY = String.raw`(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;
/** `tính đến ngày 15/9/2025`, `đến hết ngày …`, `đến thời điểm báo cáo (ngày …)`, `từ ngày … đến ngày …`. */
const UNTIL = new RegExp(`(?:đến|tới)(?:\\s+(?:hết|thời điểm[^,;.()]{0,30}))?\\s*\\(?(?:ngày\\s+)?${DAY}`, "giu");
const FROM = new RegExp(`^\\s*[-+•]?\\s*(?:[^,;.]{0,60},\\s*)?(?:kể )?từ ngày ${DAY},`, "iu");
/** `8 tháng đầu năm 2025`, `9 tháng năm 2025`: until the end of the last of these months. */
const MONTHS = /(\d{1,2})\s+tháng(?:\s+đầu)?(?:\s+năm)?\s+(\d{4})/giu;
const DAY_ALONE = new RegExp(`ngày ${DAY}`, "iu");

/** A day as the report writes it, `15/9/2025` or `15 tháng 9 năm 2025`; null where there is no such day. */
export function readDay(text: string): IsoDate | null {
  return isoFromOfficeDate(text.trim().replace(/\s+(?:tháng|năm)\s+/g, "/")) || null;
}

/**
 * The day that a number holds for, where its sentence names one before it, or right behind it in
 * brackets, or the footnote at it does (`Số liệu … ngày 15/9/2025`); null where none is named.
 */
export function dayOf(before: string, after: string, footnote = ""): IsoDate | null {
  const noted = footnote && /số liệu|tính đến|cập nhật/i.test(footnote) ? DAY_ALONE.exec(footnote)?.[1] : undefined;
  const until = [...before.matchAll(UNTIL)].at(-1)?.[1] ?? FROM.exec(before)?.[1];
  const behind =
    /^[^;.,]{0,40}\(\s*(?:tính |số liệu )?(?:đến )?(?:hết )?(?:ngày )?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)/iu.exec(
      after,
    )?.[1];
  const named = noted ?? until ?? behind;
  if (named) return readDay(named);
  const [, months, year] = [...before.matchAll(MONTHS)].at(-1) ?? [];
  return months && year ? lastDay(Number(year), Number(months)) : null;
}

function lastDay(year: number, month: number): IsoDate | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(days).padStart(2, "0")}`;
  return month >= 1 && month <= 12 && isIsoDate(iso) ? iso : null;
}
