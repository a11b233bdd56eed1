import { localeOf, REPORT_LOCALE } from "../../i18n/locale.ts";
import { vietnamesePieces } from "../../i18n/vietnamese.ts";
import type { SentenceView } from "../../views/report-check-view.ts";

type Child = Node | string;

const isOfReports = localeOf(document.documentElement.lang) === REPORT_LOCALE;

/** An element with its classes and what it holds. Texts of a document only ever become text nodes. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  classes: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  made.append(...children.flatMap(marked));
  return made;
}

/** A text with what is Vietnamese in it marked as such, where the page is in another language. */
function marked(child: Child): Child[] {
  if (isOfReports || typeof child !== "string") return [child];
  return vietnamesePieces(child).map(({ text, isVietnamese }) =>
    isVietnamese ? reportElement("span", "", text) : text,
  );
}

/** An element that holds the report's own words. */
export function reportElement<Tag extends "span" | "p">(
  tag: Tag,
  classes: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = element(tag, classes);
  made.lang = REPORT_LOCALE;
  made.append(...children);
  return made;
}

/** A choice; it has one language, which is Vietnamese where its name has no other. */
export function option(label: string, value: string, chosen: boolean): HTMLOptionElement {
  const made = new Option(label, value, chosen, chosen);
  if (marked(label).some((child) => typeof child !== "string")) made.lang = REPORT_LOCALE;
  return made;
}

/** The element of the page that has a name: `data-check="rows"`. */
export function part<Of extends HTMLElement = HTMLElement>(name: string): Of {
  return document.querySelector<Of>(`[data-check="${name}"]`)!;
}

/** Puts a text in the place of all that an element holds. */
export function setText(place: HTMLElement, text: string): void {
  place.replaceChildren(...marked(text));
}

/** Fills a part with a text, and hides it where there is nothing to say. */
export function fill(name: string, text: string): void {
  const place = part(name);
  setText(place, text);
  place.hidden = text === "";
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
  return reportElement("span", classes, before, element("strong", "text-ink", number), after);
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element("button", "button", text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}
