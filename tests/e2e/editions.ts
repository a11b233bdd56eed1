import { type HTMLElement, type Node, NodeType } from "node-html-parser";
import type { Locale } from "../../src/core/number.ts";
import type { BuiltPage } from "./site.ts";

/** A text of a page with the language that it is in. */
export interface SpokenText {
  text: string;
  locale: Locale;
}

/** What is written in a part of a page, in its order: the texts that are shown, without scripts, drawings and what is typed as it stands. */
export function textsIn(
  part: HTMLElement,
  locale: Locale,
  leftOut: (part: HTMLElement) => boolean = () => false,
): SpokenText[] {
  return part.childNodes.flatMap((node: Node): SpokenText[] => {
    if (node.nodeType === NodeType.TEXT_NODE) return node.text.trim() ? [{ text: node.text, locale }] : [];
    if (node.nodeType !== NodeType.ELEMENT_NODE) return [];
    const element = node as HTMLElement;
    if (/^(script|style|template|code|pre|svg)$/i.test(element.tagName) || leftOut(element)) return [];
    return textsIn(element, (element.getAttribute("lang") as Locale | undefined) ?? locale, leftOut);
  });
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * The numbers of a text in one notation: `1.587` in Vietnamese and `1,587` in English are both `1587`, `99,91%` and
 * `99.91%` both `99.91`. A month is a number in both; a quarter is a word in Vietnamese (`quý III`) and none in English (`Q3`).
 */
export function numbersIn({ text, locale }: SpokenText): string[] {
  const digits =
    locale === "en"
      ? text.replace(new RegExp(`\\b(${MONTHS.join("|")})\\b`, "g"), (month) => `${MONTHS.indexOf(month) + 1}`)
      : text;
  const [found] = [digits.replace(/\bQ[1-4]\b/g, "").match(/\d+(?:[.,]\d+)*/g) ?? []];
  return found.map((number) => plain(number, locale));
}

/** Codes (`4.3.1`) and versions (`1.0.0`) are no numbers, and stay. */
function plain(number: string, locale: Locale): string {
  const [group, decimal] = locale === "vi" ? [".", ","] : [",", "."];
  const shape = new RegExp(`^\\d{1,3}(\\${group}\\d{3})*(\\${decimal}\\d+)?$|^\\d+(\\${decimal}\\d+)?$`);
  return shape.test(number)
    ? number
        .replaceAll(group, "")
        .replace(decimal, ".")
        .replace(/^0+(?=\d)/, "")
    : number;
}

/** Where a link of a page leads, without the language: `/doi-chieu/2025-q3/#…`; a link to another host as it is. */
export function leadsTo({ path }: BuiltPage, href: string): string {
  const { host, pathname, search, hash } = new URL(href, `http://site/${path}`);
  return host === "site" ? pathname.replace(/^\/en\//, "/") + search + hash : href;
}

/** What editors write in each language is theirs; around it both editions are one page in two languages. */
const isWritten = (element: HTMLElement) => element.closest(".prose") !== null;

/** The elements of a page outside of what editors write. */
export function around(page: BuiltPage, selector: string): HTMLElement[] {
  return page.root.querySelectorAll(selector).filter((element) => !isWritten(element));
}

/** Those in what editors write. */
export function written(page: BuiltPage, selector: string): HTMLElement[] {
  return page.root.querySelectorAll(selector).filter(isWritten);
}
