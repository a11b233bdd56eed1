import { plainNumber } from "../core/number.ts";
import { type Mark, rect, type Shape, words } from "./drawing.ts";
import { ghostWords } from "./ghost.ts";
import { type Present, said } from "./missing.ts";
import { LINE, wrap } from "./wrap.ts";

const SWATCH = 14;
const INSET = "24";

/** A named value under a bar: swatch, name, number; with the shapes of the bar it makes one mark. */
export function entry(datum: Present, y: number, style: string, value: string): { shapes: Shape[]; height: number } {
  const lines = wrap(datum.label, LINE.characters - 3);
  const names = lines.map((text, index) => words(INSET, y + 13 + index * LINE.height, text, "name"));
  const below = y + 13 + lines.length * LINE.height;
  const against = ghostWords(datum, below + LINE.height, INSET);
  const height = (lines.length + 1) * LINE.height + against.height + 8;
  const shapes = [
    rect("0", y - 2, "100%", height - 4, "hit"),
    rect("1", y + 1, String(SWATCH), SWATCH, style),
    ...names,
    words(INSET, below, value, "value"),
    ...against.shapes,
  ];
  return { shapes, height };
}

/** Entries one below the other, each joined to its shape in the bar. */
export function legend(data: readonly Present[], top: number, bars: readonly Shape[][], styles: readonly string[]) {
  let y = top;
  const marks = data.map((datum, index): Mark => {
    const { shapes, height } = entry(datum, y, styles[index]!, datum.text);
    y += height;
    const { label, number } = datum;
    return { label, value: plainNumber(number), text: said(datum), shapes: [...bars[index]!, ...shapes] };
  });
  return { marks, bottom: y };
}
