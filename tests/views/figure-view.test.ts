import { describe, expect, test } from "vitest";
import type { Publication } from "../../src/core/publication.ts";
import { figureFacts, figureHistory, figureView } from "../../src/views/figure-view.ts";
import { historyRows } from "../../src/views/history-rows.ts";
import { type MadeQuarter, releasesOf } from "../core/synthetic.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

const base = assembleFiles(baseFiles).publication!;
const siteOf = (...made: MadeQuarter[]): Publication => ({ ...base, releases: releasesOf(made) });
const BUDGET = 'budget-billion,Tiền thử làm tròn,Rounded test money,"1,6",billion-vnd,,II,,,';
const MILLIONS = 'budget-billion,Tiền thử làm tròn,Rounded test money,"1.587,5",million-vnd,,II,,,';

describe("figureView(id, site)", () => {
  test("has its neighbours in the section, not those of another", () => {
    const neighbours = (id: string) => {
      const { previous, next } = figureView(id, base);
      return [previous?.id, next?.id];
    };
    expect(neighbours("people-total")).toEqual(["documents-stated", "people-women"]);
    expect(neighbours("documents-stated")).toEqual([undefined, "people-total"]);
    expect(neighbours("people-men")).toEqual(["people-women", undefined]);
    expect(neighbours("people-form")).toEqual([undefined, undefined]);
  });

  test("a figure that the newest report does not state is told by the last quarter that did", () => {
    const { releases } = siteOf({ id: "2030-q1" }, { id: "2030-q2" });
    const [newest, ...older] = releases;
    const quantities = new Map([...newest!.quantities].filter(([id]) => id !== "people-men"));
    const view = figureView("people-men", { ...base, releases: [{ ...newest!, quantities }, ...older] });
    expect(view.release.id).toBe("2030-q1");
    expect(view.history).toHaveLength(1);
  });
});

test("figureFacts(view): where the report states it leads there", () => {
  const fact = (id: string, term: string) => figureFacts(figureView(id, base), "vi").find((one) => one.term === term);
  expect(fact("people-total", "Nơi báo cáo nêu")).toEqual({
    term: "Nơi báo cáo nêu",
    text: "I.1. Mục thử một",
    path: "/bao-cao/2031-q1/i/#i-1",
  });
  expect(fact("people-women", "Nơi báo cáo nêu")!.text).toBe("Chú thích 1, I.1. Mục thử một");
  expect(fact("people-form", "Nơi báo cáo nêu")).toMatchObject({
    text: "Ghi chú của chỉ tiêu II.4",
    path: "/chi-tieu/ii-4/",
  });
  expect(String(fact("people-total", "Thời gian")!.text).replaceAll("\u00a0", " ")).toBe("Số liệu đến ngày 15/3/2031");
  expect(fact("people-total", "Đo cho")).toBeUndefined();
});

describe("figureHistory(view)", () => {
  const historyIn = (id: string, ...made: MadeQuarter[]) => figureHistory(figureView(id, siteOf(...made)), "vi");
  const lines = (history: ReturnType<typeof historyIn>) =>
    history.chart!.drawing!.frame.filter(({ attributes }) => attributes["class"] === "trend").length;

  test("one quarter is a sentence and no chart", () => {
    expect(historyIn("people-total", { id: "2030-q1" })).toEqual({
      chart: null,
      note: "Mới có một quý có số liệu, nên chưa thể nói là tăng hay giảm. Mỗi quý sau sẽ thêm một điểm.",
    });
  });

  test("several quarters are one line under the address of the figure", () => {
    const history = historyIn("people-total", { id: "2030-q1" }, { id: "2030-q2" }, { id: "2030-q3" });
    expect(history.chart!.id).toBe("people-total");
    expect(lines(history)).toBe(2);
    expect(history.chart!.note).toBe("");
  });

  test("what was counted in another unit is in the table and not drawn", () => {
    const history = historyIn(
      "budget-billion",
      { id: "2030-q1", figures: { [BUDGET]: MILLIONS } },
      { id: "2030-q2" },
      { id: "2030-q3" },
    );
    expect(history.chart!.drawing!.marks.map(({ label, value }) => `${label} ${value}`)).toEqual([
      "Quý II/2030 1.6",
      "Quý III/2030 1.6",
    ]);
    expect(history.chart!.rows.map(({ unit }) => unit)).toEqual(["million-vnd", "billion-vnd", "billion-vnd"]);
    expect(history.chart!.note).toBe("Trước Quý II/2030, báo cáo dùng đơn vị khác, nên chỉ ghi trong bảng.");
  });

  test("where only the newest quarter has its unit, nothing is drawn", () => {
    const { chart, note } = historyIn(
      "budget-billion",
      { id: "2030-q1" },
      { id: "2030-q2", figures: { [BUDGET]: MILLIONS } },
    );
    expect(chart).toBeNull();
    expect(note).toMatch(/Trước Quý II\/2030, báo cáo dùng đơn vị khác/);
  });

  test("another name parts the line, and the table says what the figure was called", () => {
    const renamed = { id: "2030-q1", figures: { [BUDGET]: BUDGET.replace("làm tròn", "cả năm") } };
    const history = historyIn("budget-billion", renamed, { id: "2030-q2" }, { id: "2030-q3" });
    expect(lines(history)).toBe(1);
    expect(history.chart!.note).toMatch(/gọi tên hoặc tính thời gian khác quý trước/);
    const site = siteOf(renamed, { id: "2030-q2" });
    const rows = historyRows(figureView("budget-billion", site), "vi");
    expect(rows.map(({ name, label, source, path }) => [name, label, source.split(", ").at(-1), path])).toEqual([
      ["Quý II/2030", "", "mục II", "/bao-cao/2030-q2/ii/"],
      ["Quý I/2030", "Tiền thử cả năm", "mục II", "/bao-cao/2030-q1/ii/"],
    ]);
  });
});
