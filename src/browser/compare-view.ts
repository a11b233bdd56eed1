import { pair } from "../charts/pair.ts";
import { paths } from "../core/address.ts";
import { byArea, type Comparison } from "../core/compute/compare.ts";
import type { QuarterTable } from "../core/quarter-table.ts";
import { changeText, noteText, shortName, summaryText, valueText } from "../i18n/comparison.ts";
import { comparison as t } from "../i18n/vi/comparison.ts";
import { svgElement } from "./svg.ts";

type Names = Record<"older" | "newer", string>;

const partsOf = (node: ParentNode, name: string) => [...node.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
const part = (node: ParentNode, name: string) => partsOf(node, name)[0]!;

/** Fills every part of a name with a text. */
function fill(node: ParentNode, name: string, text: string): void {
  for (const element of partsOf(node, name)) element.textContent = text;
}

/**
 * Two quarters side by side: a copy of the view that the page brought along (CompareView.astro).
 * @param site the site's root
 */
export function compareView(
  template: HTMLTemplateElement,
  older: QuarterTable,
  newer: QuarterTable,
  comparisons: Comparison[],
  site: URL,
): DocumentFragment {
  const view = template.content.cloneNode(true) as DocumentFragment;
  const names: Names = { older: shortName(older.quarter), newer: shortName(newer.quarter) };
  fill(view, "older-name", names.older);
  fill(view, "newer-name", names.newer);
  fill(view, "summary", summaryText(comparisons));
  const note = noteText(comparisons);
  fill(view, "note", note);
  part(view, "note").hidden = note === "";
  part(view, "legend").hidden = !comparisons.some((row) => pair(row));
  const section = part(view, "area");
  section.replaceWith(...byArea(newer, comparisons).map((area) => areaSection(section, area, names, site)));
  return view;
}

function areaSection(
  sample: HTMLElement,
  { area, rows }: ReturnType<typeof byArea>[number],
  names: Names,
  site: URL,
): HTMLElement {
  const section = sample.cloneNode(true) as HTMLElement;
  const heading = section.querySelector("h2")!;
  heading.id = `linh-vuc-${area.id.toLowerCase()}`;
  section.setAttribute("aria-labelledby", heading.id);
  fill(section, "area-id", `${area.id}.`);
  fill(section, "area-label", area.label);
  const row = section.querySelector<HTMLElement>("tr[data-compare]")!;
  row.replaceWith(...rows.map((comparison) => tableRow(row, comparison, names, site)));
  return section;
}

function tableRow(sample: HTMLElement, comparison: Comparison, names: Names, site: URL): HTMLElement {
  const row = sample.cloneNode(true) as HTMLElement;
  const { older, newer, incomparable, verdict } = comparison;
  row.dataset["compare"] = newer.id;
  if (incomparable) row.dataset["incomparable"] = incomparable;
  fill(row, "label", newer.label);
  (part(row, "label") as HTMLAnchorElement).href = new URL(`.${paths.indicator(newer.id)}`, site).href;
  for (const [side, value] of [
    ["older", older],
    ["newer", newer],
  ] as const) {
    fill(row, side, valueText(value));
    part(row, side).dataset["label"] = names[side];
  }
  fill(row, "change", changeText(comparison));
  if (verdict) fill(row, "verdict", t[verdict]);
  else part(row, "verdict").remove();
  const shapes = pair(comparison);
  if (shapes) part(row, "drawing").replaceChildren(...shapes.map(svgElement));
  else part(row, "drawing").remove();
  return row;
}
