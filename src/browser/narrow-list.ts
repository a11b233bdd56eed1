// Narrows the lists of a page to the items that have all the words that are typed.
import { fold } from "../core/fold.ts";

/** The words of a text, each after a space: a typed word is looked for where one begins. */
const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const field = document.querySelector<HTMLInputElement>("[data-narrow] input")!;
const status = document.querySelector<HTMLElement>("[data-narrow] [role='status']")!;
const sections = [...document.querySelectorAll<HTMLElement>("main section")].map((element) => ({
  element,
  items: [...element.querySelectorAll("li")].map((item) => ({
    item,
    text: ` ${wordsOf(item.textContent ?? "").join(" ")} `,
  })),
}));

field.addEventListener("input", () => {
  // A number is the whole one: 202 is not 2025.
  const words = wordsOf(field.value).map((word) => ` ${word}${/^\d+$/.test(word) ? " " : ""}`);
  for (const { element, items } of sections) {
    for (const { item, text } of items) item.hidden = !words.every((word) => text.includes(word));
    const shown = items.filter(({ item }) => !item.hidden).length;
    element.querySelector("[data-count]")!.textContent = String(shown);
    element.hidden = shown === 0;
  }
  status.textContent = sections.every(({ element }) => element.hidden) ? status.dataset["none"]! : "";
});
