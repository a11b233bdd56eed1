import { type Block, type Paragraph, plainParagraph } from "../../../src/reading/report/document.ts";
import { findHeadings } from "../../../src/reading/report/headings.ts";
import { HEADING_WORDS } from "./made-words.ts";
import { release, source, vocabulary } from "./source.ts";

const { headings } = findHeadings(source.blocks, release.form.outline, vocabulary);
const PARTS = ["nhất", "hai", "ba", "tư", "năm"];
/** How the headings of a report are numbered: as they are, by letters below, by words above, not at all, from another number on. */
const STYLES = ["same", "letters", "parts", "none", "shifted"] as const;
type Style = (typeof STYLES)[number];

/** What opens a heading of a section in another style. */
function numberOf(section: string, style: Style): string {
  const [part = "", main, sub] = section.split(".");
  const roman = ["I", "II", "III", "IV", "V"].indexOf(part);
  if (style === "none") return "";
  if (style === "parts")
    return !main
      ? `Phần thứ ${PARTS[roman]}: `
      : sub
        ? `${sub}. `
        : `${["I", "II", "III", "IV", "V", "VI"][Number(main) - 1]}. `;
  if (style === "letters") return !main ? `${part}. ` : sub ? `${"abcdefgh"[Number(sub) - 1]}) ` : `${main}. `;
  if (style === "shifted") return !main ? `${part}. ` : sub ? `${Number(main) + 1}.${sub}. ` : `${Number(main) + 1}. `;
  return !main ? `${part}. ` : sub ? `${main}.${sub}. ` : `${main}. `;
}

/**
 * The blocks with their headings in another style and other words, bold and no more.
 * @param blocks by the index of the source; a heading at the start of a paragraph keeps its words
 */
export function otherHeadings(blocks: Block[], share: number, random: () => number): void {
  const style = STYLES[Math.floor(random() * STYLES.length)]!;
  for (const { block, section, length } of headings) {
    const heading = blocks[block] as Paragraph | null;
    if (!heading || length < heading.text.length) continue;
    let words = heading.text.replace(/^\s*(?:[IVX]+|\d+(?:\.\d+)*)[.)]\s*/, "");
    for (const [from, to] of HEADING_WORDS)
      if (random() < share && words.includes(from)) words = words.replace(from, to).trim();
    const text = `${numberOf(section, style)}${words.charAt(0).toUpperCase()}${words.slice(1)}`.trim();
    blocks[block] = { ...plainParagraph(text), emphasis: text.length, marks: heading.marks };
  }
}

/** The headings that have text of their own, and where each section's blocks begin and end. */
export function sectionBlocks(section: string): number[] {
  const at = headings.findIndex((one) => one.section === section);
  const from = headings[at]!.block;
  const to = headings[at + 1]?.block ?? from + 1;
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Sections without sections below them. */
export const LEAVES = headings
  .map(({ section }) => section)
  .filter((id) => !headings.some((one) => one.section.startsWith(`${id}.`)));
