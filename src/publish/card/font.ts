import { readFileSync } from "node:fs";
import opentype, { type Font, type Glyph, type PathCommand } from "opentype.js";

const FOLDER = "node_modules/@fontsource/be-vietnam-pro/files";
const SUBSETS = ["latin", "vietnamese", "latin-ext"] as const;

export type Weight = 400 | 600;

const memo = new Map<Weight, Font[]>();

/** The pages' own type, in its subsets; a letter is taken from the first that has it. */
function fontsOf(weight: Weight): Font[] {
  const known =
    memo.get(weight) ?? SUBSETS.map((subset) => read(`${FOLDER}/be-vietnam-pro-${subset}-${weight}-normal.woff`));
  memo.set(weight, known);
  return known;
}

function read(file: string): Font {
  const bytes = readFileSync(file);
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function glyphsOf(text: string, weight: Weight): { glyph: Glyph; unitsPerEm: number }[] {
  const fonts = fontsOf(weight);
  return [...text.normalize("NFC")].map((letter) => {
    const font = fonts.find((one) => one.charToGlyphIndex(letter) > 0);
    if (!font) throw new Error(`Be Vietnam Pro has no letter ${letter}`);
    return { glyph: font.charToGlyph(letter), unitsPerEm: font.unitsPerEm };
  });
}

/** The width of a line in pixels. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return glyphsOf(text, weight).reduce(
    (sum, { glyph, unitsPerEm }) => sum + ((glyph.advanceWidth ?? 0) / unitsPerEm) * size,
    0,
  );
}

/** A line as an outline (SVG path data), its baseline at y. */
export function outlineOf(text: string, x: number, y: number, size: number, weight: Weight): string {
  let at = x;
  return glyphsOf(text, weight)
    .map(({ glyph, unitsPerEm }) => {
      const path = glyph.getPath(at, y, size).commands.map(commandText).join("");
      at += ((glyph.advanceWidth ?? 0) / unitsPerEm) * size;
      return path;
    })
    .join("");
}

/** opentype.js 1.3.5 writes NaN for some coordinates where it writes path data itself. */
function commandText(command: PathCommand): string {
  const points = Object.entries(command).filter(([name]) => name !== "type");
  // The end point comes last: control points are x1, y1, x2, y2.
  points.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return command.type + points.map(([, value]) => (value as number).toFixed(2)).join(" ");
}

const ORDER = ["x1", "y1", "x2", "y2", "x", "y"];

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
