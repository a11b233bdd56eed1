// Shows the two quarters that the address asks for (`?moi=2025-q4&cu=2024-q1`). The address is the state; the back button works.
import { paths } from "../core/address.ts";
import { canBe, noPair, type Pair, pairQuery, readPair, withNewer } from "../core/pair.ts";
import type { QuarterTable } from "../core/quarter-table.ts";
import { pairHeading, pairText } from "../i18n/comparison.ts";
import { comparisonWords } from "../i18n/comparison-words.ts";
import { localeOf } from "../i18n/locale.ts";

const locale = localeOf(document.documentElement.lang);
const t = comparisonWords(locale).comparison;
const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const picker = find("[data-picker]");
const newer = find<HTMLSelectElement>("[data-picker] [name=moi]");
const older = find<HTMLSelectElement>("[data-picker] [name=cu]");
const status = find("[data-picker] [role=status]");
const retry = find("[data-retry]");
const heading = find("[data-pair-heading]");
const view = find("[data-view]");
const template = find<HTMLTemplateElement>("[data-view-template]");
const site = new URL(picker.dataset["site"]!, location.href);
const published = [...newer.options].map(({ value }) => value);

/** The pair that the page came with. */
const own: Pair = { newer: picker.dataset["newer"]!, older: picker.dataset["older"]! };
const ownView = [...view.childNodes];
const ownTitle = document.title;
const siteName = ownTitle.slice(ownTitle.lastIndexOf(" · "));
let shown = own;
let query = "";
let run = 0;

const tables = new Map<string, Promise<QuarterTable>>();

/** A quarter's table, fetched once; after a failure it is asked for anew. */
function tableOf(quarter: string): Promise<QuarterTable> {
  const known = tables.get(quarter);
  if (known) return known;
  const table = fetch(new URL(`.${paths.comparedQuarter(quarter)}`, site)).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return response.json() as Promise<QuarterTable>;
  });
  tables.set(quarter, table);
  table.catch(() => tables.delete(quarter));
  return table;
}

const isOwn = (pair: Pair) => pair.newer === own.newer && pair.older === own.older;

async function contentOf(pair: Pair): Promise<Node[]> {
  if (isOwn(pair)) return ownView;
  // What compares is loaded with the first pair that is asked for.
  const [{ compareView }, before, after] = await Promise.all([
    import("./compare-view.ts"),
    tableOf(pair.older),
    tableOf(pair.newer),
  ]);
  return [compareView(template, before, after, site, locale)];
}

function say(text: string, refused = false): void {
  status.textContent = text;
  status.toggleAttribute("data-refused", refused);
}

/** Sets both sides, and what each may be. */
function choose(pair: Pair): void {
  const possible = canBe(pair, published);
  for (const [select, side] of [
    [newer, "newer"],
    [older, "older"],
  ] as const) {
    for (const option of select.options) option.disabled = !possible[side].includes(option.value);
    select.value = pair[side];
  }
}

/** Says why another pair is not shown, and which one still is. */
const refuse = (reason: string) => say(`${reason} ${t.still(pairText(shown, locale))}`, true);

/** Shows what the address asks for. */
async function show(): Promise<void> {
  const mine = ++run;
  query = location.search;
  const wanted = new URLSearchParams(query);
  const found = readPair(wanted, published);
  const unknown = !found && (wanted.has("moi") || wanted.has("cu"));
  const asked = found ?? (unknown ? shown : own);
  choose(asked);
  retry.hidden = true;
  if (unknown) return refuse(t.unknown);
  const against = noPair(asked);
  if (against) return refuse(t.noPair[against]);
  say(t.loading);
  try {
    const content = await contentOf(asked);
    if (mine !== run) return;
    shown = asked;
    view.replaceChildren(...content);
    say(t.showing(pairText(asked, locale)));
    heading.textContent = pairHeading(asked, locale);
    document.title = isOwn(asked) ? ownTitle : pairHeading(asked, locale) + siteName;
  } catch (error) {
    if (mine !== run) return;
    console.warn(error);
    refuse(t.failed);
    retry.hidden = false;
  }
}

picker.addEventListener("change", () => {
  const pair = withNewer({ newer: newer.value, older: older.value }, published);
  history.pushState(null, "", pairQuery(pair));
  void show();
});
retry.addEventListener("click", () => void show());
// A link to a place in the page is a step, too, and no other pair.
addEventListener("popstate", () => {
  if (location.search !== query) void show();
});
// The picker has all that the list of links has, and more.
document.querySelector("[data-pairs]")?.remove();
picker.hidden = false;
// The page's own pair is there already.
if (location.search) void show();
