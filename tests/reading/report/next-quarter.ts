import type { Block, Paragraph, ReportDocument } from "../../../src/reading/report/document.ts";
import { findHeadings } from "../../../src/reading/report/headings.ts";
import { numbersOf } from "../../../src/reading/report/numbers.ts";
import type { Place } from "../../../src/reading/report/passages.ts";
import { seeded } from "./random.ts";
import { release, source, vocabulary } from "./source.ts";

/** A number of a made report: which figure of the real quarter it is, null for one that is new. */
export interface MadeNumber {
  section: string;
  stated: string;
  id: string | null;
}

/** A report of a next quarter, made from the real one, and what each of its numbers is. */
export interface MadeReport {
  document: ReportDocument;
  numbers: MadeNumber[];
  gone: string[];
}

/** How much is changed, as shares of all numbers, sentences or words that could be. */
export interface Changes {
  gone: number;
  added: number;
  reworded: number;
  /** Pairs of neighbouring sentences that change places. */
  swapped: number;
}

export const USUAL: Changes = { gone: 0.15, added: 0.1, reworded: 0.35, swapped: 3 };

/** Words that offices use for one another. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ["thực hiện", "triển khai"],
  ["đã ban hành", "ban hành"],
  ["tiếp nhận", "nhận"],
  ["trong đó", "cụ thể"],
  ["bao gồm", "gồm"],
  ["tổng số", "tổng cộng số"],
  ["tương ứng", "tức"],
  ["trên địa bàn tỉnh", "toàn tỉnh"],
  ["UBND tỉnh", "Ủy ban nhân dân tỉnh"],
  ["TTHC", "thủ tục hành chính"],
  ["đúng hạn", "đúng thời hạn"],
  ["hoàn thành", "làm xong"],
  ["cơ quan, đơn vị", "các đơn vị"],
  ["đến nay", "đến thời điểm này"],
  ["hiện nay", "tới nay"],
  ["cán bộ, công chức", "công chức, cán bộ"],
  ["đảm bảo", "bảo đảm"],
  ["được giao", "được phân công"],
  ["đăng tải", "đăng"],
  ["số lượng", "số"],
  ["thành lập", "lập"],
  ["lũy kế", "cộng dồn"],
];

/** Small words that may be left out. */
const DROPPED = ["các", "đã", "việc", "được", "có", "là", "những", "như"];

/** What an added sentence may say instead, where it is made from one that the report has. */
const OTHER_THINGS: readonly (readonly [string, string])[] = [
  ["hồ sơ", "giấy phép"],
  ["nhiệm vụ", "đề án thành phần"],
  ["biên chế", "hợp đồng"],
  ["xã, phường", "tổ dân phố"],
  ["trực tuyến", "qua điện thoại"],
  ["trực tiếp", "lưu động"],
  ["sở, ngành", "hội đặc thù"],
  ["đơn vị", "trạm y tế"],
  ["dự toán", "quỹ dự phòng"],
  ["phản ánh", "tố cáo"],
  ["văn bản", "bản đồ"],
  ["điểm", "sao"],
  ["người", "hộ"],
];

/** Sentences that a next quarter may add; each 0 is a new number. */
const ADDED: readonly string[] = [
  "Tổ chức 0 hội nghị tập huấn cho 0 cán bộ, công chức cấp xã.",
  "Đã thu hồi 0 giấy phép, đạt 0% kế hoạch.",
  "Có 0 doanh nghiệp được hỗ trợ với số tiền 0 triệu đồng.",
  "Đoàn kiểm tra đã chỉ ra 0 vấn đề tại 0 đơn vị.",
  "Trong kỳ đã trả lời 0 lượt hỏi của người dân qua tổng đài.",
  "Tỷ lệ hài lòng của người dân đạt 0%.",
  "Đã số hóa 0 hồ sơ, tăng 0% so với quý trước.",
  "Đến nay có 0 xã, phường hoàn thành, 0 xã, phường đang thực hiện.",
  "Cắt giảm 0 thủ tục hành chính liên quan đến doanh nghiệp.",
  "Đã cấp mới 0 tài khoản và thu hồi 0 tài khoản không còn sử dụng.",
  "Ban hành 0 văn bản chỉ đạo, đôn đốc các cơ quan, đơn vị.",
  "Bố trí 0 tỷ đồng để sửa chữa trụ sở.",
];

const MARK = /\uE000(\d+)\uE001/g;
const marked = (index: number) => `\uE000${index}\uE001`;

interface Item {
  id: string | null;
  stated: string;
  section: string;
}

/** The same seed makes the same report. */
export function nextQuarter(seed: number, changes: Changes = USUAL): MadeReport {
  const random = seeded(seed);
  const items: Item[] = [];
  const sheet = marking(items);
  remove(sheet, items, changes.gone, random);
  add(sheet, items, changes.added, random);
  for (let turn = 0; turn < changes.swapped; turn++) swap(sheet, random);
  for (const line of sheet) line.text = reworded(line.text, line.heading, changes.reworded, random);
  return finished(sheet, items, random);
}

/** A paragraph or a footnote that numbers are marked in. */
interface Line {
  text: string;
  section: string;
  block: number | null;
  footnote: string;
  /** How many characters at the start are its heading. */
  heading: number;
}

/** The text of the source with each figure's number as a mark; footnote marks are carried as letters of private use. */
function marking(items: Item[]): Line[] {
  const { headings } = findHeadings(source.blocks, release.form.outline, vocabulary);
  const queue = new Map<string, string[]>();
  for (const { id, statedIn } of release.figures)
    if (statedIn.kind !== "form-note") queue.set(keyOf(statedIn), [...(queue.get(keyOf(statedIn)) ?? []), id]);
  const lines: Line[] = [];
  let section = "";
  const mark = (text: string, place: Place, marks: Paragraph["marks"]): string => {
    const found = numbersOf([{ place, text, marks, rowUnit: "" }], source.footnotes, vocabulary, null);
    let end = text.length;
    let result = "";
    const ids = found.map(() => queue.get(keyOf(place))?.shift() ?? null);
    found.toReversed().forEach((number, back) => {
      const index = items.push({ id: ids[found.length - 1 - back]!, stated: number.stated, section }) - 1;
      result = marked(index) + text.slice(number.end, end) + result;
      end = number.start;
    });
    return text.slice(0, end) + result;
  };
  source.blocks.forEach((block, index) => {
    const heading = headings.find((one) => one.block === index);
    section = heading?.section ?? section;
    if (block.kind === "table" || (heading && heading.length >= block.text.length) || section === "") return;
    if (/^(Trên đây|Nơi nhận|\(Có)/.test(block.text)) section = "";
    if (section === "") return;
    lines.push({
      text: withMarks(block, mark(block.text, { kind: "text", section }, block.marks)),
      section,
      block: index,
      footnote: "",
      heading: heading?.length ?? 0,
    });
    for (const { mark: footnote } of block.marks) {
      const text = source.footnotes.get(footnote)!.split("\n");
      const place: Place = { kind: "footnote", section, footnote };
      lines.push({
        text: text.map((line) => mark(line, place, [])).join("\n"),
        section,
        block: null,
        footnote,
        heading: 0,
      });
    }
  });
  return lines;
}

const keyOf = (place: Place) =>
  place.kind === "footnote" ? `${place.section} ${place.footnote}` : place.kind === "text" ? place.section : "";

/** `…⟦3⟧`: a footnote's mark within the text, so that it moves with its words. */
function withMarks({ text, marks }: Paragraph, withNumbers: string): string {
  if (marks.length === 0) return withNumbers;
  // Places are counted from the end, where the numbers behind them have their marks already.
  let result = withNumbers;
  for (const { mark, offset } of marks.toReversed()) {
    const at = offset === text.length ? result.length : placeOf(result, text, offset);
    result = `${result.slice(0, at)}\uE002${mark}\uE003${result.slice(at)}`;
  }
  return result;
}

/** Where a place of the text is in the text with marks: letters outside of marks and numbers are the same in both. */
function placeOf(result: string, text: string, offset: number): number {
  const letters = text.slice(offset).replace(/[\d.,%]/g, "").length;
  let [at, count] = [result.length, 0];
  while (count < letters && at > 0) {
    at--;
    if (result[at] === "\uE001") at = result.lastIndexOf("\uE000", at);
    else if (result[at] === "\uE003") at = result.lastIndexOf("\uE002", at);
    else if (!/[\d.,%]/.test(result[at]!)) count++;
  }
  return at;
}

const numbersIn = (text: string) => [...text.matchAll(MARK)].map(([, index]) => Number(index));

/** Sentences and parts of lists go, until so many numbers are gone. */
function remove(sheet: Line[], items: Item[], share: number, random: () => number): void {
  const wanted = Math.round(items.length * share);
  let gone = 0;
  for (let turn = 0; turn < 2000 && gone < wanted; turn++) {
    const line = sheet[Math.floor(random() * sheet.length)]!;
    const paragraphs = line.text.slice(line.heading).split("\n");
    const row = Math.floor(random() * paragraphs.length);
    const pieces = paragraphs[row]!.split(random() < 0.5 ? /(?<=[.;])(?= )/ : /(?<=[,;])(?= )/);
    const at = Math.floor(random() * pieces.length);
    const count = numbersIn(pieces[at]!).length;
    // A piece with a bracket that closes elsewhere would leave a broken sentence; one that says what the rest is
    // about (`Cấp xã: …`) goes only as a whole.
    const balanced = pieces[at]!.split("(").length === pieces[at]!.split(")").length;
    const leads = at === 0 && pieces.length > 1 && /^\s*-?[^,;]{3,60}:/.test(pieces[0]!);
    if (count === 0 || count > wanted - gone + 1 || !balanced || leads || pieces[at]!.includes("\uE002")) continue;
    pieces.splice(at, 1);
    paragraphs[row] = pieces.join("").trimStart();
    line.text =
      line.text.slice(0, line.heading) +
      (line.heading > 0 ? " " : "") +
      paragraphs.filter((one) => one !== "").join("\n");
    gone += count;
  }
}

/** So many of the added sentences say what the report says of something else, of another thing. */
const RESEMBLING = 0.25;

/** A clause of the same paragraph said of another thing, its number new; null where none can be made so. */
function resembling({ text, section }: Line, items: Item[], random: () => number): string | null {
  const clauses = text.split(/(?<=[.;,:(])(?= )|(?<=[(])/).filter((one) => numbersIn(one).length === 1);
  const fit = clauses.filter((one) => OTHER_THINGS.some(([word]) => one.includes(word)));
  const sentence = fit[Math.floor(random() * fit.length)]
    ?.replace(/[),;]+$/, "")
    .replace(/\uE002[^\uE003]*\uE003/g, "");
  const [from, to] = OTHER_THINGS.find(([word]) => sentence?.includes(word)) ?? [];
  if (!sentence || !from) return null;
  return sentence
    .replaceAll(from, to!)
    .trim()
    .concat(".")
    .replace(MARK, (_, index: string) =>
      marked(items.push({ id: null, stated: items[Number(index)]!.stated, section }) - 1),
    );
}

function add(sheet: Line[], items: Item[], share: number, random: () => number): void {
  const wanted = Math.round(items.length * share);
  const singles = sheet.filter(({ text }) => !text.includes("\n"));
  for (let added = 0; added < wanted;) {
    const line = singles[Math.floor(random() * singles.length)]!;
    const model = random() < RESEMBLING ? resembling(line, items, random) : null;
    if (model) added += numbersIn(model).length;
    const sentence =
      model ??
      ADDED[Math.floor(random() * ADDED.length)]!.replace(/(?<!\d)0%?/g, (found) => {
        added++;
        const stated = found === "0%" ? "12,3%" : random() < 0.5 ? "12" : "123";
        return marked(items.push({ id: null, stated, section: line.section }) - 1);
      });
    const pieces = line.text.split(/(?<=[.])(?= )/);
    pieces.splice(line.heading > 0 ? pieces.length : 1 + Math.floor(random() * pieces.length), 0, ` ${sentence}`);
    line.text = pieces.join("").trimStart();
  }
}

function swap(sheet: Line[], random: () => number): void {
  const fit = sheet.filter(
    ({ text, heading }) => heading === 0 && !text.includes("\n") && text.split(/(?<=[.])(?= )/).length >= 2,
  );
  const line = fit[Math.floor(random() * fit.length)]!;
  const pieces = line.text.split(/(?<=[.])(?= )/);
  const at = Math.floor(random() * (pieces.length - 1));
  pieces.splice(at, 2, ` ${pieces[at + 1]!.trim()}`, ` ${pieces[at]!.trim()}`);
  line.text = pieces.join("").trimStart();
}

/** @param from where the text begins that may change: a heading at the start of a paragraph stays */
function reworded(whole: string, from: number, share: number, random: () => number): string {
  let result = whole.slice(from);
  for (const [word, to] of SYNONYMS)
    result = result.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "giu"), (found) =>
      random() < share ? to : found,
    );
  for (const word of DROPPED)
    result = result.replace(new RegExp(` ${word}(?= )`, "gu"), (found) => (random() < share / 3 ? "" : found));
  return whole.slice(0, from) + result;
}

function finished(sheet: Line[], items: Item[], random: () => number): MadeReport {
  const used = new Map<string, Set<string>>();
  const numbers: MadeNumber[] = [];
  const written = (text: string) =>
    text.replace(MARK, (_, index: string) => {
      const { id, stated, section } = items[Number(index)]!;
      const known = used.get(section) ?? new Set();
      used.set(section, known);
      const value = otherValue(stated, known, random);
      known.add(value);
      numbers.push({ section, stated: value, id });
      return value;
    });
  const blocks: Block[] = [...source.blocks];
  const footnotes = new Map(source.footnotes);
  for (const line of sheet) {
    const text = written(line.text);
    if (line.block === null) footnotes.set(line.footnote, text);
    else blocks[line.block] = withFootnotes(source.blocks[line.block] as Paragraph, text);
  }
  const left = new Set(numbers.map(({ id }) => id));
  const gone = release.figures.filter(({ id, statedIn }) => statedIn.kind !== "form-note" && !left.has(id));
  return {
    document: { blocks, footnotes, trackedChanges: 0 },
    numbers,
    gone: gone.map(({ id }) => id),
  };
}

function withFootnotes(block: Paragraph, text: string): Paragraph {
  const marks: Paragraph["marks"] = [];
  let plain = "";
  for (const part of text.split(/(\uE002[^\uE003]*\uE003)/))
    if (part.startsWith("\uE002")) marks.push({ mark: part.slice(1, -1), offset: plain.length });
    else plain += part;
  return { ...block, text: plain, marks };
}

/** Another value of the same look, unlike all others of its section, so that it can be told which it is. */
function otherValue(stated: string, known: ReadonlySet<string>, random: () => number): string {
  for (;;) {
    const value = stated.replace(/\d/g, (digit, at: number) => {
      const isFirst = !/\d/.test(stated.slice(0, at));
      return isFirst ? (digit === "0" ? "0" : String(1 + Math.floor(random() * 9))) : String(Math.floor(random() * 10));
    });
    // A hundred percent would be the same for all; two zeros are no number of an office.
    const other =
      value === "00"
        ? "01"
        : /^\d{3}%$/.test(value)
          ? `${10 + Math.floor(random() * 90)},${Math.floor(random() * 90) + 10}%`
          : value;
    if (!known.has(other) && !/^(19|20)\d\d$/.test(other)) return other;
    if (known.size > 40 && random() < 0.02) return `${other.replace("%", "")},5${other.includes("%") ? "%" : ""}`;
  }
}
