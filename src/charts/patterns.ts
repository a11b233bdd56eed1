import type { Drawing, Shape } from "./drawing.ts";

/** Fills that differ by more than their colour, by the class that asks for them. */
const PATTERNS: Record<string, { size: number; drawn: string }> = {
  "series-2": { size: 7, drawn: "M0 7 7 0M-1 1 1 -1M6 8 8 6" },
  "series-3": { size: 6, drawn: "M2 3h.01M5 6h.01M5 0h.01" },
  "series-4": { size: 0, drawn: "" },
  "series-5": { size: 8, drawn: "M0 0 8 8M0 8 8 0" },
  ghost: { size: 6, drawn: "M0 6 6 0M-1 1 1 -1M5 7 7 5" },
  "outcome-contradiction": { size: 8, drawn: "M0 0 8 8M0 8 8 0" },
  "outcome-rounding": { size: 7, drawn: "M0 7 7 0M-1 1 1 -1M6 8 8 6" },
  "outcome-difference": { size: 5, drawn: "M0 2.5h5" },
  "outcome-misprint": { size: 6, drawn: "M2 3h.01M5 6h.01M5 0h.01" },
};

/**
 * The drawing with its patterned shapes filled by patterns of its own, which come first. Ids are
 * those of the chart, since a page may hold several.
 */
export function patterned(drawing: Drawing, id: string): { patterns: Shape[]; drawing: Drawing } {
  const used = new Set<string>();
  const fill = (shape: Shape): Shape => {
    const style = String(shape.attributes["class"]);
    const pattern = PATTERNS[style];
    if (shape.tag !== "rect" || !pattern || pattern.size === 0) return shape;
    used.add(style);
    return { ...shape, attributes: { ...shape.attributes, fill: `url(#${id}-${style})` } };
  };
  const filled: Drawing = {
    ...drawing,
    marks: drawing.marks.map((mark) => ({ ...mark, shapes: mark.shapes.map(fill) })),
  };
  return { patterns: [...used].map((style) => patternOf(style, id)), drawing: filled };
}

function patternOf(style: string, id: string): Shape {
  const { size, drawn } = PATTERNS[style]!;
  return {
    tag: "pattern",
    attributes: { id: `${id}-${style}`, width: size, height: size, patternUnits: "userSpaceOnUse" },
    children: [
      { tag: "rect", attributes: { width: size, height: size, class: "ground" } },
      { tag: "path", attributes: { d: drawn, class: `ink-${style}` } },
    ],
  };
}
