import mammoth from "mammoth";
import { type HTMLElement, parse } from "node-html-parser";
import { type OfficeCell, type OfficeTable, type OfficeFile, textCell } from "../../reading/office-file.ts";
import { cleanCell } from "./clean.ts";

const NO_IMAGES = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));

/** A Word file -> its tables and footnotes. Throws where the bytes are no Word file. */
export async function readDocx(bytes: Uint8Array): Promise<OfficeFile> {
  // Mammoth asks for the bytes by one name in Node and by the other in a browser; pictures are not looked at.
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, { convertImage: NO_IMAGES });
  const root = parse(value);
  const footnotes = new Map([...wordFootnotes(root), ...typedFootnotes(root)]);
  // A table inside a cell belongs to that cell's text and is no table of its own.
  const tables = root.querySelectorAll("table").filter((table) => !table.parentNode?.closest("td, th"));
  return { tables: tables.map(layOut), footnotes };
}

/** Footnotes that Word keeps itself: mammoth lists them at the end, and marks them `[1]`. */
function wordFootnotes(root: HTMLElement): [string, string][] {
  return root.querySelectorAll("li[id^=footnote-]").map((item) => {
    for (const back of item.querySelectorAll("a[href^=#footnote-ref-]")) back.remove();
    return [item.id, cleanCell(item.text)];
  });
}

/** Footnotes that were typed: a paragraph outside the tables that opens with the raised mark. */
function typedFootnotes(root: HTMLElement): [string, string][] {
  return root.querySelectorAll("p").flatMap((paragraph): [string, string][] => {
    const [first] = paragraph.childNodes;
    const mark = paragraph.querySelector("sup");
    if (!mark || first?.rawText !== mark.rawText || paragraph.closest("table")) return [];
    const name = cleanCell(mark.text);
    mark.remove();
    return [[name, cleanCell(paragraph.text)]];
  });
}

/** Cells at their columns: a cell over two columns is followed by blanks, one over two rows is repeated below. */
function layOut(table: HTMLElement): OfficeTable {
  const grid: OfficeCell[][] = [];
  const rows = table.querySelectorAll("tr").filter((row) => row.closest("table") === table);
  rows.forEach((row, rowIndex) => {
    const line = (grid[rowIndex] ??= []);
    let column = 0;
    for (const element of row.childNodes as HTMLElement[]) {
      if (!/^t[dh]$/i.test(element.tagName ?? "")) continue;
      while (line[column]) column++;
      const cell = readCell(element);
      const [across, down] = [spanOf(element, "colspan"), spanOf(element, "rowspan")];
      for (let below = 0; below < down && rowIndex + below < rows.length; below++) {
        const target = (grid[rowIndex + below] ??= []);
        for (let beside = 0; beside < across; beside++)
          target[column + beside] = beside > 0 ? textCell("") : { ...cell, merged: below > 0 };
      }
      column += across;
    }
  });
  return { rows: grid.map((line) => Array.from(line, (cell) => cell ?? textCell(""))) };
}

function readCell(element: HTMLElement): OfficeCell {
  const marks: string[] = [];
  for (const raised of element.querySelectorAll("sup")) {
    const reference = raised.querySelector("a[href^=#footnote-]")?.getAttribute("href");
    const text = cleanCell(raised.text);
    if (!reference && !/^[\d*]+$/.test(text)) continue;
    marks.push(reference ? reference.slice(1) : text);
    raised.remove();
  }
  for (const block of element.querySelectorAll("p, br, li, tr, td")) block.insertAdjacentHTML("beforebegin", " ");
  return textCell(cleanCell(element.text), marks);
}

function spanOf(element: HTMLElement, name: string): number {
  return Math.max(1, Number(element.getAttribute(name) ?? 1));
}
