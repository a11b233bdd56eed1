import type { ReportDocument } from "../../reading/report/document.ts";
import { withoutTypedFootnotes } from "../../reading/report/typed-footnotes.ts";
import { Leftovers } from "./leftovers.ts";
import { WordBody } from "./word-body.ts";
import { Notes } from "./word-notes.ts";
import { markOffsets } from "./word-offsets.ts";
import { wordParts } from "./word-parts.ts";
import { at } from "./xml.ts";

/**
 * A Word file -> the whole report as a person sees it on paper: paragraphs with the numbers that Word prints before
 * them, tables with merged cells laid out, text boxes, real and typed footnotes. Tracked changes are read as accepted
 * and counted; what is crossed out, hidden or no text is left, and said where it stood.
 * Runs in a browser as in Node. Throws where the bytes are no Word file, UnpacksLarge and TooComplex where they are
 * more than a report can be.
 */
export function readWordReport(bytes: Uint8Array): ReportDocument {
  const parts = wordParts(bytes);
  const content = at(parts.document, "w:document", "w:body");
  if (!content) throw new Error("The Word file has no body");
  const leftovers = new Leftovers();
  const notes = new Notes(parts);
  const body = new WordBody(parts, notes, leftovers);
  const blocks = body.blocksOf(content);
  const footnotes = notes.texts((note) => body.blocksOf(note));
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  markOffsets(tables, body.layouts);
  const left = leftovers.problems(tables);
  const { trackedChanges } = leftovers;
  return withoutTypedFootnotes({ blocks, footnotes, trackedChanges, left }, false);
}
