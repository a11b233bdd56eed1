import type { MarkKind } from "../core/mark.ts";
import { excerpt, emphasize } from "../search/emphasis.ts";
import type { Query } from "../search/query.ts";
import type { Result } from "../search/ask.ts";

/** Texts of the page, from its form. */
export interface Texts {
  all: string;
  allQuarters: string;
  searching: string;
  found: string;
  partly: string;
  none: string;
  narrowed: string;
  shortened: string;
  failed: string;
  kinds: Record<string, string>;
  areas: Record<string, string>;
  quarters: Record<string, string>;
  marks: Record<MarkKind, string>;
}

/** A result as the page shows it: what it is, title, value, the words around what was found. */
export function resultElement(
  template: HTMLTemplateElement,
  shown: Result,
  query: Query,
  texts: Texts,
  site: URL,
): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-${name}]`)!;
  const what = [texts.kinds[shown.kind], texts.areas[shown.area], texts.quarters[shown.quarter]];
  part("what").textContent = what.filter(Boolean).join(" · ");
  (part("title") as HTMLAnchorElement).href = new URL(`.${shown.address}`, site).href;
  mark(part("title"), shown.title, query);
  mark(part("original"), shown.original ?? "", query);
  if (!shown.original) part("original").remove();
  if (shown.isForeign) for (const name of ["title", "value", "text"]) part(name).lang = "vi";
  mark(part("value"), shown.value, query);
  if (shown.mark) part("mark").textContent = texts.marks[shown.mark];
  else part("mark").remove();
  mark(part("text"), excerpt(shown.text, query), query);
  if (!shown.text) part("text").remove();
  return item;
}

function mark(element: Element, text: string, query: Query): void {
  element.replaceChildren();
  for (const piece of emphasize(text, query)) {
    if (piece.marked) element.append(Object.assign(document.createElement("mark"), { textContent: piece.text }));
    else element.append(piece.text);
  }
}
