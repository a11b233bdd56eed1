// Runs what the address asks for: `?q=` and the filters. The address is the state; the back button works.
import { type Answer, searchesOf } from "../search/ask.ts";
import { isChosen } from "../search/facets.ts";
import { distinct, type Found, orderFirst, PAGE } from "../search/find.ts";
import { nearestTexts } from "../search/nearest.ts";
import { ALL_QUARTERS } from "../search/older-catalogue.ts";
import { MOST_WORDS } from "../search/query.ts";
import type { Facets } from "../search/record.ts";
import { searchAt, type SearchPlace } from "./search-engine.ts";
import { fillFilter } from "./search-filters.ts";
import { resultElement, type Texts } from "./search-results.ts";

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const form = find<HTMLFormElement>("[data-search-form]");
const box = find<HTMLInputElement>("[data-search-form] [data-search]");
const filters = find<HTMLDetailsElement>("[data-filters]");
const status = find("[data-status]");
const results = find("[data-results]");
const [more, olderQuarters, retry] = ["more", "older-quarters", "retry"].map((name) => find(`[data-${name}]`));
const nearest = find("[data-nearest]");
const allPages = find("[data-all-pages]");
const template = find<HTMLTemplateElement>("[data-result-template]");
const selects = [...form.querySelectorAll("select")];
const { newest = "" } = form.dataset;
const texts = JSON.parse(form.dataset["texts"]!) as Texts;
const address = (path: string) => new URL(path, location.href);
const site = address(form.dataset["site"]!);
const places = (
  JSON.parse(form.dataset["searches"]!) as (Pick<SearchPlace, "locale"> & Record<"index" | "words", string>)[]
).map(({ locale, index, words }) => ({ locale, index: address(index), words: address(words) }));

let ask: ReturnType<typeof searchesOf> | undefined;
let run = 0;

/** Shows what the address asks for. */
async function show(): Promise<void> {
  const mine = ++run;
  const asked = new URLSearchParams(location.search);
  const typed = (asked.get("q") ?? "").trim();
  if (document.activeElement !== box || !box.value) box.value = typed;
  for (const element of [results, more, olderQuarters, retry, nearest]) element!.hidden = true;
  filters.hidden ||= typed === "";
  allPages.hidden = typed !== "";
  document.documentElement.toggleAttribute("data-asked", typed !== "");
  status.textContent = typed && texts.searching;
  if (!typed) return;
  try {
    await answer(typed, asked, () => mine === run);
  } catch (error) {
    if (mine === run) fail(error);
  }
}

/** After a failure all begins anew. */
function fail(error: unknown): void {
  console.warn(error);
  ask = undefined;
  status.textContent = texts.failed;
  for (const element of [retry, allPages]) element!.hidden = false;
  document.documentElement.removeAttribute("data-asked");
}

/** @param isCurrent whether nothing else was asked meanwhile */
async function answer(typed: string, asked: URLSearchParams, isCurrent: () => boolean): Promise<void> {
  const chosen = (name: string) => asked.get(name) ?? "";
  const quarter = chosen("quy") || newest;
  const answered = await (ask ??= searchesOf(places.map(searchAt), newest))(typed, quarter);
  const { found, catalogue, leftOut, check } = answered;
  const choice = { kind: chosen("loai"), area: chosen("linh-vuc"), quarter: quarter === ALL_QUARTERS ? "" : quarter };
  const within = found.candidates.filter(({ id }) => isChosen(catalogue.facets.get(id)!, choice));
  const candidates = await orderFirst(distinct(within), found.meant, catalogue);
  await check();
  if (!isCurrent()) return;
  await listResults({ ...answered, found: { ...found, candidates } }, isCurrent);
  await check();
  if (!isCurrent()) return;
  const count = candidates.length;
  olderQuarters!.hidden =
    selects.length === 0 || Object.keys(texts.quarters).length === 1 || choice.quarter === "" || count > PAGE;
  filters.hidden = found.candidates.length === 0;
  for (const select of selects) fillFilter(select, found, catalogue.facets, choice, texts);
  status.textContent = summary(typed, count, found, leftOut > 0);
  if (count === 0) showNearest(typed, found, catalogue.facets);
}

/** Shows the first results; each press of “more” takes those that follow, at once, and shows them in their turn. */
async function listResults({ found: { candidates, meant }, result }: Answer, isCurrent: () => boolean): Promise<void> {
  let taken = 0;
  let shown = Promise.resolve();
  const showMore = () => {
    const first = taken;
    const part = candidates.slice(first, first + PAGE);
    taken += part.length;
    more!.hidden = taken >= candidates.length;
    const read = Promise.all(part.map(({ id }) => result(id)));
    shown = shown.then(async () => {
      const elements = (await read).map((one) => resultElement(template, one, meant, texts, site));
      if (!isCurrent()) return;
      if (first === 0) results.replaceChildren();
      results.append(...elements);
      if (first > 0) results.children[first]?.querySelector("a")?.focus();
    });
    return shown;
  };
  more!.onclick = () => void showMore().catch(fail);
  await showMore();
  results.hidden = candidates.length === 0;
}

/** What was found, in a sentence, and where the end of a long query was left out, another. */
function summary(typed: string, count: number, { candidates: [best] }: Found, isShortened: boolean): string {
  const complete = (best?.coverage ?? 0) > 0.999 || count === 0;
  const sentence = count > 0 ? (complete ? texts.found : texts.partly) : best ? texts.narrowed : texts.none;
  const said = sentence.replace("{count}", String(count)).replace("{query}", () => typed);
  return isShortened ? `${said.replace(/\.?$/, ".")} ${texts.shortened.replace("{count}", String(MOST_WORDS))}` : said;
}

/** Areas for the reader who found nothing: those of what the filters hide, else those spelt most alike. */
function showNearest(typed: string, found: Found, facets: ReadonlyMap<string, Facets>): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-areas] > li")];
  const areas = Object.keys(texts.areas).map((id, index) => ({ id, text: texts.areas[id]!, item: links[index]! }));
  const hidden = new Set(found.candidates.map(({ id }) => facets.get(id)!.area));
  const close = areas.filter(({ id }) => hidden.has(id));
  const shown = close.length > 0 ? close.slice(0, 3) : nearestTexts(typed, areas, 3);
  nearest.querySelector("ul")!.replaceChildren(...shown.map(({ item }) => item.cloneNode(true)));
  nearest.hidden = false;
}

/** Puts what the form holds into the address. */
function go(replace: boolean): void {
  const query = new URLSearchParams();
  if (box.value.trim()) query.set("q", box.value.trim());
  for (const { name, value } of selects)
    if (value && !(name === "quy" && value === newest) && !filters.hidden) query.set(name, value);
  const next = query.size > 0 ? `?${query}` : location.pathname;
  if (next === location.search) return;
  history[replace ? "replaceState" : "pushState"](null, "", next);
  void show();
}

// While a query is being typed its address is replaced; a new one starts a new step back.
let typing = false;
let pause = 0;
const typed = (event: Event) => {
  if ((event as InputEvent).isComposing) return;
  clearTimeout(pause);
  pause = window.setTimeout(() => {
    go(typing);
    typing = true;
  }, 250);
};
box.addEventListener("input", typed);
box.addEventListener("compositionend", typed);
form.addEventListener("submit", () => {
  clearTimeout(pause);
  go(typing);
  typing = false;
});
form.addEventListener("change", (event) => {
  if (event.target === box) return;
  typing = false;
  go(false);
});
olderQuarters!.onclick = () => {
  const query = new URLSearchParams(location.search);
  query.set("quy", ALL_QUARTERS);
  history.pushState(null, "", `?${query}`);
  void show();
};
retry!.onclick = () => void show();
addEventListener("popstate", () => {
  typing = false;
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  void show();
});
filters.open = matchMedia("(min-width: 40rem)").matches;
// What was typed while this was loading.
if (box.value && !new URLSearchParams(location.search).get("q")) go(true);
else void show();
