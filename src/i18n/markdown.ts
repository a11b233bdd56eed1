import { withoutRefused } from "../core/character.ts";

/** A list under its title; "" where there is nothing to list. */
export function markdownList(title: string, items: readonly string[]): string {
  return items.length > 0 ? `${title}\n\n${items.map((item) => `- ${item}`).join("\n")}` : "";
}

/** A row of a table; a `|` in a cell, also in code, does not end the cell. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** In characters: a name, an id or a sentence is shorter. */
const LONGEST = 600;

/**
 * Text out of a file, a name of a file or a branch, in a line of Markdown: as code no mention, link, image, HTML,
 * number of an issue or command in it is one, and no sign in it ends it.
 */
export function codeText(text: string): string {
  const plain = seen(text).replace(/\s+/g, " ").trim();
  const cut = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  if (cut === "") return "";
  const fence = "`".repeat(longestRun(cut) + 1);
  return /^`|`$/.test(cut) ? `${fence} ${cut} ${fence}` : `${fence}${cut}${fence}`;
}

/** Words, numbers and the signs between them; nothing of it is read as Markdown or as a name of something. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} ,;()“”’–]|[.%](?= |$|\d)|-(?=\p{L}))*$/u;
/** The number of a row, a quarter, or a number as it is stated. */
const NUMBER = /^(?:[IVX]+(?:\.\d+)+|\d{4}-q\d|\d[\d.,]*%?)$/;
/** A word of these signs alone is read as the name of a commit. */
const COMMIT = /\b[0-9a-f]{7,}\b/i;

/** The same, in plain letters where it is plain. */
export function shownText(text: string): string {
  if (NUMBER.test(text) && text.length < 40) return text;
  return PLAIN.test(text) && !COMMIT.test(text) && text.length <= LONGEST ? text : codeText(text);
}

/** Foreign text of several lines, shown as it is; nothing in it ends the block. */
export function codeBlock(text: string): string {
  const shortened = text.replace(/`{20,}/g, "`".repeat(20));
  const plain = seen(shortened.replace(/\r\n?/g, "\n")).trimEnd();
  const fence = "`".repeat(Math.max(2, longestRun(plain)) + 1);
  return `${fence}text\n${plain}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** Characters that show nothing, beside those that no text may have. */
const UNSEEN = /[\u200B-\u200D\u2060-\u2065\uFEFF]/g;

function seen(text: string): string {
  return withoutRefused(text, "\uFFFD").replace(UNSEEN, "\uFFFD");
}
