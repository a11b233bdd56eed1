import type { ReportDocument } from "../../reading/report/document.ts";
import { withoutTypedFootnotes } from "../../reading/report/typed-footnotes.ts";
import { WordBody } from "./word-body.ts";
import { wordParts } from "./word-parts.ts";
import { at, elementsOf, type XmlElement } from "./xml.ts";

/**
 * A Word file -> the whole report: paragraphs with the numbers that Word prints before them, tables with merged
 * cells laid out, text boxes, real and typed footnotes. Tracked changes are read as accepted and counted.
 * Runs in a browser as in Node. Throws where the bytes are no Word file, UnpacksLarge where they are too many.
 */
export function readWordReport(bytes: Uint8Array): ReportDocument {
  const parts = wordParts(bytes);
  const content = at(parts.document, "w:document", "w:body");
  if (!content) throw new Error("The Word file has no body");
  const body = new WordBody(parts);
  const blocks = body.blocksOf(content);
  const footnotes = new Map([...notesOf(parts.footnotes, "", body), ...notesOf(parts.endnotes, "e", body)]);
  return withoutTypedFootnotes({ blocks, footnotes, trackedChanges: body.trackedChanges }, false);
}

/** The footnotes of a part by their mark, a line for each paragraph. */
function notesOf(part: XmlElement | null, prefix: string, body: WordBody): [string, string][] {
  const notes = (part ? elementsOf(part) : []).flatMap((root) => [
    ...elementsOf(root, "w:footnote"),
    ...elementsOf(root, "w:endnote"),
  ]);
  return notes.flatMap((note): [string, string][] => {
    // Separators and notices of continuation are footnotes of a type of their own.
    if (!["normal", undefined].includes(note.attributes["w:type"])) return [];
    const lines = body.blocksOf(note).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    return [[prefix + (note.attributes["w:id"] ?? ""), lines.filter(Boolean).join("\n")]];
  });
}
