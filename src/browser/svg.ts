import type { Shape } from "../charts/drawing.ts";

/** A shape as an element of the page. */
export function svgElement({ tag, attributes, text = "", children = [] }: Shape): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(text, ...children.map(svgElement));
  return element;
}
