// Narrows, sorts and downloads the table of indicators; the state stands in the address and works with the back button.
import { csvRecords, pickRecords } from "../core/csv-rows.ts";
import { fold } from "../core/fold.ts";
import { parentId } from "../core/indicator.ts";

const filter = document.querySelector<HTMLElement>("[data-filter]")!;
const sections = [...document.querySelectorAll<HTMLElement>("section[data-area]")];
const sortedList = document.querySelector<HTMLElement>("[data-sorted]")!;
/** What each order but the form's is called. */
const orderNames = JSON.parse(sortedList.dataset["sorted"]!) as Record<string, string>;
const none = document.querySelector<HTMLElement>("[data-filter-none]")!;
const fields = [...filter.querySelectorAll<HTMLSelectElement | HTMLInputElement>("[name]")];
const count = filter.querySelector("output")!;
const download = filter.querySelector<HTMLAnchorElement>("a[data-rows]")!;
const rows = [...document.querySelectorAll<HTMLTableRowElement>("tr[data-area]")].map((element, order) => ({
  element,
  order,
  home: element.parentElement!,
  text: fold(element.textContent ?? ""),
  name: element.querySelector("td + td")!.textContent!.trim(),
}));
type Row = (typeof rows)[number];
/** "Đã thực hiện" says nothing without the row above it: out of the form's order it says where it belongs. */
const parentNames = rows.flatMap(({ element }) => {
  const parent = rows.find((row) => row.element.dataset["id"] === parentId(element.dataset["id"]!));
  if (!parent) return [];
  const name = Object.assign(document.createElement("span"), { className: "block text-[0.85rem] text-soft" });
  name.textContent = parent.name;
  name.hidden = true;
  element.querySelector("td + td")!.append(name);
  return [name];
});

const valueOf = (name: string) => fields.find((field) => field.name === name)!.value;
const number = ({ element }: Row) => Number(element.dataset["value"] || "NaN");
/** Rows without a number come last, whichever way the others go. */
const byNumber = (sign: 1 | -1) => (a: Row, b: Row) => {
  const blank = Number(Number.isNaN(number(a))) - Number(Number.isNaN(number(b)));
  return blank || sign * (number(a) - number(b)) || a.order - b.order;
};
const ORDERS: Record<string, (a: Row, b: Row) => number> = {
  "": (a, b) => a.order - b.order,
  ten: (a, b) => a.name.localeCompare(b.name, document.documentElement.lang),
  "so-giam": byNumber(-1),
  "so-tang": byNumber(1),
};

function fits({ element, text }: Row): boolean {
  const words = fold(valueOf("tim")).split(" ").filter(Boolean);
  const narrowed = [...filter.querySelectorAll<HTMLSelectElement>("select[data-by]")];
  return (
    words.every((word) => text.includes(word)) &&
    narrowed.every(({ value, dataset }) => !value || element.dataset[dataset["by"]!]!.split(" ").includes(value))
  );
}

/** The form's order by areas, any other as one list: a reader who sorts looks for the first of all. */
function arrange(): void {
  const order = valueOf("xep");
  const name = orderNames[order];
  const list = sortedList.querySelector("tbody")!;
  for (const { element, home } of [...rows].sort(ORDERS[order])) (name ? list : home).append(element);
  if (name) for (const title of sortedList.querySelectorAll("h2, caption")) title.textContent = name;
}

function show(): void {
  arrange();
  for (const row of rows) row.element.hidden = !fits(row);
  for (const section of [...sections, sortedList])
    section.hidden = !section.querySelector("tr[data-area]:not([hidden])");
  const shown = rows.filter((row) => !row.element.hidden).length;
  for (const name of parentNames) name.hidden = shown === rows.length && !valueOf("xep");
  count.value = String(shown);
  none.hidden = shown > 0;
}

function readAddress(): void {
  const query = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = query.get(field.name) ?? "";
    // An address that names no option leaves the select without a choice.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
  }
  show();
}

let typing = false;
function writeAddress(typed: boolean): void {
  const query = new URLSearchParams();
  for (const { name, value } of fields) if (value.trim()) query.set(name, value.trim());
  const address = query.size > 0 ? `?${query}` : location.pathname;
  // A word typed letter by letter is one step back, not ten.
  history[typed && typing ? "replaceState" : "pushState"](null, "", address);
  typing = typed;
  show();
}

filter.addEventListener("change", (event) => {
  if (event.target instanceof HTMLSelectElement) writeAddress(false);
  else typing = false;
});
filter.addEventListener("input", (event) => {
  if (event.target instanceof HTMLInputElement) writeAddress(true);
});
addEventListener("popstate", () => {
  typing = false;
  readAddress();
});

download.addEventListener("click", async (event) => {
  event.preventDefault();
  const text = await (await fetch(download.href)).text();
  const column = csvRecords(text)[0]!.split(",").indexOf("indicator_id");
  const ids = [...document.querySelectorAll<HTMLElement>("tr[data-area]:not([hidden])")].map(
    (row) => row.dataset["id"]!,
  );
  const save = document.createElement("a");
  save.href = URL.createObjectURL(new Blob([pickRecords(text, column, ids)], { type: "text/csv" }));
  save.download = download.dataset["rows"]!;
  save.click();
  setTimeout(() => URL.revokeObjectURL(save.href), 1000);
});

filter.hidden = false;
readAddress();
