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
