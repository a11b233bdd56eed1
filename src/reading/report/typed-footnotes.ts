import type { Block, Paragraph, ReportDocument } from "./document.ts";

/** A sentence that ends here is whole; what follows a colon, a comma or nothing at all goes on. */
const ENDS_WHOLE = /[.;:!?…]["”')\]]*$/;
/** A typed footnote goes on in the next paragraph where it lists something (`…;`). */
const LISTS_ON = /[;:,]$/;

/**
 * Footnotes that were typed as paragraphs which open with their raised mark are taken out of the text
 * and added to the footnotes; a paragraph that such a footnote, or the end of a page, cut in two is one again.
 * @param isBroken whether the paragraphs come from pages (a PDF's text), where a page's end cuts them
 */
export function withoutTypedFootnotes(document: ReportDocument, isBroken: boolean): ReportDocument {
  const footnotes = new Map(document.footnotes);
  const blocks: Block[] = [];
  let open: string | null = null;
  for (const block of document.blocks) {
    const mark = block.kind === "paragraph" ? openingMark(block) : null;
    if (block.kind === "table" || (!mark && open === null)) {
      append(blocks, block, isBroken);
      continue;
    }
    const key: string = mark ?? open!;
    const known = mark ? undefined : footnotes.get(key);
    footnotes.set(key, known ? `${known}\n${block.text}` : block.text);
    open = LISTS_ON.test(block.text) ? key : null;
  }
  return { ...document, blocks, footnotes };
}

/** The mark that a paragraph opens with: it explains, and does not point. */
function openingMark({ marks: [first] }: Paragraph): string | null {
  return first?.offset === 0 ? first.mark : null;
}

function append(blocks: Block[], block: Block, isBroken: boolean): void {
  const last = blocks.at(-1);
  if (isBroken && last?.kind === "paragraph" && block.kind === "paragraph" && goesOn(last, block))
    blocks[blocks.length - 1] = joined(last, block);
  else blocks.push(block);
}

/** `6. Chính quyền điện tử, chính quyền số`: a heading that is only numbered is whole without a full stop. */
const NUMBERED_HEADING = /^\s*(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*)\s*[.)-]\s*\p{Lu}[^.;:]{3,160}$/u;

/** `…điểm số đạt` and `15,77/18 điểm; …`: a small letter or a plain number cannot open a paragraph. */
function goesOn(last: Paragraph, next: Paragraph): boolean {
  return (
    last.text !== "" &&
    last.level === null &&
    next.level === null &&
    !ENDS_WHOLE.test(last.text) &&
    !NUMBERED_HEADING.test(last.text) &&
    /^(\p{Ll}|\d+[.,]?\d*[ /%](?!\p{Lu}))/u.test(next.text) &&
    !/^(\p{Ll}|\d+)[.)]\s/u.test(next.text)
  );
}

function joined(last: Paragraph, next: Paragraph): Paragraph {
  const text = `${last.text} ${next.text}`;
  const marks = next.marks.map(({ mark, offset }) => ({ mark, offset: offset + last.text.length + 1 }));
  return { ...last, text, marks: [...last.marks, ...marks] };
}
