import GithubSlugger from "github-slugger";
import { isComponent, type ProseNode, walk } from "./prose.ts";

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

/**
 * A page's parts: what stands before its first heading (heading and id ""), then each heading of
 * level 2 with its text and its id.
 */
export function proseParts(tree: ProseNode): { heading: string; id: string; nodes: ProseNode[] }[] {
  const ids = headingIds(tree);
  const parts: { heading: string; id: string; nodes: ProseNode[] }[] = [{ heading: "", id: "", nodes: [] }];
  for (const node of tree.children ?? [])
    if (node.type === "heading" && node.depth === 2)
      parts.push({ heading: proseText(node, () => null), id: ids.get(node)!, nodes: [] });
    else parts.at(-1)!.nodes.push(node);
  return parts;
}

/** The ids of all headings of a page, whatever their level: of two that read the same the second ends in -1; one begins with a letter. */
export function headingIds(tree: ProseNode): Map<ProseNode, string> {
  const slugger = new GithubSlugger();
  const headings = walk(tree).filter(({ type }) => type === "heading");
  const idOf = (node: ProseNode) => slugger.slug((node.children ?? []).map(plain).join(""));
  return new Map(headings.map((node) => [node, idOf(node).replace(/^(?!\p{L})-*/u, "muc-")]));
}

const plain = (node: ProseNode) => textOf(node, () => null);
