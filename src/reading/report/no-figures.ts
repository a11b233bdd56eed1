/**
 * What has digits and states no quantity, in the prose of Vietnamese offices. Each pattern is a habit of
 * writing laid down for all offices (Decree 30/2020/NĐ-CP on paperwork: dates, signs of documents,
 * articles) or a name; none knows a report.
 */
/** A number that is one of a list goes on with no unit of its own: `tháng 8, 9`. */
const LISTED = String.raw`(?!\d|[.,/]\d|\s*(?:%|(?!năm\s+\d{4}|tháng\s+\d|và\s+[\d\u0000])\p{Ll}))`;
const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`;
const YEAR = String.raw`(?:19|20)\d{2}`;
/** What names one of many: a tier, a place, a class. The number behind is a name, as long as it counts nothing. */
const NUMBERED =
  "ban chỉ đạo|tổ công tác|tổ đề án|quốc lộ|tỉnh lộ|đường tỉnh|tổ dân phố|tổ|khu phố|khối|xóm|thôn|bản|ấp|phường|quận|lô|tổng đài|đường dây nóng|số điện thoại|điện thoại|hotline|fax|phiên bản";
const GRADED = "bậc|cấp độ|mức độ|mức|cấp|hạng|loại|nhóm|dạng|khu vực|vùng";
/** Kinds of documents that are called by number alone (Đề án 06); those that are verbs too are not among them. */
const SHORT_NAMED =
  "Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kết luận|Kế hoạch|Chương trình|Công điện|Công văn|Đề án|Luật|Pháp lệnh";
const COUNTED = String.raw`(?![\d%]|[.,/]\d|\s*(?:%|triệu|tỷ|nghìn|điểm|trường hợp|người|cán bộ|hồ sơ|lượt|đơn vị|cơ quan|văn bản|nhiệm vụ|thủ tục|TTHC))`;

/** `quốc lộ|tổ` -> `[Qq]uốc lộ|[Tt]ổ`; the second word of a body's name may have a capital too. */
function capitalOrNot(words: string): string {
  return words.replace(/(?<=^|\|)\p{L}|(?<=^ban |\|ban )\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

const PATTERNS: readonly RegExp[] = [
  // Signs of documents: 15/BC-UBND, 202/2025/QH15, 66-NQ/TW, 1335/UBND-NC.
  String.raw`\d+[a-z]?(?:/\d{4})?[-/](?=\p{Lu}{2}|\p{Lu}[-/]\p{Lu})[\p{L}\d]+(?:[-/.&]\p{L}[\p{L}\d]*)*`,
  // Days and months, also from one to another: 15/9/2025, 01/7 - 15/9/2025, ngày 15 tháng 9 năm 2025, tháng 9/2025.
  String.raw`(?<![\d/.-])\d{1,2}(?:[/.-]\d{1,2})?(?:\s*[-–]|\s+đến(?:\s+ngày)?)\s*${DAY}`,
  DAY,
  String.raw`(?<![\d.,/])\d{1,2}[/-]${YEAR}(?!\d)`,
  String.raw`(?<!\p{L})[Nn]gày\s+\d{1,2}(?:\s*(?:[/.-]|tháng)\s*\d{1,2})?(?:\s*(?:,|và|đến(?: ngày)?|-|–)\s*\d{1,2}(?:[/.]\d{1,2})?${LISTED})*`,
  // A day without its year: từ 01/7 đến nay, đến hết 30/9.
  String.raw`(?<!\p{L})(?:[Tt]ừ|[Đđ]ến|[Tt]ới|[Tt]rước|[Ss]au|hết)\s+(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?=\s*(?:[,;:)–-]|\.(?:\s|$)|$|(?:cho\s+)?(?:đến|tới)(?!\p{L})))`,
  String.raw`(?<!\p{L})[Tt]háng\s+\d{1,2}(?:\s*(?:,|và|đến(?: tháng)?|-|–)\s*\d{1,2}${LISTED})*`,
  String.raw`(?<!\p{L})(?:[Qq]uý|[Kk]ỳ(?: họp)?|[Đđ]ợt|[Tt]uần|[Vv]òng|[Ll]ần|[Kk]h[óo][áa]|[Nn]hiệm kỳ|[Pp]hiên họp|[Đđ]ại hội)\s+(?:lần\s+)?(?:thứ\s+)?\d{1,3}(?![\d%]|[.,/]\d)`,
  // Years and spans of years.
  String.raw`(?<!\p{L})(?:[Nn]ăm(?: học)?|[Gg]iai đoạn|[Tt]hời kỳ|[Nn]hiệm kỳ|[Nn]iên độ|[Tt]ầm nhìn(?: đến)?)\s+${YEAR}(?!\d)(?:\s*(?:,|và|đến(?: năm)?|-|–|/)\s*${YEAR}(?![\d.,]))*`,
  String.raw`(?<![\d.,/])${YEAR}\s*[-–]\s*${YEAR}(?![\d.,]\d)`,
  // Months that are a part of the year: 8 tháng đầu năm, 9 tháng năm 2025, cả nước 8 tháng đạt …
  String.raw`(?<!\d|[.,]\d?)\d{1,2}\s+tháng\s+(?:đầu|cuối|của|còn lại)(?:\s+(?:của\s+)?năm)?`,
  String.raw`(?<!(?:sau|trong|gần|hơn|khoảng|được|thời hạn|thời gian|kéo dài|tối thiểu|ít nhất|tối đa|không quá|trên|dưới|chậm|trước|qua)\s)(?<![\d.,])\d{1,2}\s+tháng(?=\s+(?:năm|đạt|ước|qua)(?!\p{L})|\s*[,:;)])`,
  // Telephone numbers: 0208.3855.123.
  String.raw`(?<![\d.,/])0\d{2,4}[.\s-]\d{3,4}(?:[.\s-]?\d{2,4})*(?!\d)`,
  String.raw`(?<![\d.,/])0\d{8,10}(?!\d)`,
  // The clock: 7 giờ 30, 07h30, 24/7.
  String.raw`(?<!\p{L})từ\s+\d{1,2}\s*(?:h|giờ)(?:\s*\d{2})?\s+đến\s+\d{1,2}\s*(?:h|giờ)(?:\s*\d{2}(?!\d))?`,
  String.raw`\d{1,2}\s*(?:h|giờ)\s*\d{2}(?!\d)(?:\s*phút)?`,
  String.raw`(?<!\p{L})(?:lúc|hồi|từ)\s+\d{1,2}\s*(?:h|giờ)(?!\p{L})`,
  String.raw`(?<![\d.,/])24/(?:7|24)(?!\d|[.,]\d|/)`,
  // Articles, clauses, appendices: Điều 5, khoản 2, Phụ lục số 01.
  String.raw`(?<!\p{L})(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Cc]hương|[Tt]iết|[Pp]hụ lục|[Bb]iểu(?: mẫu)?|[Mm]ẫu|[Bb]ảng|[Hh]ình|[Tt]rang|[Bb]ước|[Cc]hú thích)\s+(?:số\s+)?\d{1,3}(?:[a-zđ](?!\p{L}))?(?:\.\d+)*(?:\s*(?:,|và|đến)\s*\d{1,3}${LISTED})*(?![\d%]|[.,/]\d)`,
  // A kind of document with its number or its short name: Công văn số 123, Đề án 06, Nghị quyết 57.
  String.raw`(?<!\p{L})(?:${SHORT_NAMED}|[Bb]áo cáo|[Tt]hông báo|[Hh]ướng dẫn|[Tt]ờ trình|[Vv]ăn bản)\s+số\s*:?\s*\d+(?![\d%]|[.,]\d)`,
  String.raw`(?<!\p{L})(?:${SHORT_NAMED}|đề án|nghị quyết)\s+\d{1,3}${COUNTED}`,
  String.raw`(?<!\p{L})(?:${capitalOrNot(NUMBERED)})\s+(?:số\s+)?\d{1,4}${COUNTED}`,
  String.raw`(?<!\p{L})(?:${capitalOrNot(GRADED)})\s+(?:thứ\s+)?[1-9](?:\s*(?:,|và)\s*[1-9])?(?![\d./,]\d|[\d%/])${COUNTED}`,
  // One of many by its number: quầy số 1, số 2 và số 3; Trường Tiểu học số 1; xã Tân Lập 2.
  String.raw`(?<!\p{L}|tổng\s|cộng\s|con\s|trong\s)số\s+\d{1,2}(?![.,]?\d)(?=\s*(?:[,;.)]|$|và\s+số|(?:phục vụ|được|thuộc|của|tại|đã)(?!\p{L})))`,
  String.raw`(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hôn|[Tt]rường)(?:\s+\p{Lu}\p{Ll}+){1,4}\s+\d(?=\s+(?:và|được|đã|có)(?!\p{L})|[,.;)])`,
  // Age and tier say who is meant, not how many: trên 14 tuổi, chính quyền 02 cấp.
  String.raw`\d{1,3}(?:\s*(?:-|–|đến)\s*\d{1,3})?\s+tuổi`,
  String.raw`(?<![\d.,])\d{1,2}\s+cấp(?!\s+(?:phép|đổi|mới|lại))`,
  // Standards, versions, generations: ISO 9001:2015, chợ 4.0.
  String.raw`(?:TCVN|ISO|IEC)[\p{L}/ -]*\d+(?:[:-]\d+)*`,
  String.raw`(?<![\d.,])\d\.0(?![\d%])`,
  // The number of a list: `1.`, `2.1.`, `(3)`.
  String.raw`^\s*[-+•*]?\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]|\(\d{1,2}\))(?=\s)`,
  String.raw`(?<=(?:^|[:;.,]\s*|(?<!\p{L})(?:và|là)\s+))\(\d{1,2}\)(?=\s*\p{L})`,
].map((source) => new RegExp(source, "gu"));

/** Stands for a digit of a name; no text of an office has it. */
const BLANK = "\u0000";

/** A text in which all that has digits and states no quantity is blanked, place by place. */
export function withoutNames(text: string): string {
  let blanked = text;
  for (const pattern of PATTERNS) blanked = blanked.replace(pattern, (found) => found.replace(/\d/g, BLANK));
  return blanked;
}
