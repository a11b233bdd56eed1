import type { IsoDate } from "../../core/date.ts";
import type { Locale } from "../../core/number.ts";
import { attribute, type ProseNode } from "../../core/prose.ts";
import type { Quantity } from "../../core/quantity.ts";
import type { Release } from "../../core/release.ts";
import { dateText, plainSpaces, toldNumber, toldText } from "../../i18n/format.ts";
import { withSign } from "../../i18n/mark.ts";
import { shownText } from "../../publish/shown-text.ts";

/** What a section says, a paragraph, item or row a line, with the sign of each number that is off. */
export function proseLines(tree: ProseNode, release: Release, locale: Locale): string[] {
  return (tree.children ?? []).flatMap((node) => linesOf(node, (one) => textOf(one, release, locale)));
}

function linesOf(node: ProseNode, text: (node: ProseNode) => string): string[] {
  const { type, name, children = [] } = node;
  if (type === "yaml") return [];
  if (type === "list") return [...children.map((item) => `- ${text(item)}`), ""];
  if (type === "table") return [...children.map((row) => `| ${(row.children ?? []).map(text).join(" | ")} |`), ""];
  const own = text(node);
  if (own === "") return [];
  if (type === "heading") return [`#### ${own}`, ""];
  return [name === "GhiChu" ? `[${attribute(node, "so") ?? ""}] ${own}` : own, ""];
}

function textOf(node: ProseNode, release: Release, locale: Locale): string {
  const texts = {
    quantity: (quantity: Quantity) => toldText(quantity, locale),
    bare: (quantity: Quantity) => toldNumber(quantity, locale),
    date: (date: IsoDate) => dateText(date, locale),
  };
  return plainSpaces(shownText(node, release, texts, locale, (id, text) => withSign(text, release, id)));
}
