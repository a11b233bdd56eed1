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
