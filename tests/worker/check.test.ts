import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isProblem, readDocument } from "../../src/load/office/office-file.ts";
import { indicatorsCsv } from "../../src/publish/form/csv.ts";
import type { Draft } from "../../src/views/report-check-view.ts";
import { entriesOf, evaluateDraft, readReport, viewOf } from "../../src/worker/check.ts";
import { fileOf } from "../../src/worker/files.ts";
import { readWordReport } from "../../src/load/office/docx.ts";
import { tablesOf } from "../../src/reading/report/document.ts";
import { CLEAN, draftOf, type Edits, knowledge, SETTINGS, wordOf } from "./drafts.ts";

const look = (draft: Draft) => viewOf(evaluateDraft(draft, knowledge), knowledge, "vi");
const viewAfter = (edits: Edits) => look(draftOf(edits));
const rowOf = (draft: Draft, id: string) => look(draft).rows.find((row) => row.id === id)!;
const withRow = (draft: Draft, id: string, change: Partial<Draft["rows"][number]>): Draft => ({
  ...draft,
  rows: draft.rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
});

describe("viewOf(draft)", () => {
  test("where all adds up says so, and how many checks were possible", () => {
    const view = viewAfter(CLEAN);
    expect(view).toMatchObject({ headline: "Mọi phép tính đều khớp.", clean: true, groups: [], wrong: [] });
    // 43 relations; those that name a blank row cannot be checked.
    const [checked, holds, open] = view.counted.match(/\d+/g)!.map(Number);
    expect(checked).toBe(holds);
    expect(checked! + open!).toBe(43);
  });

  test("shows a swapped digit as a sum on paper, with the place of each number", () => {
    const [group] = viewAfter({ ...CLEAN, "IV.1.5.3": "965" }).groups;
    expect(group).toMatchObject({ outcome: "contradiction", title: "Mâu thuẫn (1)" });
    const lines = group!.cards[0]!.lines.map(({ sign, amount, place }) => [sign, amount, place].join("|"));
    // 7 + 139 + 965 = 1.111, stated 1.102.
    expect(lines.map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      "|7 cơ quan, đơn vị|biểu mẫu IV.1.5.1",
      "+|139 cơ quan, đơn vị|biểu mẫu IV.1.5.2",
      "+|965 cơ quan, đơn vị|biểu mẫu IV.1.5.3",
      "=|1.111 cơ quan, đơn vị|",
      "≠|1.102 cơ quan, đơn vị|biểu mẫu IV.1.5",
    ]);
    expect(group!.cards[0]!.notes.map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual(["−9 cơ quan, đơn vị"]);
  });

  test("the ministry's own slips stand apart and count against nobody", () => {
    const { template, headline } = viewAfter(CLEAN);
    expect(template!.cards.every(({ print }) => print !== null)).toBe(true);
    expect(template!.title).toContain(String(template!.cards.length));
    expect(headline).not.toMatch(/\d/);
  });

  test("a number written wrongly is said with what to write; what cannot be known is not proposed", () => {
    const view = viewAfter({ ...CLEAN, "I.1": "12 470", "III.1.2": "1.5k7" });
    expect(view.headline).toBe("2 số viết chưa đúng.");
    expect(view.wrong.map(({ row, write, use }) => [row, write, use])).toEqual([
      ["I.1", "12.470", "Sửa thành 12.470"],
      ["III.1.2", "", ""],
    ]);
  });

  test("a blank form checks nothing and does not claim that all is well", () => {
    const blank = Object.fromEntries(draftOf({}).rows.map(({ id }) => [id, ""]));
    expect(viewAfter(blank)).toMatchObject({
      headline: expect.stringContaining("Chưa có phép tính nào"),
      clean: false,
    });
  });

  test("says what was said last quarter of the same finding, but not of another province's", () => {
    const notes = (draft: Draft) => look(draft).groups.flatMap(({ cards }) => cards.flatMap((card) => card.notes));
    const about = notes(draftOf({})).map((note) => note.about);
    expect(about).toContain("Quý trước giải thích");
    const other = notes({ ...draftOf({}), otherProvince: true }).map((note) => note.about);
    expect(other).not.toContain("Quý trước giải thích");
  });
});

describe("the rows of a draft", () => {
  const draft = draftOf(CLEAN);

  test("have the value of the quarter before, where it is that quarter's report of the same province", () => {
    expect(rowOf(draft, "III.1.4").before).toBe("2.141");
    expect(rowOf({ ...draft, otherProvince: true }, "III.1.4").before).toBe("");
    expect(rowOf({ ...draft, quarter: "2026-q1" }, "III.1.4").before).toBe("");
  });

  test.each([
    ["taken", {}, "taken", "Đã lấy"],
    ["blank in the document", { value: "", read: "" }, "blank", "Để trống"],
    ["not in the document", { value: "", read: null }, "missing", "Tệp không có dòng này"],
    ["changed", { value: "2.142" }, "changed", "Bạn đã sửa. Tệp ghi: 2.141"],
    ["filled in by hand", { value: "2.142", read: null }, "changed", "Bạn đã sửa"],
  ])("are %s", (_, change, state, stateText) => {
    expect(rowOf(withRow(draft, "III.1.4", change), "III.1.4")).toMatchObject({ state, stateText });
  });

  test("need a look where a number does not add up, is written wrongly or jumped since last quarter", () => {
    expect(rowOf(draftOf({ ...CLEAN, "IV.1.5.3": "965" }), "IV.1.5.1").reasons).toEqual([
      "Mâu thuẫn: Tổng số đơn vị sự nghiệp công lập (ĐVSNCL) tại địa phương",
    ]);
    expect(rowOf(draftOf({ ...CLEAN, "I.1": "12 470" }), "I.1").reasons).toHaveLength(1);
    expect(rowOf(draftOf({ ...CLEAN, "I.1": "120" }), "I.1").reasons).toEqual([
      "Đổi từ mười lần trở lên so với quý trước, có thể thừa hoặc thiếu chữ số.",
    ]);
    expect(rowOf(draft, "I.1").reasons).toEqual([]);
  });
});

describe("readReport(name, bytes)", () => {
  test("takes every row of a Word file, as the command does", async () => {
    const bytes = await wordOf({});
    const found = await readReport("bieu.docx", bytes, SETTINGS, knowledge, "vi");
    const document = await readDocument("bieu.docx", bytes);
    if ("refused" in found || isProblem(document)) throw new Error("It was refused.");
    expect(found.rows).toEqual(draftOf({}).rows);
    expect(found.problems).toEqual([]);
  });

  test("says in sentences why it takes nothing", async () => {
    const found = await readReport("a.pdf", new TextEncoder().encode("%PDF-1.7"), SETTINGS, knowledge, "vi");
    expect(found).toEqual({
      refused: ["“a.pdf” là tệp PDF hoặc bản quét. Xin cơ quan gửi bản Word hoặc Excel của biểu."],
    });
  });
});

describe("fileOf(kind, draft)", () => {
  const fileFor = (kind: "findings" | "form" | "quarter", draft: Draft) =>
    fileOf(kind, evaluateDraft(draft, knowledge), knowledge, "vi");

  test("the quarter's folder holds the form, and the head of the report where something of it was typed", async () => {
    const draft = draftOf(CLEAN);
    const { name, bytes } = await fileFor("quarter", draft);
    expect(name).toBe("2025-q4.zip");
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(["data/quarters/2025-q4/indicators.csv"]);
    const csv = indicatorsCsv(knowledge.form.indicators.keys(), entriesOf(draft.rows));
    expect(strFromU8(files["data/quarters/2025-q4/indicators.csv"]!)).toBe(csv);
    const head = { number: "310/BC-UBND", title: "", issued: "2025-12-19", cutOff: "" };
    const withHead = unzipSync((await fileFor("quarter", { ...draft, head })).bytes);
    const report = JSON.parse(strFromU8(withHead["data/quarters/2025-q4/report.json"]!)) as object;
    expect(report).toMatchObject({
      quarter: "2025-q4",
      number: "310/BC-UBND",
      issued: "2025-12-19",
      period: { from: "2025-10-01", to: "2025-12-31" },
      form: "bnv-4625",
      recipient: { vi: "Bộ Nội vụ" },
    });
  });

  test("the findings as a Word file have each sum with both places", async () => {
    const { bytes } = await fileFor("findings", draftOf({ ...CLEAN, "IV.1.5.3": "965", "I.1": "12 470" }));
    const { tables } = tablesOf(readWordReport(bytes));
    const texts = tables[0]!.rows.map((cells) => cells.map(({ text }) => text).join(" "));
    expect(texts[3]).toBe("= 1.111 cơ quan, đơn vị Tính lại");
    expect(texts[4]).toBe("≠ 1.102 cơ quan, đơn vị Báo cáo nêu (biểu mẫu IV.1.5)");
  });

  test("the form as an Excel file is read again to the same values", async () => {
    const draft = draftOf(CLEAN);
    const { name, bytes } = await fileFor("form", draft);
    const again = await readReport(name, bytes, SETTINGS, knowledge, "vi");
    expect(again).toMatchObject({ rows: draft.rows });
  });
});
