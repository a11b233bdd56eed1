import type { Unit } from "../../core/unit.ts";
import { asPrinted } from "../../core/unit.ts";
import { fullWords, type Vocabulary, wordsIn } from "./vocabulary.ts";

/** Words that name what is counted, and the unit as data/units.csv calls it. Words of administrative prose at large. */
const ALSO: readonly (readonly [string, readonly string[]])[] = [
  ["%", ["phần trăm"]],
  [
    "người",
    [
      ...["cán bộ", "công chức", "viên chức", "người lao động", "lao động", "công dân", "người dân", "đại biểu"],
      ...["học viên", "học sinh", "hòa giải viên", "hoà giải viên", "báo cáo viên", "tuyên truyền viên", "thí sinh"],
      ...["đồng chí", "thành viên", "hội viên", "lãnh đạo", "cá nhân", "nhân viên", "hợp đồng lao động"],
      ...["giáo viên", "giảng viên", "sinh viên", "bác sĩ"],
    ],
  ],
  [
    "lượt người",
    ["lượt cán bộ", "lượt công chức", "lượt viên chức", "lượt đại biểu", "lượt học viên", "lượt người dân"],
  ],
  ["đơn vị", ["đơn vị sự nghiệp", "đơn vị sự nghiệp công lập", "đvsn", "đvsncl"]],
  ["cơ quan, đơn vị", ["đơn vị địa phương", "cơ quan", "cơ quan đơn vị địa phương"]],
  ["xã, phường", ["đơn vị cấp xã", "ủy ban nhân dân cấp xã", "ủy ban nhân dân xã", "ủy ban nhân dân các xã"]],
  ["sở, ngành", ["sở ban ngành"]],
  ["tổ chức", ["doanh nghiệp", "hợp tác xã"]],
  ["tỉnh, thành phố", ["tỉnh thành", "địa phương"]],
  ["trung tâm", ["tt"]],
  ["thủ tục", ["tt"]],
  ["phòng", ["phòng ban"]],
  ["thôn", ["xóm", "thôn xóm", "bản"]],
  ["nhiệm vụ", ["nội dung nhiệm vụ"]],
  ["địa điểm", ["điểm tiếp nhận"]],
  ["tài khoản", ["tài khoản người dùng"]],
  ["phiếu", ["phiếu khảo sát"]],
  ["văn bản", ["dự thảo văn bản", "dự thảo"]],
  ["tin, bài", ["phóng sự", "bài viết"]],
  ["trường học", ["trường"]],
  ["chứng thư số", ["chứng thư", "chữ ký số"]],
];
/** A share of these stands alone in a label and would be misread: `cơ sở nhà, đất` is no `đất`. */
const SHORTEST_PART = 2;

interface UnitPhrase {
  words: string[];
  unit: Unit;
}

/** Every phrase that names a unit, longest first. */
export type UnitPhrases = readonly UnitPhrase[];

/** The phrases of a vocabulary: the labels of the units, each part of a label (`sở, ngành`), and what else people write. */
export function unitPhrases({ units, abbreviations }: Vocabulary): UnitPhrases {
  const phrases = new Map<string, UnitPhrase>();
  const add = (text: string, unit: Unit) => {
    const words = fullWords(text, { abbreviations });
    const key = `${words.join(" ")}`;
    if (words.length > 0 && !phrases.has(key)) phrases.set(key, { words, unit });
  };
  const all = [...units.values()].filter(({ label }) => asPrinted(label) !== "");
  for (const unit of all) add(asPrinted(unit.label), unit);
  for (const [label, others] of ALSO) {
    const unit = all.find((one) => asPrinted(one.label) === label);
    if (unit) for (const text of others) add(text, unit);
  }
  for (const unit of all)
    for (const part of asPrinted(unit.label).split(","))
      if (part.trim().length >= SHORTEST_PART && part !== asPrinted(unit.label) && !/^\s*đất$/.test(part))
        add(part, unit);
  return [...phrases.values()].sort((a, b) => b.words.length - a.words.length);
}

/** What the words at a place name: the longest phrase that starts there. */
function phraseAt(words: readonly string[], start: number, phrases: UnitPhrases): UnitPhrase | undefined {
  return phrases.find((phrase) => phrase.words.every((word, index) => words[start + index] === word));
}

/** The phrases of which these words are only the beginning: `cơ sở` of `cơ sở nhà, đất`. */
function fullerThan(words: readonly string[], phrases: UnitPhrases): UnitPhrase[] {
  return phrases.filter(
    (phrase) => phrase.words.length > words.length && words.every((word, index) => phrase.words[index] === word),
  );
}

/** Behind a number the unit is at hand: at the next word, before any of these. */
const ENDS = /[;:()\n]|\.(?:\s|$)/;
/** `02 hoặc 03 đơn vị`, `12/45 xã`: the unit stands behind the second. */
const ANOTHER = /^\s*(?:\/|-|–|hoặc|hay|đến|và)\s*\d[\d.,]*/;

/**
 * The unit of a number by the words around it: what stands behind it; where that is only the head of
 * a longer name (`208 đơn vị`), the fuller name that came before; where nothing stands behind it
 * (`số lượng TTHC … là 934`), what the sentence says is counted; else the next unit of the sentence.
 * @param before the text of the passage up to the number
 * @param after the text from behind the number on, to the end of its sentence
 */
export function unitOf(before: string, after: string, phrases: UnitPhrases, vocabulary: Vocabulary): Unit | null {
  const percent = [...vocabulary.units.values()].find(({ type }) => type === "percent") ?? null;
  if (/^\s?%/.test(after)) return percent;
  const next = after.replace(ANOTHER, "");
  if (/^\s?%/.test(next)) return percent;
  if (MONEY.test(next)) return unitLabelled("tỷ đồng", phrases);
  const behind = /^\s*,/.test(next) ? "" : (next.split(ENDS)[0] ?? "").split(/\d/)[0]!;
  const words = fullWords(behind, vocabulary);
  const found = phraseAt(words, 0, phrases);
  const headWords = found?.words ?? headOf(words, phrases);
  if (headWords) {
    const fuller = fullerThan(headWords, phrases);
    const counted = fuller.length > 0 ? lastPhrase(before, fuller, vocabulary) : undefined;
    // A bare `đơn vị` stands for whatever the sentence said is counted: `tổng số doanh nghiệp là 8.205 đơn vị`.
    if (found && fuller.length > 0 && !counted && words.length === found.words.length)
      return subjectOf(before, phrases, vocabulary) ?? found.unit;
    return counted?.unit ?? found?.unit ?? fuller[0]?.unit ?? null;
  }
  if (words.length > 0 && !/^\s*(?:,|$)/.test(next) && !isLink(words[0]!)) return null;
  return (
    subjectOf(before, phrases, vocabulary) ??
    wholeOf(before, phrases, vocabulary) ??
    nextPhrase(next, phrases) ??
    openingOf(before, phrases, vocabulary)
  );
}

/** `1.876 TTHC (cấp tỉnh: 1.498; cấp xã: 378)`: the parts in a bracket count what the whole before it counts. */
function wholeOf(before: string, phrases: UnitPhrases, vocabulary: Vocabulary): Unit | null {
  const [, whole] = /\d[\d.,]*\s+([^()\d;:.]+)\([^()]*$/u.exec(before) ?? [];
  const unit = whole === undefined ? null : (phraseAt(fullWords(whole, vocabulary), 0, phrases)?.unit ?? null);
  return unit?.type === "percent" ? null : unit;
}

/** `Hồ sơ quá hạn 402, chiếm …`: the clause opens with what is counted. */
function openingOf(before: string, phrases: UnitPhrases, vocabulary: Vocabulary): Unit | null {
  const clause = before.split(/[;:(,]\s*|\.\s+/).at(-1) ?? "";
  return /\d/.test(clause) ? null : (phraseAt(fullWords(clause, vocabulary), 0, phrases)?.unit ?? null);
}

/** `hơn 5 tỷ.` alone is money. */
const MONEY = /^\s+tỷ\s*(?=[,;.)]|$)/iu;

function unitLabelled(label: string, phrases: UnitPhrases): Unit | null {
  return phrases.find(({ unit }) => asPrinted(unit.label) === label)?.unit ?? null;
}

/** The first words where they begin a phrase though they are none themselves. */
function headOf(words: readonly string[], phrases: UnitPhrases): string[] | undefined {
  for (const length of [3, 2]) {
    const head = words.slice(0, length);
    if (head.length === length && fullerThan(head, phrases).length > 0) return head;
  }
  return undefined;
}

const isLink = (word: string) => ["trong", "và", "đạt", "tăng", "giảm", "bằng", "so", "là", "có"].includes(word);

/** What is counted, as said before: `số lượng TTHC …`, `tổng số hồ sơ …`; the nearest counts. */
function subjectOf(before: string, phrases: UnitPhrases, vocabulary: Vocabulary): Unit | null {
  const sentence = before.split(/[.;](?=\s)/).at(-1) ?? "";
  for (const { index, 0: found } of [...sentence.matchAll(/(?<!\p{L})(?:số lượng|tổng số|số|tổng)\s+/giu)].reverse()) {
    // `Tổng số 87 nhiệm vụ, trong đó …`: its own number stands before what is counted.
    const words = fullWords(sentence.slice(index + found.length).replace(/^\d[\d.,]*\s+/, ""), vocabulary);
    const phrase = phraseAt(words, 0, phrases);
    if (phrase && phrase.unit.type !== "percent") return phrase.unit;
  }
  return null;
}

function lastPhrase(before: string, phrases: UnitPhrases, vocabulary: Vocabulary): UnitPhrase | undefined {
  const words = fullWords(before, vocabulary);
  for (let start = words.length - 1; start >= 0; start--) {
    const found = phraseAt(words, start, phrases);
    if (found) return found;
  }
  return undefined;
}

function nextPhrase(after: string, phrases: UnitPhrases): Unit | null {
  // The number that follows has its unit behind it: (có 74 biên chế dự phòng).
  const [, behind = ""] = /^[^;\d]*\d[\d.,]*\s+([^;\d]*)/.exec(after) ?? [];
  return phraseAt(wordsIn(behind), 0, phrases)?.unit ?? null;
}
