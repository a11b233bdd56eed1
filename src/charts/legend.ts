import { plainNumber } from "../core/number.ts";
import { type Mark, rect, type Shape, words } from "./drawing.ts";
import { ghostWords } from "./ghost.ts";
import { type Present, said } from "./missing.ts";
import { nameLines } from "./name.ts";
import { LINE } from "./wrap.ts";

const SWATCH = 14;
const INSET = "24";

/** A named value under a bar: swatch, name, number; with the shapes of the bar it makes one mark. */
export function entry(datum: Present, y: number, style: string, value: string): { shapes: Shape[]; height: number } {
  const named = nameLines(datum.label, INSET, y + 13, { characters: LINE.characters - 3, at: "above" });
  const below = y + 13 + named.lines * LINE.height;
  const values =
    named.spare === 0
      ? [words(INSET, below, value, "value")]
      : [
          words(INSET, below, value, "value narrow"),
          words(INSET, below - named.spare * LINE.height, value, "value wide"),
        ];
  const against = ghostWords(datum, below + LINE.height, INSET);
  const height = (named.lines + 1) * LINE.height + against.height + 8;
  const shapes = [
    rect("0", y - 2, "100%", height - 4, "hit"),
    rect("1", y + 1, String(SWATCH), SWATCH, style),
    ...named.shapes,
    ...values,
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
