import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { isOff } from "../../src/core/finding.ts";
import type { Draft } from "../../src/views/report-check-view.ts";
import { evaluateDraft, readReport, viewOf } from "../../src/worker/check.ts";
import { fileOf } from "../../src/worker/files.ts";
import { made, madeFirst } from "../publish/made-report.ts";
import { readPlainText } from "../../src/load/office/plain-text.ts";
import { release } from "../reading/report/source.ts";
import { knowledge, SETTINGS } from "./drafts.ts";
import { reportDraft, reportText, TASKS, TASKS_IN_OTHER_WORDS } from "./reports.ts";

const look = (draft: Draft) => viewOf(evaluateDraft(draft, knowledge), knowledge, "vi");
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const cards = (draft: Draft) => look(draft).groups.flatMap((group) => group.cards);
const linesOf = (draft: Draft, label: string) =>
  cards(draft)
    .filter((card) => card.label === label)
    .map(({ lines }) => lines.map(({ sign, amount, place }) => plain([sign, amount, place].join("|"))));
const rowOf = (draft: Draft, id: string) => look(draft).narrative!.rows.find(({ row }) => row === id)!;

describe("the report of the next quarter", () => {
  let draft: Draft;
  beforeAll(async () => {
    draft = await reportDraft(reportText());
  });

  test("has its head read, which what was typed goes before", async () => {
    expect(draft.head).toEqual({
      number: "22/BC-UBND",
      title: "Báo cáo công tác cải cách hành chính tỉnh Thái Nguyên quý IV năm 2025",
      issued: "2025-12-19",
      cutOff: "2025-12-15",
    });
    const typed = await reportDraft(reportText(), { head: { number: "9/BC-UBND", title: "", issued: "", cutOff: "" } });
    expect(typed.head).toMatchObject({ number: "9/BC-UBND", issued: "2025-12-19" });
  });

  test("is accused of nothing but what the quarter before was found to say, for it says the same", () => {
    const published = new Map(release.findings.map(({ id, outcome }) => [id, outcome]));
    const { findings } = evaluateDraft(draft, knowledge).narrative!;
    // 145 relations of the narrative; those of a number that is gone are not there.
    expect(findings.length).toBeGreaterThan(130);
    const off = findings.filter(isOff);
    expect(off.length).toBeGreaterThan(10);
    expect(off.filter(({ id, outcome }) => published.get(id) !== outcome).map(({ id }) => id)).toEqual([]);
  });

  test("has its numbers by section, beside last quarter's, with the sentence and what they are", () => {
    const { narrative, taken } = look(draft);
    // 205 numbers, one gone, two new.
    expect(taken).toContain("Lời văn có 206 số: 204 chắc chắn, 0 cần xem, 2 mới; quý trước có 1 số nay không còn.");
    expect(narrative!.rows[0]!.section).toMatch(/^I\.1\. /);
    expect(rowOf(draft, "news-items-newspaper-broadcaster")).toMatchObject({
      before: "67",
      value: "71",
      unit: "tin,\u00a0bài",
      state: "sure",
      stateText: "Chắc chắn",
      sentence: { number: "71", after: expect.stringMatching(/^ tin, bài/) },
    });
    expect(rowOf(draft, "news-items-reform-website")).toMatchObject({ before: "32", value: "", state: "gone" });
    const added = narrative!.rows.filter(({ state }) => state === "new").map(({ value, before }) => [value, before]);
    expect(added).toEqual([
      ["12", ""],
      ["345", ""],
    ]);
  });

  test("of the quarter before says that it is", async () => {
    const { head } = look(await reportDraft(reportText(["quý IV năm 2025", "quý III năm 2025"])));
    expect(head[0]).toEqual({
      field: "title",
      text: "Báo cáo tự ghi là quý III năm 2025, còn ở trên đang chọn quý IV năm 2025. Sửa chỗ nào sai.",
    });
  });
});

test("a swapped digit in the text contradicts it, as a sum with sections and sentences, and the form", async () => {
  const draft = await reportDraft(reportText(["hoàn thành 53 nhiệm vụ đúng", "hoàn thành 35 nhiệm vụ đúng"]));
  // 35 + 1 = 36 of 54; the form states 53.
  expect(linesOf(draft, "Nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao")).toEqual([
    ["|35 nhiệm vụ|mục I.4", "+|1 nhiệm vụ|mục I.4", "=|36 nhiệm vụ|", "≠|54 nhiệm vụ|mục I.4"],
  ]);
  expect(linesOf(draft, "Nhiệm vụ được giao đã hoàn thành đúng hạn")).toEqual([
    ["|53 nhiệm vụ|biểu mẫu I.4.1.1", "≠|35 nhiệm vụ|mục I.4"],
  ]);
  const [card] = cards(draft).filter(({ row }) => row === "government-tasks-assigned");
  expect(card!.code).toBe("");
  expect(card!.lines[0]!.sentence).toEqual({
    before: expect.stringMatching(/hoàn thành $/),
    number: "35",
    after: expect.stringMatching(/^ nhiệm vụ đúng/),
  });
  expect(rowOf(draft, "government-tasks-completed-on-time").reasons).toHaveLength(2);
  const index = rowOf(draft, "government-tasks-completed-on-time").number!;
  const corrected = { ...draft, decisions: { [index]: { stated: "53" } } };
  expect(linesOf(corrected, "Nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao")).toEqual([]);
  expect(rowOf(corrected, "government-tasks-completed-on-time")).toMatchObject({
    value: "53",
    stateText: "Bạn đã sửa. Báo cáo ghi: 35",
  });
});

describe("a number that is only likely", () => {
  let draft: Draft;
  beforeAll(async () => {
    draft = await reportDraft(reportText([TASKS, TASKS_IN_OTHER_WORDS]));
  });
  const numberOf = (stated: string) => look(draft).narrative!.rows.find(({ value }) => value === stated)!.number!;

  test("waits: nothing is said of the sums that it is in, and both sentences are shown", () => {
    expect(look(draft).waiting).toBe("1 phép nữa chờ bạn xác nhận số ở bảng dưới.");
    expect(linesOf(draft, "Nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao")).toEqual([]);
    const row = rowOf(draft, "government-tasks-assigned");
    expect(row).toMatchObject({ value: "35", before: "54", state: "likely", confirm: "Đúng số này" });
    expect(row.beforeSentence!.number).toBe("54");
    expect(row.choices.map(({ id, chosen }) => [id, chosen])).toEqual([
      ["government-tasks-assigned", true],
      ["government-tasks-completed-on-time", false],
      ["", false],
    ]);
  });

  test("confirmed is sure, and the sums with it are done", () => {
    const confirmed = { ...draft, decisions: { [numberOf("35")]: { figure: "government-tasks-assigned" } } };
    expect(look(confirmed).waiting).toBe("");
    expect(rowOf(confirmed, "government-tasks-assigned")).toMatchObject({ state: "picked", confirm: "" });
    // The form states 54.
    expect(linesOf(confirmed, "Nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao")).toEqual([
      ["|54 nhiệm vụ|biểu mẫu I.4.1", "≠|35 nhiệm vụ|mục I.4"],
    ]);
  });

  test("picked otherwise is what was picked, and the sums are of that", () => {
    const decisions = {
      [numberOf("35")]: { figure: "government-tasks-completed-on-time" },
      [numberOf("54")]: { figure: "government-tasks-assigned" },
    };
    // 35 + 1 = 36 of 54.
    expect(linesOf({ ...draft, decisions }, "Nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao")).toEqual([
      ["|35 nhiệm vụ|mục I.4", "+|1 nhiệm vụ|mục I.4", "=|36 nhiệm vụ|", "≠|54 nhiệm vụ|mục I.4"],
    ]);
  });
});

test("a number written wrongly in the text is said with its section and what to write", async () => {
  const draft = await reportDraft(reportText(["70,48%", "70.48%"]));
  const [wrong, ...others] = look(draft).wrong;
  expect(wrong).toMatchObject({
    label: expect.stringMatching(/^II\.6\.5\. .+ 70\.48%/),
    text: expect.stringContaining("70,48%"),
    write: "70,48%",
    use: "Sửa thành 70,48%",
  });
  expect(others).toEqual([]);
  const corrected = { ...draft, decisions: { [wrong!.number!]: { stated: wrong!.write } } };
  expect(look(corrected).wrong).toEqual([]);
});

describe("a report of another province", () => {
  test("has no quarter before it: its form and its own arithmetic are checked", async () => {
    const draft = await reportDraft(reportText(), { otherProvince: true });
    const { narrative, taken, waiting } = look(draft);
    expect(evaluateDraft(draft, knowledge).narrative!.findings).toEqual([]);
    expect(narrative!.compared).toBe(false);
    expect(waiting).toBe("");
    expect(taken).toMatch(
      /Lời văn có 206 số\. Máy tự tìm thấy \d+ tổng, hiệu, tỷ lệ và số nhắc lại đã khớp trong đó\.$/,
    );
    expect(new Set(narrative!.rows.map(({ state, before }) => state + before))).toEqual(new Set(["new"]));
  });

  test("may be told to be one after it was read", async () => {
    const draft = await reportDraft(reportText());
    const other = await reportDraft(reportText(), { otherProvince: true });
    expect(look({ ...draft, otherProvince: true }).narrative).toEqual(look(other).narrative);
  });
});

test("a text without the form is read, one without a heading of the outline is said not to be", async () => {
  const [narrative = ""] = reportText().split(/^.*\tChỉ tiêu thống kê/m);
  expect(look(await reportDraft(narrative))).toMatchObject({ rows: [], narrative: { compared: true } });
  const bytes = new TextEncoder().encode("Trong quý đã tiếp nhận 12 hồ sơ.");
  expect(await readReport("a.txt", bytes, SETTINGS, knowledge, "vi")).toHaveProperty("refused");
  const { rows } = await reportDraft(reportText());
  const unknown = look({ ...(await reportDraft(reportText())), text: null, outlineUnknown: true, rows });
  expect(unknown).toMatchObject({
    narrative: null,
    notTaken: [expect.stringMatching(/^Không nhận ra đề mục nào/)],
  });
});

describe("a relation that arithmetic suggests", () => {
  /** The report and the form both state 81 answers to feedback, and last quarter had no relation between them. */
  const KEY = "equal feedback-received III.3.3.1";
  let draft: Draft;
  beforeAll(async () => {
    draft = await reportDraft(reportText());
  });
  const cardOf = (of: Draft) => look(of).proposals!.cards.find(({ key }) => key === KEY)!;
  const offIn = (of: Draft) => evaluateDraft(of, knowledge).narrative!.findings.filter(isOff).length;

  test("is shown as a sum with its sentence, and is no finding", () => {
    const { label, lines, sentences, assumes, answer, answerText } = cardOf(draft);
    expect(label).toBe("Phản ánh, kiến nghị thuộc thẩm quyền của tỉnh");
    expect(lines.map(({ sign, amount, place }) => plain([sign, amount, place].join("|")))).toEqual([
      "|81 phản ánh, kiến nghị|biểu mẫu III.3.3.1",
      "=|81 phản ánh, kiến nghị|mục II.2.1",
    ]);
    const [sentence, ...others] = sentences;
    expect(others).toEqual([]);
    expect(sentence!.map(({ text }) => text).join("")).toMatch(
      /^Trong quý IV năm 2025, UBND tỉnh đã tổ chức tiếp nhận/,
    );
    expect(sentence!.filter(({ isNumber }) => isNumber)).toEqual([{ text: "81", isNumber: true }]);
    expect(assumes).toMatch(/^Lời văn và biểu mẫu nói về cùng một phạm vi/);
    expect([answer, answerText]).toEqual([null, "Chưa chọn"]);
    const { findings } = evaluateDraft(draft, knowledge).narrative!;
    expect(
      findings.map(({ target, terms }) => [target.id, ...terms.map(({ term }) => term.id)].join(" ")),
    ).not.toContain("feedback-received III.3.3.1");
  });

  test("is none that a relation of last quarter says already, also the other way round", () => {
    const rows = knowledge.relations.map(({ kind, target, terms }) =>
      [kind, ...[target, ...terms.map(({ id }) => id)].sort()].join(" "),
    );
    for (const { proposal } of evaluateDraft(draft, knowledge).narrative!.proposals)
      expect(rows).not.toContain(
        [proposal.kind, ...[proposal.target, ...proposal.terms.map(({ id }) => id)].sort()].join(" "),
      );
  });

  test("accepted counts as a relation: it is done again, also where a number is corrected afterwards", () => {
    const accepted: Draft = { ...draft, relations: { [KEY]: "accepted" } };
    expect(cardOf(accepted).answerText).toBe("Đã nhận");
    expect(offIn(accepted)).toBe(offIn(draft));
    const index = rowOf(draft, "feedback-received").number!;
    const corrected: Draft = { ...accepted, decisions: { [index]: { stated: "82" } } };
    expect(cardOf(corrected).lines.map(({ sign, amount }) => plain(`${sign}${amount}`))).toEqual([
      "81 phản ánh, kiến nghị",
      "≠82 phản ánh, kiến nghị",
    ]);
    const card = cards(corrected).find(({ id }) => id === "feedback-received-repeat")!;
    expect(card.outcome).toBe("difference");
    // Nobody accepted it: what does not hold is not proposed.
    const open = look({ ...corrected, relations: {} }).proposals!.cards.map(({ key }) => key);
    expect(open).not.toContain(KEY);
  });

  test("of a report of another province names numbers by the words around them", async () => {
    const other = await reportDraft(reportText(), { otherProvince: true });
    const { proposals } = look(other);
    const labels = proposals!.cards.map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(40);
    expect(labels.every((label) => label !== "")).toBe(true);
  });
});

describe("what a person says to what does not add up", () => {
  let draft: Draft;
  beforeAll(async () => {
    draft = await reportDraft(reportText());
  });
  const explainOf = (of: Draft, id: string) => cards(of).find((card) => card.id === id)!.explain;

  test("is asked of all but roundings and slips of the form, with last quarter's words to take", () => {
    const { groups, template } = look(draft);
    for (const { outcome, cards: all } of groups)
      expect(
        all.every(({ explain }) => (explain === null) === (outcome === "rounding")),
        outcome,
      ).toBe(true);
    expect(template!.cards.every(({ explain }) => explain === null)).toBe(true);
    expect(explainOf(draft, "focal-points-left")).toEqual({
      label: "Lời giải thích: Đầu mối thuộc sở, ngành sau sắp xếp",
      value: "",
      before: knowledge.explanations.get("focal-points-left")!.text.vi,
    });
    const said = { ...draft, explanations: { "focal-points-left": "Đang xem lại." } };
    expect(explainOf(said, "focal-points-left")!.value).toBe("Đang xem lại.");
  });
});

describe("what the head of a report may have kept of the last one", () => {
  const slipsOf = async (head: Partial<Draft["head"]>, change: Partial<Draft> = {}) => {
    const draft = await reportDraft(reportText());
    const slips = look({ ...draft, head: { ...draft.head, ...head }, ...change }).head;
    return slips.map(({ field, text }) => `${field}: ${text}`);
  };

  test.each([
    ["nothing", {}, []],
    ["its number", { number: "15/BC-UBND" }, ["number: Số báo cáo 15/BC-UBND là số của báo cáo quý trước."]],
    ["its number in another year, where numbers begin anew", { number: "15/BC-UBND", issued: "2026-01-05" }, []],
    [
      "its day",
      { issued: "2025-09-19" },
      ["issued: Ngày ký 19/9/2025 ở trước khi quý này bắt đầu (1/10/2025), có thể còn là của quý trước."],
    ],
    [
      "its day up to which it counts",
      { cutOff: "2025-09-15" },
      ["cutOff: Ngày chốt số liệu 15/9/2025 ở trước khi quý này bắt đầu (1/10/2025), có thể còn là của quý trước."],
    ],
    [
      "a year that is none",
      { issued: "2027-01-19" },
      ["issued: Ngày ký 19/1/2027 sau khi quý kết thúc hơn một năm (muộn nhất là 31/12/2026). Xem lại năm."],
    ],
    [
      "its quarter in the title",
      { title: "Báo cáo cải cách hành chính quý III năm 2025" },
      ["title: Báo cáo tự ghi là quý III năm 2025, còn ở trên đang chọn quý IV năm 2025. Sửa chỗ nào sai."],
    ],
    ["what is not known yet", { number: "", title: "", issued: "", cutOff: "" }, []],
  ])("%s", async (_, head, slips) => {
    expect(await slipsOf(head)).toEqual(slips);
  });

  test("a report of another province is compared with none, and its days are looked at", async () => {
    const head = { number: "15/BC-UBND", cutOff: "2025-09-15" };
    expect(await slipsOf(head, { otherProvince: true })).toEqual([
      "cutOff: Ngày chốt số liệu 15/9/2025 ở trước khi quý này bắt đầu (1/10/2025), có thể còn là của quý trước.",
    ]);
  });
});

describe("in English", () => {
  const inEnglish = (draft: Draft) => viewOf(evaluateDraft(draft, knowledge), knowledge, "en");

  test("viewOf(draft) says what it found in English, and leaves the report's sentences as they are", async () => {
    const draft = await reportDraft(reportText(["gồm 20 Nghị quyết", "gồm 02 Nghị quyết"]));
    const { title, taken, narrative, groups, head } = inEnglish(draft);
    expect(title).toBe("Check of “bao-cao.txt”, fourth quarter of 2025");
    expect(taken).toContain(
      "The narrative has 206 numbers: 204 sure, 0 to look at, 2 new; 1 number of the quarter before is gone.",
    );
    expect(head).toEqual([]);
    const card = groups.flatMap(({ cards }) => cards).find(({ label }) => label === "Legal documents issued")!;
    // 2 + 8 = 10, stated 28.
    expect(card.lines.map(({ sign, amount, place }) => plain([sign, amount, place].join("|")))).toEqual([
      "|2 resolutions|section II.1.1",
      "+|8 decisions|section II.1.1",
      "=|10 documents|",
      "≠|28 documents|section II.1.1",
    ]);
    expect(card.lines[0]!.sentence).toMatchObject({ number: "02", after: expect.stringMatching(/^ Nghị quyết/) });
    const row = narrative!.rows.find(({ row }) => row === "news-items-newspaper-broadcaster")!;
    expect(row).toMatchObject({ value: "71", stateText: "Sure", inItsWords: false });
    const added = narrative!.rows.filter(({ state }) => state === "new");
    expect(added.map(({ inItsWords }) => inItsWords)).toEqual([true, true]);
  });

  test("viewOf(draft) names the days of a head as English does", async () => {
    const draft = await reportDraft(reportText(["ngày 15/12/2025", "ngày 15/9/2025"]));
    expect(inEnglish(draft).head.map(({ text }) => plain(text))).toEqual([
      "The cut-off day, 15 September 2025, is before this quarter begins (1 October 2025) and may be that of the quarter before.",
    ]);
  });

  test("fileOf(quarter, draft) is the same data as the Vietnamese page makes", async () => {
    const checked = evaluateDraft(await reportDraft(reportText()), knowledge);
    expect(await fileOf("quarter", checked, knowledge, "en")).toEqual(
      await fileOf("quarter", checked, knowledge, "vi"),
    );
  });
});

describe("fileOf(quarter, draft)", () => {
  const filesOf = async (draft: Draft) => {
    const { bytes } = await fileOf("quarter", evaluateDraft(draft, knowledge), knowledge, "vi");
    return Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]);
  };

  test.each([
    ["as drafts", false],
    ["in the report's own words", true],
  ])("is to the byte what is made of the report by itself, %s", async (_, verbatim) => {
    const draft = { ...(await reportDraft(reportText())), verbatim };
    expect(await filesOf(draft)).toEqual([...made(readPlainText(reportText()), verbatim).files]);
    const other = { ...draft, otherProvince: true };
    expect(await filesOf(other)).toEqual([...madeFirst(readPlainText(reportText()), verbatim).files]);
  });

  test("has what a person corrected and confirmed", async () => {
    const draft = await reportDraft(reportText([TASKS, TASKS_IN_OTHER_WORDS]));
    const index = rowOf(draft, "government-tasks-assigned").number!;
    const head = { ...draft.head, number: "23/BC-UBND" };
    const figures = async (decisions: Draft["decisions"]) => {
      const files = new Map((await filesOf({ ...draft, head, decisions })) as [string, string][]);
      expect(files.get("data/quarters/2025-q4/report.json")).toContain('"23/BC-UBND"');
      return files.get("data/quarters/2025-q4/figures.csv")!;
    };
    expect(await figures({})).toMatch(/^government-tasks-assigned,.*\?/m);
    const confirmed = await figures({ [index]: { figure: "government-tasks-assigned", stated: "36" } });
    expect(confirmed).toMatch(/^government-tasks-assigned,[^?]*,36,/m);
  });

  test("has in relations.csv what was accepted without its ?, and not what was refused; the rest is as it was", async () => {
    const draft = await reportDraft(reportText());
    const relations: Draft["relations"] = {
      "equal feedback-received III.3.3.1": "accepted",
      "equal feedback-answered III.3.3.2": "refused",
    };
    const path = "data/quarters/2025-q4/relations.csv";
    const [before, after] = [await filesOf(draft), await filesOf({ ...draft, relations })].map(
      (files) => new Map(files as [string, string][]),
    );
    const lines = before!.get(path)!.split("\n");
    const answered = lines
      .filter((line) => !line.startsWith("feedback-answered-repeat,equal,?feedback-answered,III.3.3.2,"))
      .map((line) => line.replace(/^(feedback-received-repeat,equal,)\?/, "$1"));
    expect(answered).toHaveLength(lines.length - 1);
    expect(after!.get(path)).toBe(answered.join("\n"));
    expect([...after!].filter(([file]) => file !== path)).toEqual([...before!].filter(([file]) => file !== path));
  });

  test("has in explanations.csv what was said of what does not add up", async () => {
    const path = "data/quarters/2025-q4/explanations.csv";
    // 2 + 8 = 10, stated 28: last quarter had nothing to say of it.
    const draft = await reportDraft(reportText(["gồm 20 Nghị quyết", "gồm 02 Nghị quyết"]));
    const { vi, en } = knowledge.explanations.get("focal-points-left")!.text;
    const holding = evaluateDraft(draft, knowledge).narrative!.findings.find(({ outcome }) => outcome === "holds");
    const explanations = {
      "focal-points-left": vi,
      "legal-documents-issued-parts": "=Thiếu một chữ số,\nđã hỏi lại.",
      "public-investment-plan-repeat": "Hai số của hai nguồn.",
      // It adds up: nothing is left to explain.
      [holding!.id]: "Không còn gì.",
    };
    const [before, after] = [await filesOf(draft), await filesOf({ ...draft, explanations })].map((files) =>
      new Map(files as [string, string][]).get(path)!.split("\n"),
    );
    const at = (lines: string[] | undefined, finding: string) => lines!.find((line) => line.startsWith(`${finding},`));
    expect(at(before, "focal-points-left")).toBe(`focal-points-left,"?${vi}","${en}"`);
    expect(at(after, "focal-points-left")).toBe(`focal-points-left,"${vi}","${en}"`);
    expect(at(after, "public-investment-plan-repeat")).toBe("public-investment-plan-repeat,Hai số của hai nguồn.,");
    expect(after!.slice(before!.length - 1)).toEqual([
      'legal-documents-issued-parts,"Thiếu một chữ số, đã hỏi lại.",',
      "",
    ]);
    expect(after).toHaveLength(before!.length + 1);
  });
});
