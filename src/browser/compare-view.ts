import { pair } from "../charts/pair.ts";
import { paths } from "../core/address.ts";
import { byArea, type Comparison } from "../core/compute/compare.ts";
import type { Locale } from "../core/number.ts";
import type { QuarterRow, QuarterTable } from "../core/quarter-table.ts";
import { changeText, noteText, shortName, summaryText, valueText } from "../i18n/comparison.ts";
import { MARK_SIGNS, markText } from "../i18n/mark.ts";
import { comparisonWords } from "../i18n/comparison-words.ts";
import { svgElement } from "./svg.ts";

/** What every row of a view needs: the quarters' ids and names, the site's root, the page's language. */
interface Frame {
  quarters: Record<"older" | "newer", string>;
  names: Record<"older" | "newer", string>;
  site: URL;
  locale: Locale;
}

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
  locale: Locale,
): DocumentFragment {
  const view = template.content.cloneNode(true) as DocumentFragment;
  const names = { older: shortName(older.quarter, locale), newer: shortName(newer.quarter, locale) };
  const quarters = { older: older.quarter, newer: newer.quarter };
  fill(view, "older-name", names.older);
  fill(view, "newer-name", names.newer);
  fill(view, "summary", summaryText(comparisons, locale));
  const note = noteText(comparisons, locale);
  fill(view, "note", note);
  part(view, "note").hidden = note === "";
  part(view, "legend").hidden = !comparisons.some((row) => pair(row));
  const section = part(view, "area");
  section.replaceWith(
    ...byArea(newer, comparisons).map((area) => areaSection(section, area, { quarters, names, site, locale })),
  );
  return view;
}

function areaSection(
  sample: HTMLElement,
  { area, rows }: ReturnType<typeof byArea>[number],
  frame: Frame,
): HTMLElement {
  const section = sample.cloneNode(true) as HTMLElement;
  const heading = section.querySelector("h2")!;
  heading.id = `linh-vuc-${area.id.toLowerCase()}`;
  section.setAttribute("aria-labelledby", heading.id);
  fill(section, "area-id", `${area.id}.`);
  fill(section, "area-label", area.label);
  const row = section.querySelector<HTMLElement>("tr[data-compare]")!;
  row.replaceWith(...rows.map((comparison) => tableRow(row, comparison, frame)));
  return section;
}

function tableRow(sample: HTMLElement, comparison: Comparison, { quarters, names, site, locale }: Frame): HTMLElement {
  const row = sample.cloneNode(true) as HTMLElement;
  const { older, newer, incomparable, verdict } = comparison;
  row.dataset["compare"] = newer.id;
  if (incomparable) row.dataset["incomparable"] = incomparable;
  fill(row, "label", newer.label);
  (part(row, "label") as HTMLAnchorElement).href = new URL(`.${paths.indicator(newer.series)}`, site).href;
  for (const [side, value] of [
    ["older", older],
    ["newer", newer],
  ] as const) {
    fill(row, side, valueText(value, locale));
    part(row, side).dataset["label"] = names[side];
    if (value?.mark) part(row, side).append(" ", markSign(value.mark, quarters[side], site, locale));
  }
  fill(row, "change", changeText(comparison, locale));
  if (verdict) fill(row, "verdict", comparisonWords(locale).comparison[verdict]);
  else part(row, "verdict").remove();
  const shapes = pair(comparison);
  if (shapes) part(row, "drawing").replaceChildren(...shapes.map(svgElement));
  else part(row, "drawing").remove();
  return row;
}

/** As components/MarkSign.astro writes it. */
function markSign(
  { kind, finding }: NonNullable<QuarterRow["mark"]>,
  quarter: string,
  site: URL,
  locale: Locale,
): HTMLAnchorElement {
  const sign = document.createElement("a");
  sign.href = new URL(`.${paths.finding(quarter, finding)}`, site).href;
  sign.className = "mark-sign";
  sign.dataset["mark"] = kind;
  sign.title = markText(kind, locale);
  sign.setAttribute("aria-label", sign.title);
  sign.textContent = MARK_SIGNS[kind];
  return sign;
}
