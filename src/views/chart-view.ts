import Big from "big.js";
import type { Drawing } from "../charts/drawing.ts";
import type { Datum } from "../charts/missing.ts";
import { paths } from "../core/address.ts";
import type { ChartRow } from "../publish/chart-files.ts";
import { markOf } from "../core/mark.ts";
import { baseValue } from "../core/compute/sum.ts";
import { formatNumber, plainNumber, roundedTo, type StatedNumber } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import type { Unit } from "../core/unit.ts";
import { dateText, quantityText, ui, unitSuffix } from "../i18n/format.ts";

/** A quarter as a chart names it: `2025-q3`, `Quý III/2025`. */
export interface ShownQuarter {
  id: string;
  name: string;
}

/** A chart ready to be shown: what is drawn, and everything that stands around it. */
export interface ChartView {
  id: string;
  /** The quarter whose numbers are drawn; null for a chart over several. */
  quarter: ShownQuarter | null;
  /** Whether its address holds that quarter fast; else it follows the newest one. */
  held: boolean;
  /** The quarters that a reader may choose from, newest first; empty where there is no choice. */
  quarters: ShownQuarter[];
  title: string;
  description: string;
  /** null where the data do not allow the form: the words in `note` say why. */
  drawing: Drawing | null;
  rows: ChartRow[];
  note: string;
  source: string;
}

/** A chart before it has an address. */
export type Drawn = Omit<ChartView, "id" | "quarter" | "held" | "quarters">;

/** A chart with its id. */
export function named(id: string, drawn: Drawn): ChartView {
  return { ...drawn, id, quarter: null, held: false, quarters: [] };
}

/** The page of a chart alone, for a frame. */
export function embedPath({ id, held, quarter }: ChartView): string {
  return paths.embed(id, held ? quarter?.id : undefined);
}

/** A chart as a file. */
export function chartFilePath({ id, held, quarter }: ChartView, type: "svg" | "csv"): string {
  return paths.chartFile(id, held ? quarter?.id : undefined, type);
}

/** A quantity under the name that it has in a chart. */
export function datumOf(quantity: Quantity, label: string): Datum {
  return { label, number: quantity.number, text: quantityText(quantity) || ui().charts.notReported };
}

/** The row of the table that tells a datum. */
export function rowOf({ label, text }: Datum, { id, number, unit, source }: Quantity): ChartRow {
  const asOf = (source.kind === "figure" && source.figure.asOf) || "";
  return { label, text, value: number ? plainNumber(number) : "", unit: unit?.id ?? "", id, cited: { asOf } };
}

/**
 * Which of the numbers stand against another place of the report, in words; "" where none does.
 * A chart that travels alone must say so itself.
 */
export function cautionText({ findings }: Release, data: readonly Datum[], quantities: readonly Quantity[]): string {
  const off = data.filter((_, index) => markOf(findings, quantities[index]!.id)?.outcome === "contradiction");
  return off.length > 0 ? ui().charts.contradicts(off.map(({ label }) => label).join("; ")) : "";
}

/** Quantities of one unit added up, at the finest of their precisions; null where one was not reported. */
export function added(quantities: readonly Quantity[]): { number: StatedNumber; text: string } | null {
  const numbers = quantities.flatMap(({ number }) => number ?? []);
  if (numbers.length < quantities.length) return null;
  const value = numbers.reduce((sum, number) => sum.plus(number.value), new Big(0));
  const number = { value, decimals: Math.max(...numbers.map(({ decimals }) => decimals)) };
  return { number, text: formatNumber(number) + unitSuffix(quantities[0]!) };
}

/** Sentences beside each other; those that are empty are left out. */
export function notes(...sentences: string[]): string {
  return sentences.filter(Boolean).join(" ");
}

/** What a chart shows in one sentence, for those who do not see it; no full stop, since marks follow. */
export function describe(form: string, drawing: Drawing | null): string {
  return [form, ...(drawing?.marks ?? []).map(({ label, text }) => `${label} ${text}`)].join("; ");
}

/**
 * Where the numbers come from, and until when they count where they all say the same day.
 * @param quantities what is told, without what it is told against (a maximum, a plan, a time before); null for checks
 */
export function sourceText(release: Release, quantities: readonly Quantity[] | null): string {
  const t = ui().charts;
  const { number, issued } = release.report;
  const days = new Set((quantities ?? []).map(({ source }) => (source.kind === "figure" ? source.figure.asOf : null)));
  const [day] = [...days];
  const report = t.sourceReport(number, dateText(issued));
  const base = t.source(quantities ? report : `${report}, ${t.sourceChecks}`);
  return day && days.size === 1 ? `${base}. ${t.asOf(dateText(day))}` : base;
}

/** How a number of an axis is written: with the digits that the axis needs, and % for rates. */
export function tickText(unit: Unit | null): (value: number) => string {
  return (value) => {
    const exact = new Big(value);
    const text = formatNumber(roundedTo(exact, decimalsOf(exact)));
    return unit?.type === "percent" ? `${text}%` : text;
  };
}

function decimalsOf(value: Big): number {
  let decimals = 0;
  while (decimals < 4 && !value.round(decimals).eq(value)) decimals++;
  return decimals;
}

/** Each part with its share of the sum, to one digit: enough to see, and no claim against a stated share. */
export function withShares(quantities: readonly Quantity[], data: readonly Datum[]): Datum[] {
  const values = quantities.map(baseValue);
  if (values.some((value) => value === null)) return [...data];
  const total = values.reduce<Big>((sum, value) => sum.plus(value!), new Big(0));
  if (total.eq(0)) return [...data];
  return data.map((datum, index) => {
    const share = formatNumber(roundedTo(values[index]!.times(100).div(total), 1));
    return { ...datum, text: ui().charts.share(datum.text, `${share}%`) };
  });
}

/** About how high the page of a chart alone is in a frame as narrow as a phone, where no script tells it. */
export function frameHeight({ title, note, source, drawing }: ChartView): number {
  const lines = (text: string, characters: number) => Math.ceil(text.length / characters);
  const words = lines(title, 28) * 25 + (lines(note, 36) + lines(source, 36)) * 21;
  return (drawing?.height ?? 0) + words + (drawing?.series ? 60 : 0) + 230;
}
