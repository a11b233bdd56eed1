import { oddLettersIn } from "../core/letters.ts";
import { type ImportProblem, problem } from "./problem.ts";
import type { ReportDocument } from "./report/document.ts";
import type { OfficeRow } from "./rows.ts";

/** So many texts in an old encoding are no slip: the document is in it. */
const LEAST_OLD = 3;

const CODES = {
  tcvn3: "file-letters-tcvn",
  vni: "file-letters-vni",
  mojibake: "file-letters-mojibake",
} as const;

/** Why a document cannot be understood: it is in an encoding of before Unicode, or was decoded wrongly; null where it can. */
export function oldLettersIn({ blocks }: Pick<ReportDocument, "blocks">): ImportProblem | null {
  const texts = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.table.rows.flatMap((cells) => cells.map(({ text }) => text)),
  );
  const old = texts.flatMap((text) => {
    const odd = oddLettersIn(text);
    return odd && odd.kind !== "look-alike" ? [{ kind: odd.kind, read: odd.read }] : [];
  });
  const [first] = old;
  return first && old.length >= LEAST_OLD ? problem(CODES[first.kind], { read: first.read }) : null;
}

/** What is odd about the letters of a row: its label is understood all the same, its note is checked where it is written. */
export function letterProblems({ position, label, value, note }: OfficeRow, id: string): ImportProblem[] {
  return [label, value.text, note.text].flatMap((text) => {
    const odd = oddLettersIn(text);
    return odd ? [problem("letters-odd", { position, id, read: odd.read, form: odd.write })] : [];
  });
}
