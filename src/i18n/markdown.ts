/** A list under its title; "" where there is nothing to list. */
export function markdownList(title: string, items: readonly string[]): string {
  return items.length > 0 ? `${title}\n\n${items.map((item) => `- ${item}`).join("\n")}` : "";
}

/** A row of a table; a `|` in a cell does not end the cell. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => oneLine(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

/** Text for a list or a cell; a `<So>` of a sentence is shown and not taken for HTML. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").replaceAll("<", "&lt;");
}

/** Foreign text shown as it is: no mention, link, image or HTML in it is one, and nothing in it ends the block. */
export function codeBlock(text: string): string {
  const shortened = text.replace(/`{20,}/g, "`".repeat(20));
  const plain = shortened.replace(/\r\n?/g, "\n").replace(UNSEEN, "\uFFFD").trimEnd();
  const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${plain}\n${fence}`;
}

/** Control characters, and those that turn the direction of text or show nothing. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
