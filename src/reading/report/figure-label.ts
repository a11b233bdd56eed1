import { fold } from "../../core/fold.ts";
import type { FoundNumber } from "./numbers.ts";

/** A label is no longer than this, in characters. */
const LONGEST = 80;
/** A clause begins behind these; a comma between two nouns begins none. */
const BEGINS = /^.*(?:[;:()]|\.\s)|^.*,(?=[^,]*\s(?:đã|được|có|đạt|trong)\s)/s;
const ENDS =
  /[;:()\d]|\.(?:\s|$)|,\s(?=trong|đạt|tương ứng|bằng|giảm|tăng|và|gồm|còn|hơn|thu|đã|được)|\s(?=(?:tương ứng|bố trí từ|đạt tỷ lệ|trên bảng xếp hạng|và đạt|so với cùng)(?!\p{L}))/u;
/** A number with what it counts, between which and this number nothing may be said. */
const ANOTHER = /^.*\d[\d.,]*%?/s;
/** Words that open a clause and name nothing. */
const OPENING =
  /^(?:[-+•,]\s*|(?:trong đó|cụ thể|theo đó|đến nay|hiện nay|đồng thời|bao gồm|gồm|cùng với|với|và|có|là|cho|đạt|việc|tính đến|trong quý|trong kỳ)(?!\p{L}),?\s*)+/iu;
const CLOSING =
  /[\s,/]+(?:là|đạt|được|có|hơn|gần|khoảng|trên|ước|đạt được|cho|với|gồm|ít nhất|tối thiểu|bằng|và|hoặc|của|tại|về|từ|đến|trong|thuộc|theo|do|các|những|để|đã|như|tới|qua|tăng|giảm|xếp thứ|tỷ lệ|tỉ lệ|tương ứng|số lượng|lên|một|tổng số)$/iu;
/** What was done with what is counted: `đã ban hành 28 văn bản`. */
const DONE = /(?:^|\s)((?:đã|được|đang)\s+[^,;:]{2,28})$/iu;
/** A clause that itself names a quantity: `số biên chế có mặt là 10.368 biên chế`. */
const QUANTITY = /(?:^|\s)((?:tổng số|số lượng|tổng|số|điểm số|điểm|kinh phí|vốn|tỷ lệ|tỉ lệ)(?!\p{L})\s+.*)$/isu;
/** `(20 nghị quyết, 08 quyết định)`: the noun of the whole that the bracket divides. */
const DIVIDED = /\d[\d.,]*\s+([^()\d;:.,]{3,45}?)\s*\((?:[^()]*)$/u;
const SMALL = new Set("va cac cua la duoc da co o cho voi tai tren trong theo ve so tong".split(" "));

/** A noun phrase for a number out of its sentence's words; "" where they name nothing. At most 80 characters, no digit. */
export function labelOf({ sentence, inSentence }: Pick<FoundNumber, "sentence" | "inSentence">): string {
  const left = sentence.slice(0, inSentence.start).replace(/\d[\d.,]*%?\/$/, "");
  const stated = sentence.slice(inSentence.start, inSentence.end);
  const behind = tidy(
    sentence
      .slice(inSentence.end)
      .replace(/^\s*\/\d[\d.,]*%?/, "")
      .split(ENDS)[0]!,
  );
  const clause = tidy(
    left
      .replace(/[:\s]+$/, "")
      .replace(BEGINS, "")
      .replace(ANOTHER, ""),
  );
  if (stated.endsWith("%")) return finished(shareLabel(behind, clause, left));
  if (/(?:xếp|hạng|đứng)[^,;]{0,12}thứ\s*$/iu.test(left)) return finished(`thứ hạng ${tidy(openingOf(left))}`);
  return finished(countLabel(behind, clause, left));
}

function countLabel(behind: string, clause: string, left: string): string {
  const quantity = QUANTITY.exec(clause)?.[1];
  if (quantity && namesIn(quantity) > 1 && (namesIn(behind) < 2 || isWithin(behind, quantity))) return quantity;
  const whole = DIVIDED.exec(left)?.[1];
  if (namesIn(behind) > 2 || (namesIn(behind) > 0 && clause === "")) {
    const done = DONE.exec(clause)?.[1];
    const parts = whole && namesIn(behind) < 3 ? ` trong số ${lowered(tidy(whole))}` : "";
    return `${behind}${done ? ` ${done}` : ""}${parts}`;
  }
  if (behind === "") return namesIn(clause) > 1 ? clause : openingOf(left);
  const about = namesIn(clause) > 0 ? clause : tidy(openingOf(left));
  if (isWithin(about, behind)) return behind;
  return /^số\s/iu.test(about) ? about : `số ${lowered(behind)} ${lowered(about)}`;
}

/** A share is called by what it is a share of. */
function shareLabel(behind: string, clause: string, left: string): string {
  if (namesIn(behind) > 1) return `tỷ lệ ${lowered(behind)}`;
  const named = /(?:tỷ lệ|tỉ lệ)\s+.*$/isu.exec(clause)?.[0];
  if (named) return named;
  const [, noun = "", way = ""] =
    /([^,;:()\d]*(?:,\s[^,;:()\d]*)?)[\s,]+tương ứng\s+(?:với\s+)?(tăng|giảm)\s*$/iu.exec(left) ?? [];
  if (way) return `tỷ lệ ${way} ${lowered(tidy(noun))}`;
  return `tỷ lệ ${lowered(namesIn(clause) > 1 ? clause : tidy(openingOf(left)))}`;
}

/** What the sentence opens with, up to its first number or clause. */
function openingOf(left: string): string {
  return left.split(/\d/)[0]!.split(ENDS)[0]!;
}

/** Whether a phrase says no more than another: `biên chế` in `số biên chế có mặt`. */
function isWithin(phrase: string, other: string): boolean {
  const words = fold(other);
  return fold(phrase)
    .split(" ")
    .every((word) => words.includes(word));
}

function tidy(text: string): string {
  let result = text.trim().replace(OPENING, "");
  for (let shorter = ""; shorter !== result;) {
    shorter = result;
    result = result.replace(/[\s,:–-]+$/, "").replace(CLOSING, "");
  }
  return /^(?:là|có|đạt|cho|với|trong|của)$/iu.test(result) ? "" : result;
}

const ABBREVIATED = /^\p{Lu}{2}/u;
const lowered = (text: string) => (ABBREVIATED.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** The name of a document whose number was cut off: `… theo Nghị định số`. */
const CITED = /\s(?:theo |tại |của )?\p{Lu}\p{L}+(?: \p{L}+)? số$/u;

function finished(text: string): string {
  const whole = text
    .replace(/\s+/g, " ")
    .split(/\s\S*\d/)[0]!
    .replace(CITED, "");
  const label = tidy(whole.length > LONGEST ? shortened(whole.slice(0, LONGEST + 1)) : whole);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** What is too long ends where a part of it ends, if that is not too far back. */
function shortened(text: string): string {
  const part = text.replace(
    /(?:,|\s(?:và|được|các|để|trên|tại|trong|của))\s(?!.*(?:,|\s(?:và|được|các|để|trên|tại|trong|của))\s).*$/su,
    "",
  );
  return part !== text && part.length > LONGEST / 2 ? part : text.replace(/\s+\S*$/, "");
}

/** How many words a part has that name something. */
export function namesIn(part: string): number {
  return namingWords(part).length;
}

/** The words of a text that name something, without accents. */
export function namingWords(text: string): string[] {
  return (fold(text).match(/[a-z]+/g) ?? []).filter((word) => !SMALL.has(word));
}
