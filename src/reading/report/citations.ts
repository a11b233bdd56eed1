import type { IsoDate } from "../../core/date.ts";
import { readDay } from "./days.ts";
import { issuerOf } from "./issuers.ts";
import type { Passage } from "./passages.ts";
import { sentenceAt, sentencesOf } from "./sentences.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A document that the report cites by its number, put together from every place that names it. */
export interface Citation {
  /** `nghị quyết`, in small letters. */
  type: string;
  /** `202/2025/NQ-QH15` */
  number: string;
  date: IsoDate | null;
  /** Written out (`Ủy ban nhân dân tỉnh Thái Nguyên`); "" where neither text nor sign says it. */
  issuer: string;
  /** What it is about, as the report says; "" where it does not. */
  subject: string;
  /** The sections that cite it, in order; "" is what stands before the first. */
  sections: string[];
  /** The sentence that cites it first. */
  sentence: string;
}

const TYPES =
  "Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Thông báo|Kết luận|Kế hoạch|Chương trình|Công văn|Công điện|Hướng dẫn|Tờ trình|Báo cáo|Đề án|Luật|Pháp lệnh|Văn bản|Quy định|Quy chế|Giấy mời|Thông cáo|Lệnh";
/** The sign of a document by Decree 30/2020/NĐ-CP, and of the Party and the National Assembly. */
export const SIGN = String.raw`\d+[a-z]?(?:/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/.&]\p{L}[\p{L}\d]*)*`;
const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}`;
const CITED = new RegExp(
  `(?<!\\p{L})(${TYPES})(?:\\s+số)?\\s*:?\\s+(${SIGN})(?:\\s*,?\\s*\\(?(?:ban hành |ký )?ngày\\s+(${DAY})\\)?)?`,
  "giu",
);
/** `Ngày 14/7/2025, Chủ tịch UBND ban hành Kế hoạch số …`: the day stands before its sentence's verb. */
const DAY_BEFORE = new RegExp(
  `(?<!\\p{L})ngày\\s+(${DAY}),?\\s+([^,;.]{0,120}?)(?:đã\\s+)?(?:ký\\s+)?ban hành\\s*$`,
  "iu",
);

/** Every numbered document that the passages cite, in the order in which it is cited first. */
export function citationsOf(
  passages: readonly Passage[],
  vocabulary: Pick<Vocabulary, "abbreviations">,
  province: string,
): Citation[] {
  const found = new Map<string, Citation>();
  const merger = mergerDay(passages);
  for (const passage of passages)
    for (const citation of citationsIn(passage, { vocabulary, province, merger })) {
      const known = found.get(citation.number);
      found.set(citation.number, known ? joined(known, citation) : citation);
    }
  return [...found.values()];
}

/** A document's number where a text names it, with what is printed of its type and its day. */
export interface CitedPlace {
  start: number;
  end: number;
  type: string;
  number: string;
  /** The day right behind the number; null where none is. */
  date: IsoDate | null;
}

/** Every place of a text that names a document by type and number. */
export function citedPlaces(text: string): CitedPlace[] {
  return [...text.matchAll(CITED)].map(({ index, 0: whole, 1: type = "", 2: number = "", 3: day = "" }) => ({
    ...{ start: index, end: index + whole.length, type, number, date: readDay(day) },
  }));
}

/** `kể từ ngày 01/7/2025 tỉnh … được thành lập … trên cơ sở hợp nhất 02 tỉnh`: from that day on the province has its name. */
function mergerDay(passages: readonly Passage[]): IsoDate | null {
  const merger = new RegExp(`từ ngày (${DAY})[^.;]{0,160}(?:hợp nhất|sáp nhập)[^.;]{0,20}tỉnh`, "iu");
  const named = passages.flatMap(({ text }) => merger.exec(text)?.[1] ?? [])[0];
  return named === undefined ? null : readDay(named);
}

interface Setting {
  vocabulary: Pick<Vocabulary, "abbreviations">;
  province: string;
  merger: IsoDate | null;
}

function citationsIn({ place, text }: Passage, { vocabulary, province, merger }: Setting): Citation[] {
  const sentences = sentencesOf(text);
  return citedPlaces(text).map(({ start, end, type, number, date }) => {
    const sentence = sentenceAt(sentences, start);
    const before = text.slice(sentence.start, start);
    const after = text.slice(end, sentence.end);
    const dayBefore = DAY_BEFORE.exec(before)?.[1];
    // Before the merger a sign alone may be of any of the provinces that were merged.
    const day = date ?? readDay(dayBefore ?? "");
    const isOlder = merger !== null && day !== null && day < merger;
    const { issuer, rest } = issuerOf({ before, after, number, province, isOlder }, vocabulary);
    return {
      type: type.toLowerCase(),
      number,
      date: day,
      issuer,
      subject: subjectOf(rest),
      sections: "section" in place ? [place.section] : [],
      sentence: sentence.text,
    };
  });
}

function joined(known: Citation, next: Citation): Citation {
  return {
    ...known,
    date: known.date ?? next.date,
    issuer: known.issuer || next.issuer,
    subject: known.subject || next.subject,
    sections: [...new Set([...known.sections, ...next.sections])],
  };
}

/** How what a document is about begins. */
const ABOUT =
  /^[\s,]*((?:về|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|triển khai|thực hiện|giao|công bố|bãi bỏ|thành lập|quy chế)(?!\p{L}).*)$/isu;

/** `… và Nghị quyết số 72-NQ/TW`: the next document of a list. */
const NEXT_DOCUMENT = new RegExp(`(?:,|\\s+và)\\s+(?:${TYPES})\\s+(?:số\\s+)?\\d`, "iu");

/** What a document is about: from its first word to the next document, semicolon or clause of the office's own doing. */
function subjectOf(after: string): string {
  const [, subject = ""] = ABOUT.exec(after) ?? [];
  return subject
    .split(NEXT_DOCUMENT)[0]!
    .split(
      /;|\.(?:\s|$)|\s\(|\)|,\s+(?=(?:trong đó|theo đó|đồng thời|kể từ|UBND|HĐND|được|việc|nhằm|tỉnh)(?!\p{L}))/u,
    )[0]!
    .replace(/[\s,.]+$/, "");
}
