import { escapeMarkup } from "../core/escape-markup.ts";
import { type Drawing, point, type SeriesName, type Shape, words } from "./drawing.ts";
import { patterned } from "./patterns.ts";
import { LINE, wrap } from "./wrap.ts";

const WIDTH = 640;
const MARGIN = 20;
/** Many programs that open SVG know no variables: the colours of the page stand in the styles themselves. */
const COLOURS: Record<string, string> = {
  paper: "#fff",
  sheet: "#fff",
  ink: "#1a2420",
  soft: "#55615b",
  rule: "#d9d8cf",
  accent: "#0b5c45",
  tint: "#e8f1ec",
  rust: "#9b3412",
  amber: "#7a5600",
  blue: "#1f4f8f",
  violet: "#6a3d8f",
};

/** What a chart says of itself when it travels alone. */
export interface Caption {
  title: string;
  /** The plain name below a title that says more; "" where there is none. */
  subtitle: string;
  description: string;
  /** Notes and source, a line each. */
  below: string[];
}

/** What is drawn, with the patterns that fill it. */
export interface Picture {
  height: number;
  patterns: Shape[];
  shapes: Shape[];
  series: SeriesName[];
}

export function pictureOf(plain: Drawing, id: string): Picture {
  const { patterns, drawing } = patterned(plain, id);
  const { height, frame, marks, series = [] } = drawing;
  return { height, patterns, shapes: [...frame, ...marks.flatMap((mark) => mark.shapes)], series };
}

/** A chart as a file of its own: title above, source below, its styles inside. */
export function svgFile(caption: Caption, { patterns, series, ...drawing }: Picture, styles: string): string {
  const title = wrap(caption.title, 62);
  const subtitle = caption.subtitle === "" ? [] : wrap(caption.subtitle, 76);
  const named = MARGIN + title.length * 24;
  const key = named + subtitle.length * LINE.height + 12;
  const top = key + series.length * 22;
  const bottom = top + drawing.height + 22;
  const below = caption.below.flatMap((text) => wrap(text, 92));
  const height = bottom + below.length * 17 + 8;
  // What only answers to a pointer has no place in a file, nor what stands for the rest on a phone.
  const shapes = drawing.shapes.filter(({ attributes }) => !/^hit$| narrow$/.test(String(attributes["class"])));
  const plainStyles = styles.replace(/var\(--([a-z]+)\)/g, (_, name: string) => COLOURS[name] ?? "");
  const inner = WIDTH - 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" class="drawing" role="img">`,
    `<title>${escapeMarkup(caption.title)}</title><desc>${escapeMarkup(caption.description)}</desc>`,
    `<style>.drawing{font-family:"Be Vietnam Pro","Segoe UI",Roboto,Arial,sans-serif}${plainStyles}</style>`,
    `<rect width="100%" height="100%" fill="#fff"/><defs>${patterns.map(markup).join("")}</defs>`,
    ...title.map((text, row) => markup(words(`${MARGIN}`, MARGIN + 12 + row * 24, text, "value"))),
    ...subtitle.map((text, row) => markup(words(`${MARGIN}`, named + 10 + row * LINE.height, text, "name"))),
    ...series.flatMap(({ label, shape }, row) => [
      markup(point(`${MARGIN + 8}`, key + row * 22, shape, false)),
      markup(words(`${MARGIN + 24}`, key + row * 22 + 5, label, "name")),
    ]),
    `<svg x="${MARGIN}" y="${top}" width="${inner}" height="${drawing.height}" overflow="visible">${shapes.map(markup).join("")}</svg>`,
    ...below.map((text, row) => markup(words(`${MARGIN}`, bottom + row * 17, text, "tick"))),
    "</svg>\n",
  ].join("\n");
}

/** A shape and what is inside it as SVG text. */
export function markup({ tag, attributes, text = "", children = [] }: Shape): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`);
  return `<${tag}${pairs.join("")}>${escapeMarkup(text)}${children.map(markup).join("")}</${tag}>`;
}
