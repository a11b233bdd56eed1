import type { Drawing, Shape } from "../../src/charts/drawing.ts";
import type { Datum } from "../../src/charts/missing.ts";
import type { ChartDatum, ValueTexts } from "../../src/charts/types/chart-type.ts";
import type { Chart } from "../../src/core/chart.ts";
import { formatNumber, type Locale, readNumber } from "../../src/core/number.ts";
import type { Quantity } from "../../src/core/quantity.ts";
import type { Unit } from "../../src/core/unit.ts";
import { PERSON, quantity } from "../core/quantities.ts";

/** `datum("Qua mạng", "126.932")`; "" was not reported. */
export function datum(label: string, stated: string): Datum {
  const reading = stated === "" ? null : readNumber(stated, "measure");
  if (reading?.ok === false) throw new Error(`${stated} is no number`);
  return { label, number: reading?.number ?? null, text: stated || "không báo cáo" };
}

/** A value of a chart; its text is the bare number in a language. */
export function chartDatum(label: string, stated: string, unit: Unit = PERSON, locale: Locale = "vi"): ChartDatum {
  const of = quantity(label, stated, unit);
  return { label, number: of.number, text: textsIn(locale).quantity(of), quantity: of };
}

/** A row of charts.csv with these terms. */
export function chartOf(terms: readonly string[], labels: Chart["labels"] = []): Chart {
  const words = { vi: "", en: "" };
  const at = { file: "charts.csv", line: 2, column: 1 };
  return {
    id: "x",
    type: "",
    title: words,
    says: null,
    terms: [...terms],
    whole: null,
    labels,
    shownIn: [],
    note: words,
    at,
  };
}

/** A quarter that has these quantities and no findings. */
export function versionOf(...quantities: Quantity[]) {
  return { quantities: new Map(quantities.map((one) => [one.id, one])), findings: [] };
}

/** Bare numbers and ids: what a type itself says stands out. */
export function textsIn(locale: Locale): ValueTexts {
  return {
    locale,
    of: (text) => text[locale] || text.vi,
    quantity: ({ number }) => (number ? formatNumber(number, locale) : "–"),
    outcome: (outcome) => outcome,
    rival: ({ number, stated }) => `${stated ? "nêu" : "tính"} ${formatNumber(number, locale)}`,
  };
}

/** `label value text`, as the marks carry them. */
export const told = (drawing: Drawing | null) =>
  drawing!.marks.map(({ label, value, text }) => `${label} ${value} ${text}`);

/** The shapes of a class in a list, as the attributes that are named. */
export function shapesOf(shapes: readonly Shape[], style: string, ...names: string[]): (string | number)[][] {
  return shapes
    .filter(({ attributes }) => attributes["class"] === style)
    .map(({ attributes }) => names.map((name) => attributes[name]!));
}

export const allShapes = (drawing: Drawing | null): Shape[] => [
  ...drawing!.frame,
  ...drawing!.marks.flatMap((mark) => mark.shapes),
];
