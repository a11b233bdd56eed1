import { indicatorSlug } from "../core/address.ts";
import { attribute, isComponent, type ProseNode, walk } from "../core/prose.ts";
import type { Section } from "../core/section.ts";
import { headingIds } from "../core/prose-text.ts";
import type { Locale } from "../core/number.ts";
import { hasVietnamese } from "../i18n/vietnamese.ts";
import { typeset, unbrokenParts } from "../i18n/typeset.ts";

/** A piece of prose as a page writes it: a text, or an element of HTML or of the page's own (`So`) with what is in it. */
export type ProseView = string | ProseElement;

export interface ProseElement {
  name: string;
  attributes: Record<string, string | number | boolean>;
  children: ProseView[];
}

/** Elements of HTML that say no more than their name. */
const PLAIN: Record<string, string> = {
  paragraph: "p",
  strong: "strong",
  blockquote: "blockquote",
  break: "br",
};

/**
 * Prose that the check has passed (core/check/markup.ts), as elements. Nothing of it is ever run: a page
 * writes the texts, escaped, and knows the elements by their names.
 * @param footnotes what stands before the number of a footnote in its place in the page (`footnoteAnchors`)
 * @param locale the language of the text, whose typesetting it gets
 */
export function proseView(tree: ProseNode, footnotes: string, locale: Locale): ProseView[] {
  const places = walk(tree).filter(({ name }) => name === "ChuThich" || name === "GhiChu");
  const anchors = places.map((node) => [node, `${footnotes}${attribute(node, "so")}`] as const);
  return viewOf(tree, { ids: new Map([...headingIds(tree), ...anchors]), locale });
}

/**
 * What stands before the numbers of footnotes in the page of all sections, by section: a number that a section before
 * has, too, gets the section's own.
 */
export function footnoteAnchors(sections: readonly Pick<Section, "id" | "tree">[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    sections.map(({ id, tree }) => {
      const numbers = walk(tree).flatMap((node) => (node.name === "GhiChu" ? (attribute(node, "so") ?? []) : []));
      const isTaken = numbers.some((number) => taken.has(number));
      if (!isTaken) for (const number of numbers) taken.add(number);
      return [id, isTaken ? `${indicatorSlug(id)}-` : ""] as const;
    }),
  );
}

/** The places in the page that a footnote, or its mark in the text, has; none of anything else. */
export function footnotePlaces(node: ProseNode, before: string): string[] {
  const anchor = `${before}${attribute(node, "so")}`;
  if (node.name === "GhiChu") return [noteAnchor(anchor)];
  return node.name === "ChuThich" ? [markAnchor(anchor)] : [];
}

/** The id of the text of a footnote. */
export const noteAnchor = (anchor: string): string => `chu-thich-${anchor}`;
/** The id of the mark of a footnote in the text. */
export const markAnchor = (anchor: string): string => `goi-chu-thich-${anchor}`;

interface Page {
  /** The places of headings and footnotes in the page. */
  ids: ReadonlyMap<ProseNode, string>;
  locale: Locale;
}

function viewOf({ children = [] }: ProseNode, page: Page): ProseView[] {
  return children.flatMap((child) => {
    if (child.type === "yaml") return [];
    return child.type === "text" ? textPieces(child.value ?? "", page.locale) : pieceOf(child, page);
  });
}

function textPieces(text: string, locale: Locale): ProseView[] {
  return unbrokenParts(typeset(text, locale)).map((part) =>
    part.unbroken ? { name: "span", attributes: { class: "whitespace-nowrap" }, children: [part.text] } : part.text,
  );
}

function pieceOf(node: ProseNode, page: Page): ProseView {
  const { ids } = page;
  const children = node.value === undefined ? viewOf(node, page) : [node.value];
  const element = (name: string, attributes: ProseElement["attributes"] = {}, inside = children) => ({
    name,
    attributes,
    children: inside,
  });
  if (isComponent(node))
    return element(node.name!, { ...attributesOf(node), ...(ids.has(node) && { anchor: ids.get(node)! }) });
  switch (node.type) {
    case "heading":
      return element(`h${node.depth}`, { id: ids.get(node)! });
    case "link":
      return element("a", { href: node.url!, ...(node.title && { title: node.title }) });
    case "image":
      return element("Image", { src: node.url!, alt: node.alt ?? "" });
    case "inlineCode":
      return element("code", codeLang(node, page));
    case "code":
      return element("pre", codeLang(node, page), [
        element("code", node.lang ? { class: `language-${node.lang}` } : {}, [`${node.value}\n`]),
      ]);
    case "list":
      return listOf(node, page);
    case "table":
      return tableOf(node, page);
    case "emphasis":
      return page.locale === "en" ? vietnameseIn(node, page) : element("em");
    default:
      return element(PLAIN[node.type]!);
  }
}

function attributesOf({ attributes = [] }: ProseNode): ProseElement["attributes"] {
  return Object.fromEntries(attributes.map(({ name, value }) => [name!, (value as string | null) ?? true]));
}

/** Code of the data, in an English text: it is Vietnamese where it has letters that English has not. */
function codeLang({ value = "" }: ProseNode, { locale }: Page): ProseElement["attributes"] {
  return locale === "en" && hasVietnamese(value) ? { lang: "vi" } : {};
}

/** In an English text what is emphasized is Vietnamese, the name beside a translation: `communes (*xã*)`. */
function vietnameseIn(node: ProseNode, page: Page): ProseElement {
  return { name: "i", attributes: { lang: "vi" }, children: viewOf(node, { ...page, locale: "vi" }) };
}

/** Items that stand close together are lines; where one is apart from another, their paragraphs are. */
function listOf({ children: items = [], ordered, start, spread }: ProseNode, page: Page): ProseElement {
  const loose = [spread, ...items.map((item) => item.spread)].some(Boolean);
  const itemOf = (item: ProseNode) =>
    (item.children ?? []).flatMap((child, index, all) => {
      if (child.type !== "paragraph" || loose) return pieceOf(child, page);
      // A list inside an item starts on a line of its own.
      return [...viewOf(child, page), ...(index < all.length - 1 ? ["\n"] : [])];
    });
  return {
    name: ordered ? "ol" : "ul",
    attributes: ordered && start && start !== 1 ? { start } : {},
    children: items.map((item) => ({ name: "li", attributes: {}, children: itemOf(item) })),
  };
}

/** The first row of a table names its columns. */
function tableOf({ children: rows = [] }: ProseNode, page: Page): ProseElement {
  const element = (name: string, children: ProseView[]) => ({ name, attributes: {}, children });
  const rowOf = (row: ProseNode, cell: string) =>
    element(
      "tr",
      (row.children ?? []).map((one) => element(cell, viewOf(one, page))),
    );
  const [head, ...body] = rows;
  return element("table", [
    element("thead", [rowOf(head!, "th")]),
    element(
      "tbody",
      body.map((row) => rowOf(row, "td")),
    ),
  ]);
}
