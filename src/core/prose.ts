import type { Position } from "./cell.ts";

/** A place in a text: line and column count from 1, offset from 0. */
interface ProsePoint {
  line: number;
  column: number;
  offset: number;
}

/** The part of an MDX syntax tree (mdast) that the rules look at. */
export interface ProseNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  /** Of code. */
  lang?: string | null;
  /** Of a heading: 2 stands for `##`. */
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  /** Whether the parts of a list or item stand apart. */
  spread?: boolean | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: ProseNode[];
  position?: { start: ProsePoint; end: ProsePoint };
}

/** An MDX file as read; `tree` is null where it could not be parsed (the mistake is reported). */
export interface ProseFile {
  file: string;
  tree: ProseNode | null;
}

/** What a page says in one language. */
export interface ProseText {
  title: string;
  description: string;
  tree: ProseNode;
}

/** A page that belongs to no quarter, such as the methodology, in Vietnamese. */
export interface ProsePage extends ProseText {
  /** Its part of the address: `phuong-phap`. */
  slug: string;
  /** The quarter that its numbers are of: the newest that has all of them; "" where there is none. */
  quarter: string;
  /** The same in English; null where it is not translated. */
  english: ProseText | null;
}

/** An element of the page's own making: `<So id="…" />`. */
export function isComponent(node: ProseNode): boolean {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** The text of a component's attribute; null where it is missing or no plain text. */
export function attribute(node: ProseNode, name: string): string | null {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === "string" ? value : null;
}

/** A node and all that are in it, in the order of the text, parents first. */
export function walk(node: ProseNode): ProseNode[] {
  const found: ProseNode[] = [];
  const visit = (one: ProseNode) => {
    found.push(one);
    one.children?.forEach(visit);
  };
  visit(node);
  return found;
}

/** Where a node stands in its file. */
export function positionOf(file: string, node: ProseNode): Position {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
