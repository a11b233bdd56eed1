// Runs what the address asks for: `?q=` and the filters. The address is the state; the back button works.
import { type Choice, countBy, isChosen } from "../search/facets.ts";
import { type Found, orderFirst, PAGE, seek, shownOf } from "../search/find.ts";
import { nearestTexts } from "../search/nearest.ts";
import { readQuery } from "../search/query.ts";
import type { Facets } from "../search/record.ts";
import { openSearch, type Search } from "./search-engine.ts";
import { fillOptions, resultElement, type Texts } from "./search-results.ts";

const ALL_QUARTERS = "tat-ca";

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
const { newest = "", older = "" } = form.dataset;
const texts = JSON.parse(form.dataset["texts"]!) as Texts;
const address = (name: string) => new URL(form.dataset[name]!, location.href);
const olderIds = older.split(" ").filter(Boolean);
/** Quarters whose index is not loaded. */
const waiting = new Set(olderIds);

let search: Promise<Search> | undefined;
let run = 0;

/** The engine, with the quarters that a choice needs; one that is being added is waited for. */
function ready(quarter: string): Promise<Search> {
  search ??= openSearch(address("index"), address("words"));
  const needed = quarter === ALL_QUARTERS ? [...waiting] : [quarter].filter((id) => waiting.has(id));
  for (const id of needed) waiting.delete(id);
  if (needed.length > 0) search = search.then((opened) => opened.addQuarters(needed).then(() => opened));
  return search;
}

/** After a failure all begins anew. */
function forget(): void {
  search = undefined;
  for (const id of olderIds) waiting.add(id);
}

/** Shows what the address asks for. */
async function show(): Promise<void> {
  const mine = ++run;
  const asked = new URLSearchParams(location.search);
  const typed = (asked.get("q") ?? "").trim();
  if (document.activeElement !== box || !box.value) box.value = typed;
  const chosen = (name: string) => asked.get(name) ?? "";
  const quarter = chosen("quy") || newest;
  for (const element of [results, more, olderQuarters, retry, nearest, filters]) element!.hidden = true;
  allPages.hidden = typed !== "";
  status.textContent = typed && texts.searching;
  if (!typed) return;
  try {
    const opened = await ready(quarter);
    const found = await seek(opened.engine, readQuery(typed, opened.abbreviations), opened.catalogue);
    opened.check();
    const choice = { kind: chosen("loai"), area: chosen("linh-vuc"), quarter: quarter === ALL_QUARTERS ? "" : quarter };
    const within = found.candidates.filter(({ id }) => isChosen(opened.catalogue.facets.get(id)!, choice));
    const ordered = { ...found, candidates: await orderFirst(within, found.meant, opened.catalogue.hits) };
    if (mine === run) await showFound(opened, ordered, found, choice, typed, mine);
  } catch (error) {
    if (mine !== run) return;
    console.warn(error);
    forget();
    status.textContent = texts.failed;
    for (const element of [retry, allPages]) element!.hidden = false;
  }
}

async function showFound(
  { catalogue, check }: Search,
  ordered: Found,
  found: Found,
  choice: Choice,
  typed: string,
  mine: number,
): Promise<void> {
  let next = 0;
  const showMore = async () => {
    const part = ordered.candidates.slice(next, next + PAGE);
    const shown = await Promise.all(
      part.map(async ({ id }) => ({ ...catalogue.facets.get(id)!, ...(await shownOf(id, catalogue.hits)) })),
    );
    check();
    if (mine !== run) return;
    const first = next;
    next += part.length;
    const site = address("site");
    results.append(...shown.map((one) => resultElement(template, one, ordered.meant, texts, site)));
    more!.hidden = next >= ordered.candidates.length;
    if (first > 0) results.children[first]?.querySelector("a")?.focus();
  };
  results.replaceChildren();
  await showMore();
  if (mine !== run) return;
  more!.onclick = () => void showMore();
  const count = ordered.candidates.length;
  results.hidden = count === 0;
  olderQuarters!.hidden = waiting.size === 0 || count > PAGE;
  filters.hidden = found.candidates.length === 0;
  for (const select of selects) fillFilter(select, found, catalogue.facets, choice);
  const complete = (found.candidates[0]?.coverage ?? 0) > 0.999 || count === 0;
  const sentence =
    count > 0 ? (complete ? texts.found : texts.partly) : found.candidates[0] ? texts.narrowed : texts.none;
  status.textContent = sentence.replace("{count}", String(count)).replace("{query}", typed);
  if (count === 0) showNearest(typed, found, catalogue.facets);
}

function fillFilter(select: HTMLSelectElement, found: Found, facets: Map<string, Facets>, choice: Choice): void {
  const facet = select.dataset["facet"] as keyof Facets;
  const counts = countBy(found.candidates, facets, facet, choice);
  const labels = { kind: texts.kinds, area: texts.areas, quarter: texts.quarters }[facet];
  const options = Object.entries(labels)
    .filter(([value]) => counts.has(value) || value === choice[facet] || (facet === "quarter" && waiting.has(value)))
    .map(([value, label]) => ({ value, label: waiting.has(value) ? label : `${label} (${counts.get(value) ?? 0})` }));
  const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const several = Object.keys(labels).length > 1;
  const all = { value: facet === "quarter" ? ALL_QUARTERS : "", label: `${texts.all} (${total})` };
  if (facet === "quarter" && waiting.size > 0) all.label = texts.allQuarters;
  const current = facet === "quarter" ? choice.quarter || ALL_QUARTERS : choice[facet];
  fillOptions(select, facet === "quarter" && !several ? options : [all, ...options], current);
}

/** Areas for the reader who found nothing: those of what the filters hide, else those spelt most alike. */
function showNearest(typed: string, found: Found, facets: Map<string, Facets>): void {
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
