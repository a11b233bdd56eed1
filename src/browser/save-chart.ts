import type { SeriesName, Shape } from "../charts/drawing.ts";
import { type Picture, svgFile } from "../charts/svg-file.ts";
import styles from "../styles/chart-marks.css?raw";

/** Saves what a figure shows, as SVG or as PNG twice as large; its quarter may be another than the page came with. */
export async function saveChart(figure: HTMLElement, type: string): Promise<void> {
  const svg = new Blob([chartOf(figure)], { type: "image/svg+xml" });
  const blob = type === "png" ? await pngOf(svg) : svg;
  if (!blob) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${figure.querySelector<HTMLElement>("[data-downloads]")!.dataset["downloads"]}.${type}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The file that the build would write of the chart (publish/chart-files.ts), from what stands in the page. */
function chartOf(figure: HTMLElement): string {
  // A space that does not break is part of a number.
  const text = (selector: string) =>
    figure
      .querySelector(selector)
      ?.textContent!.replace(/[ \n]+/g, " ")
      .trim() ?? "";
  const site = document.querySelector<HTMLMetaElement>("meta[name='application-name']")!.content;
  const below = [text(".chart-note"), `${text(".chart-source")}. ${site}.`].filter(Boolean);
  const caption = {
    title: text("figcaption"),
    subtitle: text(".chart-subtitle"),
    description: text("svg.drawing desc"),
    below,
  };
  return svgFile(caption, pictureIn(figure), styles);
}

function pictureIn(figure: HTMLElement): Picture {
  const svg = figure.querySelector("svg.drawing")!;
  const height = Number(svg.getAttribute("height"));
  const patterns = [...svg.querySelectorAll("defs > *")].map(shapeOf);
  const drawn = svg.querySelectorAll(".frame > *, .mark > *");
  return { height, patterns, shapes: [...drawn].map(shapeOf), series: seriesIn(figure) };
}

/** The reverse of svgElement (svg.ts). */
function shapeOf(element: Element): Shape {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const children = [...element.children].map(shapeOf);
  const text = children.length > 0 ? "" : (element.textContent ?? "");
  return { tag: element.localName as Shape["tag"], attributes, text, children };
}

function seriesIn(figure: HTMLElement): SeriesName[] {
  return [...figure.querySelectorAll<HTMLElement>("[data-series]:is(li)")].map((item) => ({
    id: item.dataset["series"]!,
    label: item.textContent!.trim(),
    shape: item.querySelector("circle") ? "round" : "square",
  }));
}

async function pngOf(svg: Blob): Promise<Blob | null> {
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  await image.decode();
  URL.revokeObjectURL(image.src);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done));
}
