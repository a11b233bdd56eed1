import { Document, Packer, PageBreak, Paragraph, Table, TableCell, TableRow } from "docx";
import { evaluateDraft, readReport, viewOf } from "../../src/worker/check.ts";
import { formRows } from "../../src/publish/form/rows.ts";
import { HEAD } from "../reading/office.ts";
import { draftOf, knowledge, SETTINGS } from "../worker/drafts.ts";

const PAGES = 100;
const PARAGRAPHS_A_PAGE = 6;
const SENTENCE =
  "Trong quý, cơ quan đã tiếp nhận 180.079 hồ sơ, giải quyết đúng hạn 99,91% và trả lời phản ánh của người dân theo quy định. ";

/** A Word file of a hundred pages of text with the whole form at its end. */
export async function longReport(): Promise<Uint8Array> {
  const page = () => [
    ...Array.from({ length: PARAGRAPHS_A_PAGE }, () => new Paragraph(SENTENCE.repeat(3))),
    new Paragraph({ children: [new PageBreak()] }),
  ];
  const entries = new Map(draftOf({}).rows.map(({ id, value, note }) => [id, { value, note }]));
  const cells = formRows(knowledge.form, entries).map((row) =>
    row.kind === "area" ? [row.text, "", "", "", ""] : [row.code, row.label, row.unit, row.value, row.note],
  );
  const line = (texts: readonly string[]) =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const table = new Table({ rows: [HEAD, ...cells].map(line) });
  const children = [...Array.from({ length: PAGES }, page).flat(), table];
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

/** From the bytes of a report to what the page shows of it. Throws where not all was read. */
export async function answer(bytes: Uint8Array): Promise<void> {
  const draft = await readReport("bao-cao.docx", bytes, SETTINGS, knowledge, "vi");
  if ("refused" in draft) throw new Error(draft.refused.join(" "));
  const { rows } = viewOf(evaluateDraft(draft, knowledge), knowledge, "vi");
  if (rows.some(({ state }) => state === "missing")) throw new Error("A row of the form was not read.");
}
