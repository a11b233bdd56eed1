import { type ImportProblem, problem } from "../../reading/problem.ts";
import { cleanCell } from "./clean.ts";
import type { SheetPart } from "./xlsx-parts.ts";
import { walkXml } from "./xml-walk.ts";

/** So much is said of what stands beside the cells of a sheet. */
const MOST_SAID = 5;
const LONGEST_SAID = 80;

/** Remarks on cells and texts of boxes: both are seen, neither is read. */
export function remarksOf({ name, comments, drawings }: SheetPart): ImportProblem[] {
  const remarks = comments.flatMap((xml) => textsOf(xml, "comment"));
  const boxes = drawings.flatMap((xml) => textsOf(xml, "txBody"));
  return [...said("comment-left", remarks, name), ...said("text-box-left", boxes, name)];
}

function said(code: ImportProblem["code"], texts: readonly string[], sheet: string): ImportProblem[] {
  return texts.slice(0, MOST_SAID).map((text) => problem(code, { read: text, form: sheet }));
}

/** The text of each element of a name, with the cell that it is about. */
function textsOf(xml: string, element: string): string[] {
  const found: string[] = [];
  let text = "";
  let cell = "";
  if (xml === "") return found;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === element) [text, cell] = ["", attributes["ref"] ?? ""];
    },
    text: (part, path) => {
      if (path.at(-1) === "t" && path.includes(element)) text += part;
    },
    close: (name) => {
      const clean = cleanCell(text).slice(0, LONGEST_SAID);
      if (name === element && clean !== "") found.push(cell ? `${cell}: ${clean}` : clean);
    },
  });
  return found;
}
