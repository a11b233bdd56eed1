import type { Mistake, MistakeCode } from "./mistake.ts";

/** A file whose bytes were not read at all, whatever its name. */
const UNREAD: readonly MistakeCode[] = ["file-link", "file-closed", "file-too-large"];
/** Of a file nothing was understood. */
const WHOLE_FILE: readonly MistakeCode[] = [...UNREAD, "file-encoding", "nesting-too-deep"];

/** A file that could not be understood as a whole. */
const UNREADABLE: readonly MistakeCode[] = [
  "file-missing",
  "file-empty",
  "csv-quote",
  "csv-header-missing",
  "csv-header-unknown",
  "csv-header-twice",
  "csv-cells-too-many",
  "csv-cells-too-few",
  "json-syntax",
  "json-value",
  ...WHOLE_FILE,
];

/** What is said wherever a file holds rows or ids that others name, and that file could not be read. */
const FOLLOWING: readonly MistakeCode[] = [
  "id-unknown",
  "row-missing",
  "form-blank",
  "carried-unconfirmed",
  "figure-unused",
  "document-unused",
  "mdx-link-missing",
  "explanation-missing",
  "explanation-stale",
  "chart-whole",
];

/** What is said where a file that is locked could not be read. */
const LOCKED: readonly MistakeCode[] = ["published-gone", "revision-gone", "revision-missing"];

/** What is said of the two languages of a section or page, where one of them may not be read rightly. */
const IN_ENGLISH: readonly MistakeCode[] = ["english-alone", "english-differs"];

/** A cell of which nothing more can be said. */
const REFUSED_CELL: readonly MistakeCode[] = [
  "cell-formula",
  "cell-control-character",
  "cell-too-long",
  "word-too-long",
];

/** Files whose rows nobody names by an id. */
const NAMES_NOTHING =
  /(publisher\.json|prose-exceptions\.csv|explanations\.csv|computed\.csv|calendar\.csv|revisions\.csv|published\.csv|charts\.csv|indices\.csv)$/;

/** The mistakes without those that only follow from another: one broken quote is one mistake, not a hundred. */
export function withoutCascades(mistakes: readonly Mistake[]): Mistake[] {
  const broken = mistakes.filter((mistake) => UNREADABLE.includes(mistake.code));
  const refused = new Set(mistakes.filter((mistake) => REFUSED_CELL.includes(mistake.code)).map(positionKey));
  const unknown = new Set(mistakes.filter((mistake) => mistake.code === "file-unknown").map((mistake) => mistake.file));
  const unread = new Set(mistakes.filter(({ code }) => UNREAD.includes(code)).map(({ file }) => file));
  const idsLost = broken.some((mistake) => !NAMES_NOTHING.test(mistake.file));
  const exceptionsLost = broken.some((mistake) => mistake.file.endsWith("prose-exceptions.csv"));
  const findingsLost = mistakes.some(({ file, code }) => file.endsWith("relations.csv") || code === "cell-not-allowed");
  const revisionsLost = mistakes.some(
    ({ file, code }) => file.endsWith("/revisions.csv") && !code.startsWith("revision-"),
  );
  const proseWrong = mistakes.some(({ file, code }) => file.startsWith("content/") && !IN_ENGLISH.includes(code));
  return mistakes.filter((mistake) => {
    const { code, file } = mistake;
    if (proseWrong && IN_ENGLISH.includes(code)) return false;
    if (unread.has(file)) return UNREAD.includes(code);
    if (unknown.has(file)) return code === "file-unknown";
    if (broken.length > 0 && LOCKED.includes(code)) return false;
    if (idsLost && FOLLOWING.includes(code)) return false;
    if (exceptionsLost && code === "prose-digit") return false;
    if (findingsLost && code.startsWith("explanation-")) return false;
    if (revisionsLost && LOCKED.includes(code)) return false;
    // A value that cannot be read is one mistake, not also a change without a reason.
    if (
      code === "revision-missing" &&
      mistakes.some((other) => other !== mistake && positionKey(other) === positionKey(mistake))
    )
      return false;
    if (refused.has(positionKey(mistake)) && !REFUSED_CELL.includes(code)) return false;
    return !broken.some((cause) => cause.file === file && cause !== mistake && hides(cause, mistake));
  });
}

function hides(cause: Mistake, { code, line }: Mistake): boolean {
  if (WHOLE_FILE.includes(cause.code) || code === "file-empty") return true;
  return cause.code === "csv-quote" && line >= cause.line && code !== "csv-quote";
}

function positionKey({ file, line, column }: Mistake): string {
  return `${file}:${line}:${column}`;
}
