import type { Block } from "../../reading/report/document.ts";
import type { WordParts } from "./word-parts.ts";
import { elementsOf, type XmlElement } from "./xml.ts";

type Kind = "w:footnote" | "w:endnote";

/** The footnotes and endnotes of a Word file, by the marks that it prints: 1, 2, … in the order of the text. */
export class Notes {
  readonly #notes: ReadonlyMap<string, XmlElement>;
  readonly #marks = new Map<string, string>();
  readonly #count: Record<Kind, number> = { "w:footnote": 0, "w:endnote": 0 };

  constructor({ footnotes, endnotes }: Pick<WordParts, "footnotes" | "endnotes">) {
    this.#notes = new Map([...notesOf(footnotes, "w:footnote"), ...notesOf(endnotes, "w:endnote")]);
  }

  /**
   * The mark of a reference.
   * @param custom the mark that stands in the text instead of a number; "" where none does
   */
  markOf(reference: XmlElement, custom: string): string {
    const kind = reference.name.replace("Reference", "") as Kind;
    const key = keyOf(kind, reference);
    const known = this.#marks.get(key);
    if (known !== undefined) return known;
    const counted = () => `${kind === "w:endnote" ? "e" : ""}${++this.#count[kind]}`;
    const mark = custom === "" ? counted() : this.#unused(custom);
    this.#marks.set(key, mark);
    return mark;
  }

  /** The text of each note that the text refers to, a line for each paragraph. */
  texts(blocksOf: (note: XmlElement) => Block[]): Map<string, string> {
    return new Map(
      [...this.#marks].flatMap(([key, mark]): [string, string][] => {
        const note = this.#notes.get(key);
        if (!note) return [];
        const lines = blocksOf(note).flatMap((block) => (block.kind === "paragraph" ? [block.text] : textsOf(block)));
        const [first = "", ...rest] = lines.filter(Boolean);
        // A mark of one's own is typed once more before the text.
        const text = /^\d/.test(mark) || !first.startsWith(mark) ? first : first.slice(mark.length).trim();
        return [[mark, [text, ...rest].join("\n")]];
      }),
    );
  }

  /** `*` for the first note that is marked so, `**` for the next. */
  #unused(custom: string): string {
    const used = [...this.#marks.values()];
    let mark = custom;
    while (used.includes(mark)) mark += custom;
    return mark;
  }
}

function notesOf(part: XmlElement | null, kind: Kind): [string, XmlElement][] {
  const notes = (part ? elementsOf(part) : []).flatMap((root) => elementsOf(root, kind));
  // Separators and notices of continuation are notes of a type of their own.
  return notes.flatMap((note): [string, XmlElement][] =>
    ["normal", undefined].includes(note.attributes["w:type"]) ? [[keyOf(kind, note), note]] : [],
  );
}

function keyOf(kind: Kind, { attributes }: XmlElement): string {
  return `${kind} ${attributes["w:id"] ?? ""}`;
}

function textsOf(block: Exclude<Block, { kind: "paragraph" }>): string[] {
  return block.table.rows.map((cells) =>
    cells
      .map(({ text }) => text)
      .join(" ")
      .trim(),
  );
}
