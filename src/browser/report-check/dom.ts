import type { SentenceView } from "../../views/report-check-view.ts";

type Child = Node | string;

/** An element with its classes and what it holds. Texts of a document only ever become text nodes. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  classes: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  made.append(...children);
  return made;
}

/** The element of the page that has a name: `data-check="rows"`. */
export function part<Of extends HTMLElement = HTMLElement>(name: string): Of {
  return document.querySelector<Of>(`[data-check="${name}"]`)!;
}

/** Fills a part, and hides it where there is nothing to say. */
export function fill(name: string, ...children: readonly Child[]): void {
  const place = part(name);
  place.replaceChildren(...children);
  place.hidden = children.every((child) => child === "");
}

/** `VII.4.3.1` -> `dong-vii-4-3-1`, where the row stands in the table. */
export function rowAnchor(id: string): string {
  return `dong-${id.toLowerCase().replaceAll(".", "-")}`;
}

/** A cell with the name of its column, which a narrow screen shows before it. */
export function labelled(label: string, classes: string, ...children: readonly Child[]): HTMLElement {
  const cell = element("td", classes, ...children);
  cell.dataset["label"] = label;
  if (children.every((child) => child === "")) cell.classList.add("blank");
  return cell;
}

/** A sentence with its number made to stand out. */
export function sentenceElement({ before, number, after }: SentenceView, classes: string): HTMLElement {
  return element("span", classes, before, element("strong", "text-ink", number), after);
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element("button", "button", text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}
