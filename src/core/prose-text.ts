import { isComponent, type ProseNode } from "./prose.ts";

/** Blocks end a sentence; words of neighbouring ones must not glue. */
const BLOCKS = ["paragraph", "list", "listItem", "heading", "tableRow", "tableCell", "code", "blockquote"];

/**
 * The plain text of prose, in one line.
 * @param show what a component shows where it stands (`<So id="…" />`); null: its own children
 */
export function proseText(node: ProseNode, show: (component: ProseNode) => string | null): string {
  return textOf(node, show)
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:)])/g, "$1")
    .trim();
}

function textOf(node: ProseNode, show: (component: ProseNode) => string | null): string {
  if (node.type === "yaml") return "";
  const shown = isComponent(node) ? show(node) : null;
  if (shown !== null) return shown;
  const inner = (node.value ?? "") + (node.children ?? []).map((child) => textOf(child, show)).join("");
  return BLOCKS.includes(node.type) || node.type === "mdxJsxFlowElement" ? ` ${inner} ` : inner;
}

/** A page's parts: what stands before its first heading (heading ""), then each heading of level 2 with its text. */
export function proseParts(tree: ProseNode): { heading: string; nodes: ProseNode[] }[] {
  const parts: { heading: string; nodes: ProseNode[] }[] = [{ heading: "", nodes: [] }];
  for (const node of tree.children ?? [])
    if (node.type === "heading" && (node as { depth?: number }).depth === 2)
      parts.push({ heading: proseText(node, () => null), nodes: [] });
    else parts.at(-1)!.nodes.push(node);
  return parts;
}

/** The id that Astro gives a heading: `Cách chép số` -> `cách-chép-số`. */
export function headingId(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}
