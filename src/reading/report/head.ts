import type { IsoDate } from "../../core/date.ts";
import { QUARTER_ID, quarterId, type Quarter } from "../../core/quarter.ts";
import { readDay } from "./days.ts";
import type { ReportDocument } from "./document.ts";

/** What a report says of itself; null or "" where it does not. */
export interface ReportHead {
  /** `15/BC-UBND` */
  number: string;
  issued: IsoDate | null;
  title: string;
  /** `2025-q3` */
  quarter: string | null;
  /** The day up to which it counts. */
  cutOff: IsoDate | null;
  /** As it names itself: `UBND tỉnh Thái Nguyên`. */
  issuer: string;
  /** `Thái Nguyên` */
  province: string;
}

const SIGN = String.raw`\d+[a-z]?(?:/\d{4})?/BC-\p{Lu}[\p{L}\d-]*`;
const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}`;
const OWN_NUMBER = new RegExp(`số\\s*:?\\s*(${SIGN})`, "iu");
const NUMBER_AND_DAY = new RegExp(`Báo cáo\\s+(?:số\\s*:?\\s*)(${SIGN})(?:\\s*,?\\s*ngày\\s+(${DAY}))?`, "iu");
/** `Thái Nguyên, ngày 19 tháng 9 năm 2025`: the line beside the number. */
const PLACE_AND_DAY = new RegExp(`^[^,;.:]{2,40},\\s*ngày\\s+(${DAY})\\s*\\.?$`, "iu");
const QUARTER = /qu[ýí]\s+(IV|III|II|I|[1-4])(?:\s*[,/]?\s*năm|\s*\/)?\s*(20\d{2})/iu;
const CUT_OFF = [
  new RegExp(`thời điểm báo cáo\\s*\\(?(?:ngày\\s+)?(${DAY})`, "giu"),
  new RegExp(`tính đến\\s+(?:hết\\s+)?(?:ngày\\s+)?(${DAY})`, "giu"),
  new RegExp(`(?:số liệu|đến)\\s+(?:hết\\s+)?(?:đến\\s+)?ngày\\s+(${DAY})`, "giu"),
];
const PROVINCE = /(?<!\p{L})(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ)\s+(\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3})/u;
const REPORTS =
  /((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố)\s+\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3})\s*,?\s*(?:trân trọng\s+)?báo cáo/u;

/** The head of a report: from its first lines, what comes with its form, and its own words. */
export function headOf(document: ReportDocument): ReportHead {
  const lines = linesOf(document);
  const all = [...lines, ...document.footnotes.values()].join("\n");
  const top = lines.slice(0, 30).join("\n");
  const own = OWN_NUMBER.exec(top)?.[1];
  const [, cited = "", citedDay] = NUMBER_AND_DAY.exec(all) ?? [];
  const day = lines.slice(0, 30).flatMap((line) => PLACE_AND_DAY.exec(line)?.[1] ?? [])[0];
  const title = titleOf(lines);
  const quarter = quarterIn(title) ?? quarterIn(top) ?? quarterIn(all);
  const issuer = REPORTS.exec(all)?.[1] ?? "";
  return {
    number: own ?? cited,
    issued: readDay(day ?? citedDay ?? ""),
    title,
    quarter: quarter && quarterId(quarter),
    cutOff: cutOffIn(all),
    issuer,
    province: provinceIn(title) || provinceIn(issuer) || provinceIn(top),
  };
}

/** The paragraphs and, since letterheads are set in a table, its cells before them. */
function linesOf({ blocks }: ReportDocument): string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block.text]
      : block.table.rows.length > 6
        ? []
        : block.table.rows.flat().map(({ text }) => text),
  );
}

/** The line `BÁO CÁO` with what follows, up to the addressee or the first full sentence. */
function titleOf(lines: readonly string[]): string {
  const at = lines.findIndex((line) => /^báo cáo(?!\s+số)/i.test(line.trim()));
  if (at < 0) return "";
  const parts = [lines[at]!.trim()];
  for (const line of lines.slice(at + 1, at + 4)) {
    if (line === "" || /^(kính gửi|thực hiện|căn cứ|[IVX]+\.|\d+\.|-)/i.test(line) || line.length > 200) break;
    parts.push(line.trim());
  }
  const [first = "", ...rest] = parts;
  const head = first === first.toUpperCase() ? first.charAt(0) + first.slice(1).toLowerCase() : first;
  return [head, ...rest.map((part) => (head.length < 10 ? lowered(part) : part))].join(" ");
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The first quarter that a text names; null where it names none. */
export function quarterIn(text: string): Quarter | null {
  const [, quarter, year] = QUARTER.exec(text) ?? [];
  if (!quarter || !year) return null;
  const roman = ["I", "II", "III", "IV"].indexOf(quarter.toUpperCase()) + 1;
  const id = `${year}-q${roman || quarter}`;
  return QUARTER_ID.test(id) ? { year: Number(year), quarter: (roman || Number(quarter)) as Quarter["quarter"] } : null;
}

/** What the report calls the time of reporting; else the day up to which it counts most often. */
function cutOffIn(text: string): IsoDate | null {
  for (const pattern of CUT_OFF) {
    const counts = new Map<IsoDate, number>();
    for (const [, found] of text.matchAll(pattern)) {
      const day = readDay(found ?? "");
      if (day) counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (most) return most[0];
  }
  return null;
}

function provinceIn(text: string): string {
  const [, name = ""] = PROVINCE.exec(text) ?? [];
  // `tỉnh Thái Nguyên Quý III` would go on, and a title in capitals has no end of a name.
  const own = name.replace(/\s+(?:Quý|Năm|QUÝ|NĂM|Về|VỀ)(?!\p{L}).*$/u, "");
  return own === own.toUpperCase()
    ? own.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : own;
}
