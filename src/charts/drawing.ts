/**
 * What a chart is made of, before anybody turns it into SVG. Across, places are percentages of the
 * width, so that a chart fills a wide page and a narrow phone alike and its text never shrinks;
 * down, they are pixels.
 */
export interface Shape {
  tag: "rect" | "line" | "circle" | "path" | "text" | "tspan" | "g" | "pattern";
  attributes: Record<string, string | number>;
  text?: string;
  children?: Shape[];
}

/** One value as it is drawn: what it is, the number in plain notation, the number as people read it. */
export interface Mark {
  label: string;
  /** `99.91` */
  value: string;
  /** `99,91%` */
  text: string;
  /** Id of the series that it belongs to, in a drawing of several. */
  series?: string;
  shapes: Shape[];
}

/** One of several series in a drawing: its marks have a shape of their own. */
export interface SeriesName {
  id: string;
  label: string;
  shape: PointShape;
}

export const POINT_SHAPES = ["round", "square"] as const;
export type PointShape = (typeof POINT_SHAPES)[number];

export interface Drawing {
  /** In pixels. */
  height: number;
  /** Axes, frames and words, behind the marks. */
  frame: Shape[];
  marks: Mark[];
  /** Where it has more than one. */
  series?: SeriesName[];
}

export const rect = (x: number | string, y: number, width: number | string, height: number, style: string): Shape => ({
  tag: "rect",
  attributes: { x: across(x), y: round(y), width: across(width), height: round(height), class: style },
});

export const line = (x1: number | string, y1: number, x2: number | string, y2: number, style: string): Shape => ({
  tag: "line",
  attributes: { x1: across(x1), y1: round(y1), x2: across(x2), y2: round(y2), class: style },
});

export const circle = (x: number | string, y: number, r: number, style: string): Shape => ({
  tag: "circle",
  attributes: { cx: across(x), cy: round(y), r, class: style },
});

/**
 * The point of a value, by the shape of its series; a value that nobody stated is dashed.
 * @param r half its width, in pixels
 */
export function point(x: number | string, y: number, shape: PointShape, implied: boolean, r = 6): Shape {
  const style = ["point", shape === "square" && "square", implied && "implied"].filter(Boolean).join(" ");
  if (shape === "round") return circle(x, y, r, style);
  const side = 2 * r - 1;
  const attributes = { x: across(x), y: round(y - side / 2), width: side, height: side, class: style };
  return { tag: "rect", attributes: { ...attributes, transform: `translate(${-side / 2})` } };
}

export type Anchor = "start" | "middle" | "end";

export const words = (x: number | string, y: number, text: string, style: string, anchor: Anchor = "start"): Shape => ({
  tag: "text",
  attributes: { x: across(x), y: round(y), class: style, "text-anchor": anchor },
  text,
});

/** A number is a percentage of the width, a text a length of its own (`22` pixels). */
function across(x: number | string): string {
  return typeof x === "string" ? x : `${round(x)}%`;
}

const round = (n: number) => Math.round(n * 100) / 100;
