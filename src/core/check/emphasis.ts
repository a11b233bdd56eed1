import { mistakeAt, type OnMistake } from "../mistake.ts";
import { type ProseFile, walk } from "../prose.ts";

/** What Markdown reads as no sign: a letter behind a backslash, and one by its number or name. */
const NO_SIGN = /\\[!-/:-@[-`{-~]|&#?\w+;/g;
/** Signs of emphasis that are left in a text: two in a row, or one that touches a word at one of its sides. */
const LEFT = /\*{2,}|_{2,}|(?<=^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$)|(?<=\S)\*(?=\S)/;

/**
 * Emphasis that Markdown did not close stands in the page as stars. A star that is alone between blanks (`2 * 3`), a
 * name with `_` inside and a sign behind a backslash are meant as they stand.
 * @param file with the text that the places of its tree count in
 */
export function checkEmphasis({ file, text, tree }: ProseFile & { text: string }, onMistake: OnMistake): void {
  if (!tree) return;
  for (const { type, position } of walk(tree)) {
    if (type !== "text" || !position) continue;
    const { start, end } = position;
    const written = text.slice(start.offset, end.offset).replace(NO_SIGN, (found) => "-".repeat(found.length));
    const found = LEFT.exec(written);
    if (!found) continue;
    const before = written.slice(0, found.index);
    const lines = before.split("\n").length - 1;
    const column = lines === 0 ? start.column + before.length : before.length - before.lastIndexOf("\n");
    onMistake(mistakeAt({ file, line: start.line + lines, column }, "mdx-emphasis", "", found[0]));
  }
}
