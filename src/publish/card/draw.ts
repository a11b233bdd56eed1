import { outlineOf, type Weight, wrapped } from "./font.ts";

/** What a card says: whose it is, what it is about, one number, and a bar that shows it. */
export interface Card {
  name: string;
  site: string;
  title: string;
  /** "" where the page has no one number. */
  number: string;
  caption: string;
  /** How the number is off, in words; "" where it is not. */
  mark: string;
  /** Parts of the bar, as shares of all; none where there is nothing to show. */
  bar: { share: number; colour: string }[];
}

const SIZE = { width: 1200, height: 630 };
const MARGIN = 72;
const INNER = SIZE.width - 2 * MARGIN;
export const COLOURS = {
  paper: "#fbfaf6",
  ink: "#1a2420",
  soft: "#55615b",
  rule: "#d9d8cf",
  accent: "#0b5c45",
  rust: "#9b3412",
  amber: "#b8860b",
  ochre: "#7a5600",
};

/** A card as SVG of 1200 × 630 whose letters are outlines, so that no machine needs the font. */
export function cardSvg({ site, title, number, caption, mark, bar }: Card): string {
  const line = (text: string, y: number, size: number, weight: Weight, colour: string) =>
    `<path d="${outlineOf(text, MARGIN, y, size, weight)}" fill="${colour}"/>`;
  const titleSize = wrapped(title, INNER, 60, 600).length > 2 ? 46 : 60;
  const titleLines = wrapped(title, INNER, titleSize, 600).slice(0, 3);
  const parts = [
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="${COLOURS.paper}"/>`,
    `<rect width="${SIZE.width}" height="14" fill="${COLOURS.accent}"/>`,
    line(site, 96, 30, 400, COLOURS.soft),
    ...titleLines.map((text, index) => line(text, 190 + index * titleSize * 1.25, titleSize, 600, COLOURS.ink)),
    ...(number ? [line(number, 446, 92, 600, COLOURS.accent)] : []),
    ...wrapped(caption, INNER, 30, 400)
      .slice(0, 1)
      .map((text) => line(text, 500, 30, 400, COLOURS.soft)),
    ...barParts(bar),
    ...(mark ? [line(mark, 608, 28, 600, COLOURS.ink)] : []),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">${parts.join("")}</svg>`;
}

function barParts(bar: Card["bar"]): string[] {
  if (bar.length === 0) return [];
  let at = MARGIN;
  const segments = bar.map(({ share, colour }) => {
    const width = share * INNER;
    const rect = `<rect x="${at.toFixed(1)}" y="540" width="${width.toFixed(1)}" height="28" fill="${colour}"/>`;
    at += width;
    return rect;
  });
  return [`<rect x="${MARGIN}" y="540" width="${INNER}" height="28" fill="${COLOURS.rule}"/>`, ...segments];
}
