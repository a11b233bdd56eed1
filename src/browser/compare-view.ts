import { pair } from "../charts/pair.ts";
import { paths } from "../core/address.ts";
import { type Comparison, rowPath } from "../core/compute/compare.ts";
import { type ComparedBlock, comparedBlocks, type ComparedGroup } from "../core/compute/compared-blocks.ts";
import type { Locale } from "../core/number.ts";
import type { Pair } from "../core/pair.ts";
import type { QuarterRow, QuarterTable } from "../core/quarter-table.ts";
import { changeText, noteText, shortName, summaryText, valueText } from "../i18n/comparison.ts";
import { comparisonWords } from "../i18n/comparison-words.ts";
import { svgElement } from "./svg.ts";

/** What every row of a view needs: the quarters' ids and names, the site's root, the page's language. */
interface Frame {
  quarters: Pair;
  names: Record<keyof Pair, string>;
  site: URL;
  locale: Locale;
}

const partsOf = (node: ParentNode, name: string) => [...node.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
const part = (node: ParentNode, name: string) => partsOf(node, name)[0]!;
const copyOf = (sample: HTMLElement) => sample.cloneNode(true) as HTMLElement;

/** Fills every part of a name with a text. */
function fill(node: ParentNode, name: string, text: string): void {
  for (const element of partsOf(node, name)) element.textContent = text;
}

/** Fills a part with a text, or takes it away where there is none. */
function fillOrRemove(node: ParentNode, name: string, text: string): void {
  if (text) fill(node, name, text);
  else part(node, name).remove();
}

/**
 * Two quarters side by side: a copy of the view that the page brought along (CompareView.astro).
 * @param site the site's root
 */
export function compareView(
  template: HTMLTemplateElement,
  older: QuarterTable,
  newer: QuarterTable,
  site: URL,
  locale: Locale,
): DocumentFragment {
  const view = template.content.cloneNode(true) as DocumentFragment;
  const quarters = { older: older.quarter, newer: newer.quarter };
  const blocks = comparedBlocks(older, newer);
  const names = { older: shortName(quarters.older, locale), newer: shortName(quarters.newer, locale) };
  fill(view, "older-name", names.older);
  fill(view, "newer-name", names.newer);
  const comparisons = blocks.flatMap((block) => block.comparisons);
  const note = noteText(comparisons, locale);
  fill(view, "note", note);
  part(view, "note").hidden = note === "";
  part(view, "legend").hidden = !comparisons.some((row) => pair(row));
  const sample = part(view, "group");
  for (const block of blocks) fillBlock(part(view, block.of), block, sample, { quarters, names, site, locale });
  return view;
}

/** As components/CompareBlock.astro writes it. */
function fillBlock(section: HTMLElement, block: ComparedBlock, sample: HTMLElement, frame: Frame): void {
  const { of, comparisons, changed, others } = block;
  section.hidden = comparisons.length === 0;
  fill(section, "summary", summaryText(comparisons, of, frame.locale));
  const groups = (all: readonly ComparedGroup[]) => all.map((group) => groupOf(sample, group, frame));
  const [first, rest] = [part(section, "changed-rows"), part(section, "other-rows") as HTMLDetailsElement];
  const count = others.reduce((sum, { rows }) => sum + rows.length, 0);
  first.hidden = changed.length === 0;
  rest.open = changed.length === 0;
  rest.hidden = count === 0;
  fill(rest, "others-title", comparisonWords(frame.locale).comparison.others[of](count));
  for (const [place, all] of [
    [first, changed],
    [rest, others],
  ] as const) {
    for (const old of partsOf(place, "group")) old.remove();
    place.querySelector("table")!.append(...groups(all));
  }
}

function groupOf(sample: HTMLElement, { id, place, rows }: ComparedGroup, frame: Frame): HTMLElement {
  const group = copyOf(sample);
  const name = part(group, "place");
  const heading = name.querySelector("th")!;
  heading.textContent = place?.label ?? "";
  if (id) heading.id = id;
  if (!place) name.remove();
  const row = group.querySelector<HTMLElement>("tr[data-compare]")!;
  row.replaceWith(...rows.map((comparison) => tableRow(row, comparison, frame)));
  return group;
}

function tableRow(sample: HTMLElement, comparison: Comparison, { quarters, names, site, locale }: Frame): HTMLElement {
  const row = copyOf(sample);
  const { older, newer, incomparable, verdict } = comparison;
  row.dataset["compare"] = newer.id;
  if (incomparable) row.dataset["incomparable"] = incomparable;
  fillOrRemove(row, "code", newer.time === undefined ? newer.id : "");
  fillOrRemove(row, "parent", newer.parent ?? "");
  fill(row, "label", newer.label);
  (part(row, "label") as HTMLAnchorElement).href = new URL(`.${rowPath(newer)}`, site).href;
  for (const [side, value] of [
    ["older", older],
    ["newer", newer],
  ] as const) {
    fill(row, side, valueText(value, locale));
    part(row, side).dataset["label"] = names[side];
    if (value?.mark) part(row, side).append(" ", markSign(value.mark, quarters[side], site));
  }
  const change = changeText(comparison, locale);
  if (!change) part(row, "changed").className = "blank";
  fill(row, "change", change);
  fillOrRemove(row, "verdict", verdict ? comparisonWords(locale).comparison[verdict] : "");
  const shapes = pair(comparison);
  if (shapes) part(row, "drawing").replaceChildren(...shapes.map(svgElement));
  else part(row, "drawing").remove();
  return row;
}

/** A copy of the sign of its kind, which leads to its finding. */
function markSign({ kind, finding }: NonNullable<QuarterRow["mark"]>, quarter: string, site: URL): HTMLAnchorElement {
  const samples = document.querySelector<HTMLTemplateElement>("[data-mark-template]")!;
  const sign = samples.content.querySelector(`[data-mark="${kind}"]`)!.cloneNode(true) as HTMLAnchorElement;
  sign.href = new URL(`.${paths.finding(quarter, finding)}`, site).href;
  return sign;
}
