import { LONGEST_PARAGRAPH } from "../../reading/bounds.ts";
import type { Paragraph } from "../../reading/report/document.ts";
import { cleanCell } from "./clean.ts";
import type { Look } from "./word-look.ts";
import { TooComplex } from "./xml.ts";

/** A stretch of text of one look. */
export interface Run {
  text: string;
  isStrong: boolean;
  raised: Look["raised"];
  /** The mark of a footnote that stands here instead of text; "" for text. */
  mark: string;
}

export const plainRun = (text: string): Run => ({ text, isStrong: false, raised: null, mark: "" });

export const isBlank = (runs: readonly Run[]) => runs.every(({ text, mark }) => text.trim() === "" && mark === "");

/** What parts a paragraph into pieces that do not stand side by side: ends of lines and tabs. */
const PARTING = /[\t\n\v\f\u0085\u2028\u2029]+/;

/**
 * Runs -> a paragraph, its text cleaned as all text of offices is; `m²` with a raised 2 stays a unit. Throws TooComplex
 * beyond LONGEST_PARAGRAPH.
 */
export function paragraphOf(runs: readonly Run[], number: string, level: number | null): Paragraph {
  const size = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (size > LONGEST_PARAGRAPH || runs.length > LONGEST_PARAGRAPH)
    throw new TooComplex(`A paragraph of ${size} characters`);
  const marks: Paragraph["marks"] = [];
  const raw: string[] = [];
  const length = new CleanLength();
  let last = "";
  let emphasis: number | null = null;
  let isFirst = true;
  const add = (text: string) => {
    raw.push(text);
    length.add(text);
    last = (last + text).slice(-3);
  };
  if (number) add(`${number} `);
  for (const run of joined(runs)) {
    const typed = run.mark ? [run.mark] : typedMarks(run, last);
    if (!run.isStrong && run.text.trim() !== "" && typed.length === 0) emphasis ??= isFirst ? 0 : length.trimmed;
    isFirst = false;
    marks.push(...typed.map((mark) => ({ mark, offset: length.trimmed })));
    if (typed.length === 0) add(run.text);
  }
  const text = raw.join("");
  const pieces = text.split(PARTING).filter((piece) => piece.trim() !== "").length;
  const clean = cleanCell(text.replaceAll(new RegExp(PARTING, "g"), "\n"));
  return {
    ...{ kind: "paragraph", text: clean, emphasis: Math.min(emphasis ?? clean.length, clean.length), level, marks },
    ...(pieces > 1 && { pieces }),
  };
}

/** Raised runs beside each other are one sign; a text that is moved as a whole is no sign. */
function joined(runs: readonly Run[]): Run[] {
  const seen = runs.filter(({ text }) => text.trim() !== "");
  const isMoved = seen.every(({ raised }) => raised === "moved");
  const found: Run[] = [];
  for (const run of runs) {
    const raised = isMoved ? null : run.raised;
    const before = found.at(-1);
    if (before?.raised && before.raised === raised && !before.mark && !run.mark) before.text += run.text;
    else found.push({ ...run, raised });
  }
  return found;
}

const MARK = /^[([]?(?:\d+|\*+|[†‡§¶#]+)[)\]]?$/u;
/** A letter is a mark behind a number, and where it opens a footnote; elsewhere it may be a word's: `Nº`. */
const LETTER = /^[([]?\p{L}[)\]]?$/u;

/** `¹`, `(1)`, `1, 2`, `*`, and whatever has a digit: the marks that a raised text is; none where it is text. */
function typedMarks({ text, raised }: Run, before: string): string[] {
  if (!raised) return [];
  if (raised === "lowered" && !/[\d%]$/.test(before)) return [];
  // A unit with its power.
  if (/(?<!\p{L})[kdcm]?m$/u.test(before)) return [];
  const parts = text.split(/[,;\s]+/).filter(Boolean);
  const isMark = (part: string) => MARK.test(part) || (LETTER.test(part) && /^$|[\d%)]$/.test(before));
  if (parts.every(isMark)) return parts.map((part) => part.replace(/[()[\]]/g, ""));
  return /\d/.test(text) ? [text.trim()] : [];
}

/** How long a text will be once it is clean, while it grows: measured anew for each mark, a long paragraph would take hours. */
class CleanLength {
  #length = 0;
  #endsInSpace = true;

  add(text: string): void {
    const clean = cleanCell(`|${text.replaceAll(new RegExp(PARTING, "g"), "\n")}|`).slice(1, -1);
    const added = this.#endsInSpace ? clean.replace(/^ /, "") : clean;
    this.#length += added.length;
    if (added !== "") this.#endsInSpace = added.endsWith(" ");
  }

  /** Without a space at the end. */
  get trimmed(): number {
    return Math.max(0, this.#length - (this.#endsInSpace ? 1 : 0));
  }
}
