// Narrows, sorts and downloads the table of indicators; the state stands in the address and works with the back button.
import type { Abbreviation } from "../core/abbreviation.ts";
import { csvRecords, pickRecords } from "../core/csv-rows.ts";
import { parentId } from "../core/indicator.ts";
import { localeOf } from "../i18n/locale.ts";
import { searchLanguage } from "../search/languages.ts";
import { narrowRows } from "../search/narrow-rows.ts";
import { vietnamese } from "../search/vietnamese.ts";

const filter = document.querySelector<HTMLElement>("[data-filter]")!;
const sections = [...document.querySelectorAll<HTMLElement>("section[data-area]")];
/** A list that takes rows out of the form's order, to be copied; none where the form's is kept. */
const sample = document.querySelector<HTMLElement>("[data-sorted]")!;
/** What each order but the form's is called, and rows that have no number. */
const { names: orderNames, numberless } = JSON.parse(sample.dataset["sorted"]!) as {
  names: Record<string, string>;
  numberless: string;
};
const none = document.querySelector<HTMLElement>("[data-filter-none]")!;
const fields = [...filter.querySelectorAll<HTMLSelectElement | HTMLInputElement>("[name]")];
const count = filter.querySelector("output")!;
const downloads = filter.querySelector<HTMLElement>("[data-downloads]")!;
const reset = filter.querySelector<HTMLButtonElement>("[data-reset]")!;
const rows = [...document.querySelectorAll<HTMLTableRowElement>("tr[data-area]")].map((element, order) => ({
  element,
  order,
  home: element.parentElement!,
  /** A name that needs the row above it is found by both. */
  text: [...element.cells].map(({ textContent }) => textContent).join(" ") + ` ${element.dataset["name"] ?? ""}`,
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

const narrowing = [...filter.querySelectorAll<HTMLSelectElement>("select[data-by]")];
/** Which rows have what was typed; reading all of them takes long enough to do it once for each text. */
let typedFor = "";
let isNamed = rows.map(() => true);

function fits({ element, order }: Row): boolean {
  return (
    isNamed[order]! &&
    narrowing.every(({ value, dataset }) => !value || element.dataset[dataset["by"]!]!.split(" ").includes(value))
  );
}

/** What people say for what the office writes, once a reader types; without it the words themselves are looked for. */
let abbreviations: Abbreviation[] = [];
let language = vietnamese;
let learning: Promise<void> | undefined;
async function learnWords(): Promise<void> {
  language = await searchLanguage(localeOf(document.documentElement.lang));
  abbreviations = (await (await fetch(filter.dataset["words"]!)).json()) as Abbreviation[];
  typedFor = "";
  show();
}

/** Lists that the rows of an order but the form's stand in: by number one for each unit, since units do not compare. */
let lists: HTMLElement[] = [];

/** The form's order by areas, any other in lists of its own. */
function arrange(): void {
  const order = valueOf("xep");
  const name = orderNames[order];
  const sorted = [...rows].sort(ORDERS[order]);
  const made = new Map<string, HTMLElement>();
  // The lists come in the order of the form, whatever the rows in them do; what has no number comes last.
  const last = (row: Row) => Number(listOf(row, order) === numberless);
  for (const row of name ? [...rows].sort((a, b) => last(a) - last(b)) : []) {
    const own = listOf(row, order);
    const title = own === numberless ? own : [own, name].filter(Boolean).join(": ");
    if (!made.has(own)) made.set(own, listNamed(title, row.order));
  }
  for (const row of sorted) (made.get(listOf(row, order))?.querySelector("tbody") ?? row.home).append(row.element);
  for (const list of lists) list.remove();
  lists = [...made.values()];
  sample.after(...lists);
}

const unitOptions = filter.querySelector<HTMLSelectElement>("select[data-by=unit]")!.options;
/** The name of the list that a row stands in. */
function listOf(row: Row, order: string): string {
  if (!order.startsWith("so-")) return "";
  const unit = [...unitOptions].find(({ value }) => value && value === row.element.dataset["unit"]);
  return Number.isNaN(number(row)) || !unit ? numberless : unit.text;
}

function listNamed(name: string, key: number): HTMLElement {
  const list = sample.cloneNode(true) as HTMLElement;
  list.removeAttribute("data-sorted");
  list.querySelector("h2")!.id = `xep-${key}`;
  list.setAttribute("aria-labelledby", `xep-${key}`);
  for (const title of list.querySelectorAll("h2, caption")) title.textContent = name;
  return list;
}

function show(): void {
  const typed = valueOf("tim");
  if (typed.trim()) learning ??= learnWords().catch(() => {});
  if (typed !== typedFor)
    isNamed = narrowRows(
      typed,
      abbreviations,
      rows.map(({ text }) => text),
      language,
    );
  typedFor = typed;
  arrange();
  for (const row of rows) row.element.hidden = !fits(row);
  for (const section of [...sections, ...lists]) section.hidden = !section.querySelector("tr[data-area]:not([hidden])");
  const shown = rows.filter((row) => !row.element.hidden).length;
  for (const name of parentNames) name.hidden = shown === rows.length && !valueOf("xep");
  count.value = String(shown);
  none.hidden = shown > 0;
  downloads.hidden = shown === 0;
  reset.disabled = fields.every(({ value }) => !value);
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

reset.addEventListener("click", () => {
  for (const field of fields) field.value = "";
  writeAddress(false);
  fields[0]!.focus();
});

/** The rows that are shown, as the file behind a link has them: its separator and the mark at its beginning stay. */
downloads.addEventListener("click", async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-rows]");
  if (!link) return;
  event.preventDefault();
  // `text()` would take the mark away by which a spreadsheet knows the letters.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await (await fetch(link.href)).arrayBuffer());
  const separator = link.dataset["separator"]!;
  const column = csvRecords(text)[0]!.split(separator).indexOf("indicator_id");
  const ids = [...document.querySelectorAll<HTMLElement>("tr[data-area]:not([hidden])")].map(
    (row) => row.dataset["id"]!,
  );
  const save = document.createElement("a");
  save.href = URL.createObjectURL(new Blob([pickRecords(text, column, ids, separator)], { type: "text/csv" }));
  save.download = link.dataset["rows"]!;
  save.click();
  setTimeout(() => URL.revokeObjectURL(save.href), 1000);
});

filter.hidden = false;
readAddress();
// What was typed is known with its abbreviations: until then rows would still come and go.
void Promise.resolve(learning).then(() => document.documentElement.removeAttribute("data-narrowed"));
