import { bars } from "../charts/bars.ts";
import type { Drawing } from "../charts/drawing.ts";
import type { Datum } from "../charts/missing.ts";
import { parts } from "../charts/parts.ts";
import { rate } from "../charts/rate.ts";
import { MOST_PARTS } from "../core/chart.ts";
import type { Finding } from "../core/finding.ts";
import { formatNumber } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { ui } from "../i18n/format.ts";
import {
  added,
  cautionText,
  datumOf,
  describe,
  type Drawn,
  notes,
  rowOf,
  sourceText,
  tickText,
  withShares,
} from "./chart-view.ts";

/** A rate with the numbers that it is the ratio of; null where the finding is no ratio or the rate is missing. */
export function rateView(finding: Finding, release: Release): Drawn | null {
  const { kind, target } = finding;
  if (kind !== "ratio" || !target.number) return null;
  const quantities = quantitiesOf(finding);
  const data = quantities.map((quantity) => datumOf(quantity, quantity.label.vi));
  const drawing = rate(data[0]!, [data[1]!, denominatorOf(finding, data.slice(2))], tickText(target.unit));
  return {
    title: target.label.vi,
    description: describe(ui().charts.forms.rate, drawing),
    drawing,
    rows: rowsOf(data, quantities),
    note: notes(finding.reason.vi, cautionText(release, data, quantities)),
    source: sourceText(release, quantities),
  };
}

/** The denominator of a ratio: one number, or several of one unit added up. */
function denominatorOf({ terms }: Finding, data: readonly Datum[]): Datum {
  if (data.length === 1) return data[0]!;
  const others = terms.slice(1).map(({ quantity }) => quantity);
  const oneUnit = new Set(others.map(({ unit }) => unit?.id)).size === 1;
  const whole = (oneUnit ? added(others) : null) ?? { number: null, text: ui().charts.notReported };
  return { label: data.map(({ label }) => label).join(" + "), ...whole };
}

/**
 * A total as its parts. Null where the finding is no sum, where the parts do not make the stated
 * total (drawn, they would pass for it), where one is taken away, or they are of different units or
 * more than a bar can show.
 */
export function partsView(finding: Finding, release: Release): Drawn | null {
  const { kind, outcome, target, terms } = finding;
  const adds = outcome === "holds" || outcome === "rounding";
  const wanted = adds && terms.length >= 2 && terms.length <= MOST_PARTS && terms.every(({ term }) => term.sign > 0);
  if (kind !== "sum" || !wanted || !ofOneUnit(finding)) return null;
  const quantities = terms.map(({ quantity }) => quantity);
  const t = ui().charts;
  const data = quantities.map((quantity) => datumOf(quantity, quantity.label.vi));
  const total = datumOf(target, target.label.vi);
  const drawing = parts(withShares(quantities, data));
  return {
    title: t.title(target.label.vi, t.byParts),
    description: describe(t.forms.parts, drawing),
    drawing,
    rows: rowsOf([total, ...data], [target, ...quantities]),
    note: notes(
      t.total(total.text),
      finding.reason.vi,
      cautionText(release, [total, ...data], [target, ...quantities]),
    ),
    source: sourceText(release, quantities),
  };
}

/**
 * A row of the form inside the row that it is a part of; null where the finding states no such pair
 * or more than the whole. A bound between the form and the narrative is a check, not a whole.
 */
export function wholeView(finding: Finding, release: Release): Drawn | null {
  const { kind, outcome, target, terms } = finding;
  const [whole, ...others] = terms.map(({ quantity }) => quantity);
  const rows = [target, whole].every((quantity) => quantity?.source.kind === "indicator");
  if (kind !== "at-most" || outcome !== "holds" || !rows || others.length > 0 || !ofOneUnit(finding)) return null;
  const t = ui().charts;
  const limit = datumOf(whole!, whole!.label.vi);
  const part = datumOf(target, target.label.vi);
  const row = { ...part, text: t.of(formatNumber(target.number!), limit.text) };
  const drawing: Drawing = bars([{ ...row, limit }], tickText(whole!.unit));
  return {
    title: t.inWhole(target.label.vi, whole!.label.vi.charAt(0).toLocaleLowerCase("vi") + whole!.label.vi.slice(1)),
    description: describe(t.forms.plan, drawing),
    drawing,
    rows: rowsOf([part, limit], [target, whole!]),
    note: cautionText(release, [part, limit], [target, whole!]),
    source: sourceText(release, [target, whole!]),
  };
}

function quantitiesOf({ target, terms }: Finding): Quantity[] {
  return [target, ...terms.map(({ quantity }) => quantity)];
}

function rowsOf(data: readonly Datum[], quantities: readonly Quantity[]) {
  return data.map((datum, index) => rowOf(datum, quantities[index]!));
}

/** On one axis stands one unit. */
function ofOneUnit(finding: Finding): boolean {
  return new Set(quantitiesOf(finding).map(({ unit }) => `${unit?.quantity} ${unit?.scale}`)).size === 1;
}
