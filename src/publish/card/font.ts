import { readFileSync } from "node:fs";
import { create, type Font, type Glyph } from "fontkitten";

const FOLDER = "node_modules/@fontsource/be-vietnam-pro/files";
const SUBSETS = ["latin", "vietnamese", "latin-ext"] as const;

/** What stands for a letter that the type does not have; it has neither a box nor U+FFFD. */
const REPLACEMENT = "?".codePointAt(0)!;

export type Weight = 400 | 600;

const memo = new Map<Weight, Font[]>();

/** The pages' own type, in its subsets; a letter is taken from the first that has it. */
function fontsOf(weight: Weight): Font[] {
  const read = (subset: string) => create(readFileSync(`${FOLDER}/be-vietnam-pro-${subset}-${weight}-normal.woff`));
  const known = memo.get(weight) ?? SUBSETS.map((subset) => read(subset) as Font);
  memo.set(weight, known);
  return known;
}

interface Letter {
  glyph: Glyph;
  /** One of its units, in ems. */
  em: number;
}

function lettersOf(text: string, weight: Weight): Letter[] {
  return [...text.normalize("NFC")].map((letter) => letterOf(letter.codePointAt(0)!, fontsOf(weight)));
}

function letterOf(code: number, fonts: readonly Font[]): Letter {
  const font = fonts.find((one) => one.hasGlyphForCodePoint(code));
  return font ? { glyph: font.glyphForCodePoint(code), em: 1 / font.unitsPerEm } : letterOf(REPLACEMENT, fonts);
}

/** The width of a line in pixels. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return lettersOf(text, weight).reduce((sum, { glyph, em }) => sum + glyph.advanceWidth * em * size, 0);
}

/** A line as an outline (SVG path data), its baseline at y. */
export function outlineOf(text: string, x: number, y: number, size: number, weight: Weight): string {
  let at = x;
  return lettersOf(text, weight)
    .map(({ glyph, em }) => {
      const path = glyph.path.transform(em * size, 0, 0, -em * size, at, y).toSVG();
      at += glyph.advanceWidth * em * size;
      return path;
    })
    .join("");
}

/** Breaks a text into lines of at most a width, at its spaces. */
export function wrapped(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
