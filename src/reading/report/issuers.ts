import type { Vocabulary } from "./vocabulary.ts";

/** By the sign of a document who issued it, where the report does not say: Decree 30/2020/NĐ-CP and the Party's rules. */
const BY_SIGN: readonly (readonly [RegExp, string])[] = [
  [/UBTVQH\d*$/, "Ủy ban Thường vụ Quốc hội"],
  [/QH\d*$/, "Quốc hội"],
  [/-CP$/, "Chính phủ"],
  [/-TTg$/i, "Thủ tướng Chính phủ"],
  [/-CTN$/, "Chủ tịch nước"],
  [/VPCP(-\p{L}+)?$/u, "Văn phòng Chính phủ"],
  [/BNV(-\p{L}+)?$/u, "Bộ Nội vụ"],
  [/BTC(-\p{L}+)?$/u, "Bộ Tài chính"],
  [/BTP(-\p{L}+)?$/u, "Bộ Tư pháp"],
  [/BKHCN(-\p{L}+)?$/u, "Bộ Khoa học và Công nghệ"],
  [/\/TW$/, "Ban Chấp hành Trung ương"],
];
/** The province's own organs, by the same rules. */
const OF_PROVINCE: readonly (readonly [RegExp, string])[] = [
  [/HĐND(-\p{L}+)?$/u, "Hội đồng nhân dân tỉnh"],
  [/UBND(-\p{L}+)?$/u, "Ủy ban nhân dân tỉnh"],
  [/\/TU$/, "Tỉnh ủy"],
];
const BODY = String.raw`(?:Bộ trưởng |Chủ tịch |Thủ tướng |Ban Thường vụ |Thường trực )?(?:Quốc hội|Chính phủ|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Ủy ban|UBND|HĐND|Hội đồng|Tỉnh ủy|Thành ủy|Bộ|Sở|Văn phòng|Ban|Thủ tướng|Chủ tịch|TTCP|Thanh tra|Kho bạc|Ngân hàng|Tòa án|Viện|Tổng cục|Cục|Trung tâm|Liên đoàn|Mặt trận)`;
const OF = new RegExp(`^\\s*,?\\s*của\\s+(?:các\\s+)?(${BODY}(?![\\p{L}])[^;:.()]*)`, "u");
/** `UBND tỉnh (đã) ban hành Kế hoạch số …`: who does it is the subject of the sentence. */
const SUBJECT = new RegExp(
  `(${BODY}(?!\\p{L})(?:(?!${BODY}(?!\\p{L}))[^,;:.()])*?)\\s+(?:đã\\s+)?(?:ký\\s+)?ban hành\\s*$`,
  "u",
);
/** Here a body's name ends and what the document is about, or what was done with it, begins. */
const NAME_ENDS =
  /[,\s]+(?=(?:về|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|triển khai|thực hiện|đã|được|theo|và Kế hoạch|và Nghị|và Quyết|trên|tại|do|đến|để|nhằm|công bố|giao|trong)(?!\p{L}))|,/u;

interface Place {
  before: string;
  after: string;
  number: string;
  /** The province that reports, `Thái Nguyên`; "" where it is not known. */
  province: string;
  /** Whether it is older than the province as it is now: its sign alone does not say which province issued it. */
  isOlder: boolean;
}

/**
 * Who issued a cited document: as said behind its number (`của Quốc hội`), else the subject of
 * `ban hành` before it, else by its sign. Names are written out, and the province's organs get its name.
 * @returns the issuer, "" where nothing says it; and the text behind it
 */
export function issuerOf(
  { before, after, number, province, isOlder }: Place,
  { abbreviations }: Pick<Vocabulary, "abbreviations">,
): { issuer: string; rest: string } {
  const write = (name: string) => ofProvince(writtenOut(name.trim(), abbreviations), province);
  const [, named] = OF.exec(after) ?? [];
  if (named) {
    const name = cutName(named);
    return { issuer: write(name), rest: after.slice(after.indexOf(name) + name.length) };
  }
  const [, subject] = SUBJECT.exec(before) ?? [];
  const own = OF_PROVINCE.find(([sign]) => sign.test(number))?.[1];
  // `Đã ban hành Kế hoạch số …`: the province that reports did.
  const isOwn = !isOlder || /ban hành\s*$/iu.test(before);
  const signed = own ? ofProvince(own, isOwn ? province : "") : BY_SIGN.find(([sign]) => sign.test(number))?.[1];
  // What stands before `ban hành` is taken only where the document's sign could be that body's.
  if (subject && (own || !signed)) return { issuer: write(subject), rest: after };
  return { issuer: signed ?? "", rest: after };
}

/** A name goes on over `và` and commas of its own (`Ban Chỉ đạo … và mô hình …`); it ends before a verb. */
function cutName(text: string): string {
  return (text.split(NAME_ENDS)[0] ?? text).trim();
}

function writtenOut(name: string, abbreviations: Vocabulary["abbreviations"]): string {
  return name.replace(/[\p{L}]+/gu, (word) => {
    const long = abbreviations.find(({ short, kind }) => short === word && kind === "abbreviation")?.long;
    return long ? long.charAt(0).toUpperCase() + long.slice(1) : word;
  });
}

/** `Ủy ban nhân dân tỉnh` and `Chủ tịch Ủy ban nhân dân` -> with the name of the province that reports. */
function ofProvince(name: string, province: string): string {
  const chair = name.replace(/^(Chủ tịch )(Ủy ban nhân dân|Hội đồng nhân dân)$/i, "$1$2 tỉnh");
  const capital = chair.replace(/(^|\s)(ủy ban nhân dân|hội đồng nhân dân)/i, (found) =>
    found.replace(/[ủh]/i, (letter) => letter.toUpperCase()),
  );
  return province && /(?:\stỉnh|^Tỉnh ủy|\sTỉnh ủy)$/.test(capital) ? `${capital} ${province}` : capital;
}
