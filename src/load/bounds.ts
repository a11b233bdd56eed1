import { isLockFile } from "../core/lock.ts";
import { mistakeAt, type MistakeCode, type OnMistake } from "../core/mistake.ts";

/** No file that is published may have more bytes; a quarter's largest has a hundredth. */
export const MOST_BYTES = 20_000_000;
/** A page of fifty printed sides has a fifth. */
const MOST_PROSE = 300_000;
/** A form has some hundred rows; a lock has a line for each cell of all of them. */
const MOST_LINES = 20_000;
/** In characters: twenty cells of the longest. */
const LONGEST_LINE = 200_000;
/** Files of the editors have three. */
export const MOST_LEVELS = 50;
/** Each costs the reader of MDX as much as all behind it; a section has some hundred tags and no brace. */
const MOST_TAGS = 5_000;
const MOST_BRACES = 100;

/**
 * The same text, or "" where it is more than can be read in the time of a check: that is one mistake. Everything
 * behind this may walk a text as deep and as long as it is.
 * @param text with LF line ends
 */
export function boundedText(file: string, text: string, onMistake: OnMistake): string {
  const tooMuch = tooMuchIn(file, text);
  if (!tooMuch) return text;
  const [code, read, offset = 0] = tooMuch;
  const before = text.slice(0, offset);
  const place = { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
  onMistake(mistakeAt({ file, ...place }, code, "", read));
  return "";
}

type TooMuch = readonly [code: MistakeCode, read: string, offset?: number];

function tooMuchIn(file: string, text: string): TooMuch | null {
  if (file.endsWith(".csv")) {
    const longest = longestLine(text);
    if (longest > LONGEST_LINE) return ["file-too-large", `${longest} > ${LONGEST_LINE}`];
    if (isLockFile(file) || text.length <= MOST_LINES) return null;
    const lines = text.split("\n").length;
    return lines > MOST_LINES ? ["file-too-large", `${lines} > ${MOST_LINES}`] : null;
  }
  if (text.length > MOST_PROSE) return ["file-too-large", `${text.length} > ${MOST_PROSE}`];
  const deepest = file.endsWith(".json") ? deepJson(text) : deepMdx(text);
  return deepest === null ? null : ["nesting-too-deep", String(MOST_LEVELS), deepest];
}

function longestLine(text: string): number {
  let longest = 0;
  for (let start = 0, end; start < text.length; start = end + 1) {
    const found = text.indexOf("\n", start);
    end = found < 0 ? text.length : found;
    longest = Math.max(longest, end - start);
  }
  return longest;
}

/** Where a JSON text opens one level too many; null where it does not. */
function deepJson(text: string): number | null {
  let levels = 0;
  for (const { index, 0: sign } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[{]|[\]}]/g)) {
    if (sign === "[" || sign === "{") levels++;
    else if (sign === "]" || sign === "}") levels--;
    if (levels > MOST_LEVELS) return index;
  }
  return null;
}

/** Where an MDX text opens more than anybody writes: quotes or lists in each other, marks of emphasis, tags, braces. */
function deepMdx(text: string): number | null {
  const marks = new RegExp(
    `(?:[>*_~\\[!][ \\t]*){${MOST_LEVELS},}|^(?:[ \\t]*[-+][ \\t]+){${MOST_LEVELS},}|^[ \\t]{200,}\\S`,
    "m",
  );
  const nth = (sign: string, most: number) => [...text.matchAll(new RegExp(sign, "g"))][most]?.index;
  return marks.exec(text)?.index ?? nth("<", MOST_TAGS) ?? nth("\\{", MOST_BRACES) ?? null;
}
