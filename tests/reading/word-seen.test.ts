import { describe, expect, test } from "vitest";
import {
  cell,
  doneRow,
  headRow,
  paragraph,
  row,
  table,
  tasksRow,
  text,
  wordFile,
  wordFormXml,
  type WordXml,
} from "../load/office/word-file.ts";
import { codesOf, importBytes } from "./office.ts";

/** What a person sees in the cell of a value, the XML of the cell, and what is read: value, note, what is said. */
type Seen = [what: string, value: string, read: string, codes?: string[], note?: string, parts?: WordXml];

const runs = (...parts: string[]) => paragraph(parts.join(""));
const style = (id: string, type: string, inside: string, more = "") =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${inside}</w:style>`;
const rPr = (inside: string) => `<w:rPr>${inside}</w:rPr>`;
const raised = (mark: string) => text(mark, `<w:vertAlign w:val="superscript"/>`);
const STYLES = {
  styles:
    `<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>` +
    style("Struck", "character", rPr("<w:strike/>")) +
    style("StillStruck", "character", `<w:basedOn w:val="Struck"/>`) +
    style("NotStruck", "character", `<w:basedOn w:val="Struck"/>${rPr(`<w:strike w:val="0"/>`)}`) +
    style("Secret", "character", rPr("<w:vanish/>")) +
    style("StruckParagraph", "paragraph", rPr("<w:strike/>")) +
    style("SecretParagraph", "paragraph", rPr("<w:vanish/>")) +
    style("Mark", "character", rPr(`<w:vertAlign w:val="superscript"/>`)) +
    style("FootnoteReference", "character", rPr(`<w:vertAlign w:val="superscript"/>`)),
};
const ALL_STRUCK = {
  styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:strike/></w:rPr></w:rPrDefault></w:docDefaults>`,
};
const styled = (id: string, content: string, more = "") => text(content, `<w:rStyle w:val="${id}"/>${more}`);
const field = (code: string, result: string, data = "") =>
  `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  (result && `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`) +
  `<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const control = (content: string, properties = "") =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const math = (inside: string) => `<m:oMath>${inside}</m:oMath>`;
const sign = (content: string) => `<m:r><m:t>${content}</m:t></m:r>`;
const box = (content: string) =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

async function read([, value, , , note = "", parts = {}]: Seen) {
  const imported = await importBytes("a.docx", wordFormXml(value, note, parts));
  return {
    value: imported.entries.get("I.2.1")?.value,
    codes: codesOf(imported),
    entry: imported.entries.get("I.2.1"),
  };
}

const holds = (cases: Seen[]) =>
  test.each(cases)("%s", async (...seen) => {
    const found = await read(seen);
    expect({ value: found.value, codes: found.codes }).toEqual({ value: seen[2], codes: seen[3] ?? [] });
  });

const CROSSED = ["left-crossed-out"];
const HIDDEN = ["left-hidden"];

describe("what is crossed out is no value", () => {
  holds([
    ["by the run", runs(text("25", "<w:strike/>"), text("30")), "30", CROSSED],
    ["twice", runs(text("25", "<w:dstrike/>"), text(" 30")), "30", CROSSED],
    ["by the style of the run", runs(styled("Struck", "25"), text("30")), "30", CROSSED, "", STYLES],
    ["by a style made of that", runs(styled("StillStruck", "25"), text("30")), "30", CROSSED, "", STYLES],
    ["no longer by a style made of that", runs(styled("NotStruck", "25")), "25", [], "", STYLES],
    [
      "not where the run takes it back",
      runs(styled("Struck", "25", `<w:strike w:val="false"/>`)),
      "25",
      [],
      "",
      STYLES,
    ],
    [
      "not where a switch turns the other",
      paragraph(styled("Struck", "25"), `<w:pStyle w:val="StruckParagraph"/>`),
      "25",
      [],
      "",
      STYLES,
    ],
    [
      "by the style of the paragraph",
      paragraph(text("25"), `<w:pStyle w:val="StruckParagraph"/>`),
      "",
      CROSSED,
      "",
      STYLES,
    ],
    ["in a paragraph of its own", runs(text("25", "<w:strike/>")) + runs(text("30")), "30", CROSSED],
    ["inside a field", runs(field("=A1", text("25", "<w:strike/>")), text("30")), "30", CROSSED],
  ]);

  test.each(["table style", "default table style"])("by the %s", async (what) => {
    const isDefault = what.startsWith("default");
    const styles = style("T", "table", rPr("<w:strike/>"), isDefault ? ` w:default="1"` : "");
    const plain = (content: string) => cell(runs(text(content, `<w:strike w:val="0"/>`)));
    const heads = ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú"].map(plain);
    const cells = ["2.1.", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ"].map(plain);
    const properties = isDefault ? "" : `<w:tblPr><w:tblStyle w:val="T"/></w:tblPr>`;
    const form = table([row(heads), row([...cells, cell("25"), plain("")])], properties);
    const imported = await importBytes("a.docx", wordFile(form, { styles }));
    expect(imported.entries.get("I.2.1")?.value).toBe("");
    expect(codesOf(imported)).toEqual(CROSSED);
  });

  test("by what the document sets for all", async () => {
    const file = wordFormXml(runs(text("25")), "", ALL_STRUCK);
    expect(codesOf(await importBytes("a.docx", file))).toContain("head-missing");
  });
});

describe("what is hidden is no value", () => {
  holds([
    ["by the run", runs(text("25", "<w:vanish/>"), text("30")), "30", HIDDEN],
    ["by the style of the run", runs(styled("Secret", "25"), text("30")), "30", HIDDEN, "", STYLES],
    [
      "by the style of the paragraph",
      paragraph(text("25"), `<w:pStyle w:val="SecretParagraph"/>`),
      "",
      HIDDEN,
      "",
      STYLES,
    ],
    ["always", runs(text("25", "<w:specVanish/>"), text("30")), "30", HIDDEN],
    ["white on white", runs(text("25", `<w:color w:val="FFFFFF"/>`), text("30")), "30", HIDDEN],
    ["of no size", runs(text("25", `<w:sz w:val="2"/>`), text("30")), "30", HIDDEN],
    ["not in a web page only", runs(text("25", "<w:webHidden/>")), "25"],
    [
      "not white on a colour",
      runs(text("25", `<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F4E79"/>`)),
      "25",
    ],
    [
      "not white on a colour of the theme",
      runs(text("25", `<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:themeFill="accent1"/>`)),
      "25",
    ],
    ["the result of a field", runs(field("=A1", text("25", "<w:vanish/>")), text("30")), "30", HIDDEN],
  ]);
});

describe("what a tracked change deleted is no value, what it inserted is", () => {
  const deleted = (content: string) => `<w:del w:id="1"><w:r><w:delText>${content}</w:delText></w:r></w:del>`;
  const DELETED = ["left-deleted"];
  holds([
    ["in a run", runs(deleted("25"), `<w:ins>${text("30")}</w:ins>`), "30", DELETED],
    ["moved away", runs(`<w:moveFrom>${text("25")}</w:moveFrom>`, text("30")), "30", DELETED],
    ["moved here", runs(`<w:moveTo>${text("30")}</w:moveTo>`), "30"],
    ["inserted and deleted again", runs(`<w:ins>${deleted("25")}</w:ins>`, text("30")), "30", DELETED],
    ["the end of a paragraph", paragraph(text("2"), `<w:rPr><w:del/></w:rPr>`) + paragraph(text("5")), "25"],
    ["the end of the last paragraph", paragraph(text("25"), `<w:rPr><w:del/></w:rPr>`), "25"],
    ["in an equation", runs(math(deleted("25") + sign("30"))), "30", DELETED],
    ["its old look is no look", runs(text("25", `<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>`)), "25"],
  ]);

  test("rows and cells", async () => {
    const gone = row(
      ["2.1.", "Số nhiệm vụ đề ra trong kế hoạch", "", "99", ""].map((one) => cell(one)),
      "<w:del/>",
    );
    const hidden = row(
      ["2.1.", "Số nhiệm vụ đề ra trong kế hoạch", "", "98", ""].map((one) => cell(one)),
      "<w:hidden/>",
    );
    const added = row(
      ["2.1.", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ"]
        .map((one) => cell(one))
        .concat(cell("97", "<w:cellDel/>"), cell("25"), cell("")),
      "<w:ins/>",
    );
    const imported = await importBytes("a.docx", wordFile(table([headRow, gone, hidden, added])));
    expect(imported.entries.get("I.2.1")?.value).toBe("25");
    expect(codesOf(imported)).toEqual(["left-deleted", "left-hidden"]);
    expect(imported.problems.map(({ position }) => position?.row)).toEqual([2, 2, ...Array(121).fill(undefined)]);
  });
});

describe("a raised mark is a footnote's", () => {
  const LOST = ["footnote-missing"];
  const note = (id: string, content: string, more = "") => `<w:footnote w:id="${id}"${more}>${content}</w:footnote>`;
  const reference = (id: string, more = "", mark = "") =>
    `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"${more}/>${mark}</w:r>`;
  holds([
    ["raised as such", runs(text("25"), raised("1")), "25", LOST],
    ["by a style", runs(text("25"), styled("Mark", "1")), "25", LOST, "", STYLES],
    ["moved up", runs(text("25"), text("1", `<w:position w:val="6"/>`)), "25", LOST],
    ["in brackets", runs(text("25"), raised("(1)")), "25", LOST],
    ["in two runs", runs(text("25"), raised("1"), raised("2")), "25", LOST],
    ["two of them", runs(text("25"), raised("1, 2")), "25", [...LOST, ...LOST]],
    ["a star", runs(text("25"), raised("*")), "25", LOST],
    ["a letter", runs(text("25"), raised("a")), "25", LOST],
    ["a dagger", runs(text("25"), raised("†")), "25", LOST],
    ["in an equation", runs(math(`<m:sSup><m:e>${sign("25")}</m:e><m:sup>${sign("1")}</m:sup></m:sSup>`)), "25", LOST],
    ["lowered behind a number", runs(text("25"), text("1", `<w:vertAlign w:val="subscript"/>`)), "25", LOST],
    [
      "not where the style is taken back",
      runs(text("2"), styled("Mark", "5", `<w:vertAlign w:val="baseline"/>`)),
      "25",
      [],
      "",
      STYLES,
    ],
    ["not where all of the cell is moved", runs(text("25", `<w:position w:val="4"/>`)), "25"],
  ]);

  const FOOTNOTES = {
    footnotes:
      note("-1", runs(text("—")), ` w:type="separator"`) +
      note("7", runs(`<w:r><w:footnoteRef/></w:r>`, text(" Sau sáp nhập."))) +
      note("3", runs(text("* Số ước tính."))),
    endnotes: `<w:endnote w:id="1">${runs(text("Cuối báo cáo."))}</w:endnote>`,
  };
  test.each([
    ["a footnote", runs(text("25"), reference("7")), "(Sau sáp nhập)"],
    [
      "a footnote with a mark of its own",
      runs(text("25"), reference("3", ` w:customMarkFollows="1"`, "<w:t>*</w:t>")),
      "(Số ước tính)",
    ],
    ["an endnote", runs(text("25"), `<w:r><w:endnoteReference w:id="1"/></w:r>`), "(Cuối báo cáo)"],
  ])("%s is read once, in its row", async (_, value, expected) => {
    const rows = table([headRow, tasksRow(value), doneRow("10")]);
    const imported = await importBytes("a.docx", wordFile(rows, FOOTNOTES));
    expect(imported.entries.get("I.2.1")).toMatchObject({ value: "25", note: expected });
    expect(imported.entries.get("I.2.2")).toMatchObject({ value: "10", note: "" });
  });

  test("a typed mark is not that of a footnote of another number", async () => {
    const rows = table([headRow, tasksRow(runs(text("25"), raised("7"))), doneRow(runs(text("10"), reference("7")))]);
    const imported = await importBytes("a.docx", wordFile(rows, FOOTNOTES));
    expect(imported.entries.get("I.2.1")).toMatchObject({ value: "25", note: "" });
    expect(imported.entries.get("I.2.2")).toMatchObject({ value: "10", note: "(Sau sáp nhập)" });
    expect(codesOf(imported)).toEqual(["footnote-missing"]);
  });
});

describe("what stands in fields, controls, equations and boxes is read, or its row is named", () => {
  const list = `<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="20"/><w:listEntry w:val="25"/></w:ddList></w:ffData>`;
  const asks = `<w:showingPlcHdr/>`;
  holds([
    ["a simple field", runs(`<w:fldSimple w:instr="=A1">${text("25")}</w:fldSimple>`), "25"],
    ["a field", runs(field("=SUM(ABOVE)", text("25"))), "25"],
    ["a field in the code of another", runs(field(`IF ${field("REF a", text("1"))} = 1`, text("25"))), "25"],
    ["a field in the result of another", runs(field("QUOTE", field("REF a", text("25")))), "25"],
    ["a field without its result", runs(field("=SUM(ABOVE)", "")), "", ["left-field", "value-unsure"]],
    ["a simple field without its result", runs(`<w:fldSimple w:instr="REF a"/>`), "", ["left-field", "value-unsure"]],
    [
      "a field that does not end",
      runs(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>`, text("25")),
      "",
      ["left-field", "value-unsure"],
    ],
    ["a mark of an index beside it", runs(text("25"), field(`XE "a"`, "")), "25"],
    ["a text field of a form", runs(field("FORMTEXT", text("25"), `<w:ffData><w:textInput/></w:ffData>`)), "25"],
    ["a drop-down list of a form", runs(field("FORMDROPDOWN", "", list)), "25"],
    [
      "a box to tick",
      runs(field("FORMCHECKBOX", "", `<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>`), text("25")),
      "25",
      ["left-check-box"],
    ],
    ["a control in a line", runs(control(text("25"))), "25"],
    ["a control around a paragraph", control(runs(text("25"))), "25"],
    ["a control that asks to be filled in", runs(control(text("Bấm vào đây 1"), asks)), "", ["left-placeholder"]],
    ["a smart tag", runs(`<w:smartTag w:element="number">${text("25")}</w:smartTag>`), "25"],
    ["an equation", runs(math(sign("25"))), "25"],
    ["an equation on a line of its own", runs(`<m:oMathPara>${math(sign("25"))}</m:oMathPara>`), "25"],
    ["a fraction", runs(math(`<m:f><m:num>${sign("25")}</m:num><m:den>${sign("30")}</m:den></m:f>`)), "25/30"],
    ["a root", runs(math(`<m:rad><m:e>${sign("25")}</m:e></m:rad>`)), "", ["left-equation", "value-unsure"]],
    [
      "an index in an equation",
      runs(math(`<m:sSub><m:e>${sign("2")}</m:e><m:sub>${sign("5")}</m:sub></m:sSub>`)),
      "",
      ["left-equation", "value-unsure"],
    ],
    ["text from right to left", runs(`<w:dir w:val="rtl">${text("25")}</w:dir>`), "25"],
    ["text forced from left to right", runs(`<w:bdo w:val="ltr">${text("25")}</w:bdo>`), "25"],
    [
      "text from its end to its start",
      runs(`<w:bdo w:val="rtl">${text("25")}</w:bdo>`),
      "",
      ["left-reversed", "value-unsure"],
    ],
    [
      "a text with reading aid",
      runs(`<w:r><w:ruby><w:rt>${text("hai lăm")}</w:rt><w:rubyBase>${text("25")}</w:rubyBase></w:ruby></w:r>`),
      "25",
    ],
    ["a text box", runs(box(runs(text("25")))), "25"],
    ["a text box beside another number", runs(text("25"), box(runs(text("30")))), "", ["value-several"]],
    ["a table in the cell", table([row([cell("25")])]) + runs(), "25"],
    ["a table with two numbers in the cell", table([row([cell("25"), cell("30")])]), "", ["value-several"]],
    ["digits of the font Symbol", runs(sym("Symbol", "F032"), sym("Symbol", "F035")), "25"],
    ["a sign of pictures", runs(text("2"), sym("Wingdings", "F035")), "", ["left-symbol", "value-unsure"]],
    [
      "text in a font of pictures",
      runs(text("25", `<w:rFonts w:ascii="Wingdings"/>`)),
      "",
      ["left-symbol", "value-unsure"],
    ],
    ["the end of a page inside", runs(text("2"), `<w:r><w:lastRenderedPageBreak/><w:t>5</w:t></w:r>`), "25"],
    ["a soft hyphen inside", runs(text("2"), `<w:r><w:softHyphen/></w:r>`, text("5")), "25"],
    ["a hyphen that holds together", runs(`<w:r><w:noBreakHyphen/></w:r>`, text("5")), "-5"],
    ["the end of a line inside", runs(text("12"), `<w:r><w:br/></w:r>`, text("470")), "", ["value-several"]],
    ["a tab inside", runs(text("25"), `<w:r><w:tab/></w:r>`, text("30")), "", ["value-several"]],
    ["two paragraphs", runs(text("25")) + runs(text("30")), "", ["value-several"]],
    ["a paragraph of spaces below", runs(text("25")) + runs(text("  ")), "25"],
    ["spaces that Word does not print", runs("<w:r><w:t>12 </w:t></w:r><w:r><w:t>470</w:t></w:r>"), "12470"],
    ["spaces that Word prints", runs(text("12 "), text("470")), "12 470"],
    ["text where none is expected", runs("<w:r><w:new>25</w:new></w:r>"), "", ["left-unknown", "value-unsure"]],
    ["a bidirectional override", runs(text("\u202e52")), "", ["left-odd-character", "value-unsure"]],
    ["a line separator", runs(text("2\u20285")), "", ["left-odd-character", "value-unsure"]],
  ]);

  const choice = (requires: string) =>
    `<mc:AlternateContent><mc:Choice Requires="${requires}">${text("25")}</mc:Choice><mc:Fallback>${text("30")}</mc:Fallback></mc:AlternateContent>`;
  holds([
    ["alternate content that Word understands", runs(choice("w14")), "25"],
    ["alternate content that it does not", runs(choice("abc")), "30"],
    [
      "alternate content in a run",
      runs(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>25</w:t></mc:Choice><mc:Fallback><w:t>30</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      "25",
    ],
    [
      "alternate content around a paragraph",
      `<mc:AlternateContent><mc:Choice Requires="w15">${runs(text("25"))}</mc:Choice><mc:Fallback>${runs(text("30"))}</mc:Fallback></mc:AlternateContent>`,
      "25",
    ],
  ]);
});

describe("what is no text is named with its row", () => {
  const drawing = (inside: string) =>
    `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  holds([
    ["a picture", runs(drawing("<pic:pic/>")), "", ["left-picture"]],
    [
      "a picture of before",
      runs(`<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>`, text("25")),
      "25",
      ["left-picture"],
    ],
    [
      "drawn letters",
      runs(`<w:r><w:pict><v:shape><v:textpath string="25"/></v:shape></w:pict></w:r>`),
      "",
      ["left-picture"],
    ],
    ["a chart", runs(drawing("<c:chart/>")), "", ["left-chart"]],
    ["a diagram", runs(drawing("<dgm:relIds/>")), "", ["left-object"]],
    [
      "an embedded file",
      runs(`<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>`),
      "",
      ["left-object"],
    ],
    ["a control", runs(`<w:r><w:object><w:control/></w:object></w:r>`), "", ["left-object"]],
    ["a file put in", `<w:altChunk r:id="rId9"/>${runs(text("25"))}`, "25", ["left-inserted-file"]],
    ["a comment", runs(text("25"), `<w:r><w:commentReference w:id="0"/></w:r>`), "25", ["left-comment"]],
  ]);

  test("the row is the one of the table in the file", async () => {
    const imported = await importBytes("a.docx", wordFormXml(runs(drawing("<pic:pic/>"))));
    expect(imported.problems[0]).toMatchObject({ code: "left-picture", position: { table: 1, row: 2 } });
  });
});

describe("the form is found where it stands", () => {
  const value = async (body: string, id = "I.2.1") => {
    const imported = await importBytes("a.docx", wordFile(body));
    return [imported.entries.get(id)?.value, codesOf(imported)];
  };
  const form = table([headRow, tasksRow("25")]);
  const labels = ["2.1.", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ"].map((one) => cell(one));

  test("in a cell of a table that lays out the page", async () => {
    expect(await value(table([row([cell(form + runs())])]))).toEqual(["25", []]);
    const letterhead = row([cell("ỦY BAN NHÂN DÂN"), cell("CỘNG HÒA")]);
    expect(await value(table([letterhead, row([cell(form + runs(), `<w:gridSpan w:val="2"/>`)])]))).toEqual(["25", []]);
    expect(await value(table([row([cell(table([row([cell(form + runs())])]) + runs())])]))).toEqual(["25", []]);
  });

  test("in a control, in alternate content, in a frame of custom XML", async () => {
    expect(await value(control(form))).toEqual(["25", []]);
    expect(await value(`<w:customXml>${form}</w:customXml>`)).toEqual(["25", []]);
    expect(await value(table([headRow, control(tasksRow("25"))]))).toEqual(["25", []]);
    expect(await value(table([headRow, row([...labels, control(cell("25")), cell("")])]))).toEqual(["25", []]);
    expect(
      await value(table([headRow, row([...labels, control(cell("Bấm vào"), "<w:showingPlcHdr/>"), cell("x")])])),
    ).toEqual(["", ["left-placeholder"]]);
  });

  test("over pages: the head again, or not", async () => {
    const next = (rows: string[]) => form + runs() + table(rows);
    expect(await value(next([headRow, doneRow("10")]), "I.2.2")).toEqual(["10", []]);
    expect(await value(next([doneRow("10")]), "I.2.2")).toEqual(["10", []]);
    expect(await value(table([headRow, tasksRow("25"), headRow, doneRow("10")]), "I.2.2")).toEqual(["10", []]);
  });

  test("a row that is not in line with the head is named, and no number is taken of it", async () => {
    const grid = (...widths: number[]) =>
      `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join("")}</w:tblGrid>`;
    const before = row([...labels.slice(1), cell("25"), cell("")], `<w:gridBefore w:val="1"/>`);
    expect(await value(table([headRow, before]))).toEqual(["25", []]);
    const short = row([...labels, cell("25")]);
    expect(await value(table([headRow, short]))).toEqual(["", ["value-offset"]]);
    const after = row([...labels, cell("25")], `<w:gridAfter w:val="1"/>`);
    expect(await value(table([headRow, after]))).toEqual(["25", []]);
    const long = row([...labels, cell(""), cell("25"), cell("")]);
    expect(await value(table([headRow, long]))).toEqual(["", ["value-offset"]]);
    const moved = await importBytes("a.docx", wordFile(table([headRow, long])));
    expect(moved.entries.get("I.2.1")).toEqual({ value: "", note: "" });
    const wide = table([headRow.replace("<w:tc>", `<w:tc><w:tcPr><w:gridSpan w:val="abc"/></w:tcPr>`), tasksRow("25")]);
    expect(await value(wide)).toEqual(["25", []]);
    // The edge before the value was dragged by a millimetre in one row.
    const head = row([
      cell("STT"),
      cell("Chỉ tiêu thống kê"),
      cell("Đơn vị tính", `<w:gridSpan w:val="2"/>`),
      cell("Số liệu"),
      cell("Ghi chú"),
    ]);
    const dragged = row([...labels, cell("25", `<w:gridSpan w:val="2"/>`), cell("")]);
    expect(await value(table([head, dragged], grid(900, 6000, 2000, 60, 1800, 3500)))).toEqual(["25", []]);
    expect(await value(table([head, dragged], grid(900, 6000, 1000, 1000, 1800, 3500)))).toEqual([
      "",
      ["value-offset"],
    ]);
  });

  test("a cell over two rows is the value of neither alone", async () => {
    const rest = ["2.2.", "Số nhiệm vụ đã hoàn thành", "Nhiệm vụ"].map((one) => cell(one));
    const merged = table([
      headRow,
      row([...labels, cell("25", `<w:vMerge w:val="restart"/>`), cell("")]),
      row([...rest, cell("", "<w:vMerge/>"), cell("")]),
    ]);
    expect(await value(merged, "I.2.2")).toEqual(["", ["value-merged"]]);
  });

  test("cells merged as before Word 97", async () => {
    const title = row([
      cell("I. Công tác chỉ đạo điều hành CCHC", `<w:hMerge w:val="restart"/>`),
      ...Array.from({ length: 4 }, () => cell("", "<w:hMerge/>")),
    ]);
    expect(await value(table([headRow, title, tasksRow("25")]))).toEqual(["25", []]);
  });
});
