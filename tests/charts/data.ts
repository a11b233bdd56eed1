import type { Drawing, Shape } from "../../src/charts/drawing.ts";
import type { Datum } from "../../src/charts/missing.ts";
import { readNumber } from "../../src/core/number.ts";

/** `datum("Qua mạng", "126.932")`; "" was not reported. */
export function datum(label: string, stated: string): Datum {
  const reading = stated === "" ? null : readNumber(stated, "measure");
  if (reading?.ok === false) throw new Error(`${stated} is no number`);
  return { label, number: reading?.number ?? null, text: stated || "không báo cáo" };
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
