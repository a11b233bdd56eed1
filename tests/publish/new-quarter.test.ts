import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { FIGURE_COLUMNS } from "../../src/core/parse/figures.ts";
import { readQuarter } from "../../src/core/quarter.ts";
import { assembleFolder, lastQuarter } from "../../src/publication.ts";
import { newQuarterFiles } from "../../src/publish/new-quarter.ts";
import { assembleFiles, baseFiles, type Files } from "../load/fixture.ts";
import { changed, withFile } from "../quarters.ts";

const hints = { opening: (title: string) => `mở đầu ${title}`, body: (title: string) => `nội dung ${title}` };
const FIRST = "data/quarters/2031-q1";

/** A new quarter after those of the files, as texts by path. */
function started(files: Files, id = "2031-q2", form = "mau-thu"): Map<string, string> {
  const quarter = readQuarter(id)!;
  return newQuarterFiles(
    assembleFolder(files).draft.forms.get(form)!,
    quarter,
    lastQuarter(files, quarter),
    hints,
    "vi",
  );
}
const laid = (files: Files, made: ReadonlyMap<string, string>) =>
  [...made].reduce((all, [path, text]) => withFile(all, path, text), files);
const linesOf = (made: ReadonlyMap<string, string>, name: string, id = "2031-q2") =>
  made.get(`data/quarters/${id}/${name}`)!.trim().split("\n");

describe("newQuarterFiles(form, quarter, last, hints, locale)", () => {
  const made = started(baseFiles);

  test("a figure keeps id, labels, unit, section and place; what it stated waits, what was noted is dropped", () => {
    const noted = changed(baseFiles, `${FIRST}/figures.csv`, "I.1,,2031-03-15,", "I.1,,2031-03-15,Ghi chú");
    const [header, ...rows] = linesOf(started(noted), "figures.csv");
    expect(header!.split(",").slice(0, FIGURE_COLUMNS.length)).toEqual(FIGURE_COLUMNS);
    const { data } = Papa.parse<Record<string, string>>([header, ...rows].join("\n"), { header: true });
    const columns = ["id", "label_vi", "value", "unit", "qualifier", "section", "place", "as_of", "note"];
    expect(data.map((row) => columns.map((column) => row[column]).join("|"))).toEqual([
      "documents-stated|Văn bản thử nêu trong lời văn|?13|document||I.1|||",
      "people-total|Người thử|?240|person||I.1||?2031-03-15|",
      "people-women|Nữ|?139|person||I.1|1||",
      "people-men|Nam|?101|person||I.1|1||",
      "people-trained|Người thử được tập huấn|?200|person|?more-than|I.2|||",
      "done-share|Tỷ lệ người nam thử|?42,07%|percent||I.2|||",
      "budget-billion|Tiền thử làm tròn|?1,6|billion-vnd||II|||",
      "people-form|Người thử ghi ở biểu|?7|person||form|II.4||",
    ]);
  });

  test("a document waits to be cited again; days wait but for that of the merger", () => {
    expect(linesOf(made, "documents.csv")[1]).toContain(",?I.1 II,https://example.org/kh-01,");
    const merged = changed(
      baseFiles,
      `${FIRST}/report.json`,
      '"dates": {',
      '"dates": { "merger": { "date": "2031-01-01", "vi": "Hợp nhất", "en": "", "seriesBreak": true },',
    );
    expect(JSON.parse(started(merged).get("data/quarters/2031-q2/report.json")!)).toMatchObject({
      quarter: "2031-q2",
      number: "",
      issued: "",
      cutOff: "",
      title: { vi: "", en: "" },
      period: { from: "2031-04-01", to: "2031-06-30" },
      issuer: { vi: "Ủy ban tỉnh Mẫu", en: "Sample authority" },
      dates: {
        merger: { date: "2031-01-01", vi: "Hợp nhất", seriesBreak: true },
        "cut-off": { date: "?2031-03-15", vi: "Ngày chốt số liệu thử", en: "Test cut-off" },
      },
    });
  });

  test("relations, computed values and front-page numbers are carried as they stand", () => {
    const before = (name: string) =>
      Buffer.from(baseFiles.get(`${FIRST}/${name}`)!)
        .toString()
        .trim()
        .split("\n");
    expect(linesOf(made, "computed.csv")).toEqual(before("computed.csv"));
    // The base's file has no column for what a number is held against.
    const [header, ...rows] = before("highlights.csv");
    expect(linesOf(made, "highlights.csv")).toEqual([`${header},against`, ...rows.map((row) => `${row},`)]);
    // The base's file has no columns for what a relation assumes.
    expect(linesOf(made, "relations.csv")[1]).toBe(
      "people-sum,sum,people-total,people-women people-men,Nữ và nam là tất cả.,Women and men are all.,,",
    );
  });

  test("what a chart showed in a quarter is not said of the next", () => {
    const [header, parts] = linesOf(made, "charts.csv");
    expect(header).toMatch(/,note_vi,note_en,says_vi,says_en$/);
    expect(parts).toBe(
      "people-parts,parts,Người thử theo giới,Test people by sex,people-women people-men,people-total," +
        "Nữ|Nam,Women|Men,home I.1,,,,",
    );
  });

  test("what is said of a slip of the form stays, any other explanation is offered; statements are this report's", () => {
    expect(linesOf(made, "explanations.csv")).toEqual([
      "finding,text_vi,text_en",
      "documents-equal,?Lời văn có thể tính thêm một văn bản.,The prose may count one more document.",
      "printed-code-ii-4,Mã in nhầm.,A slip of the print.",
      "printed-unit-ii-4,Đơn vị in nhầm.,A slip of the print.",
    ]);
    expect(linesOf(made, "statements.csv")).toHaveLength(1);
  });

  test("last quarter's prose is the draft to change, also where it was verbatim or a translation", () => {
    const head = "---\nsection: I.2\n---\n";
    const verbatim = withFile(
      changed(baseFiles, "content/reports/2031-q1/02-muc-hai.mdx", head, "---\nsection: I.2\nstate: verbatim\n---\n"),
      "content/reports/2031-q1/en/02-muc-hai.mdx",
      `${head}\nText.\n`,
    );
    const drafts = started(verbatim);
    const before = Buffer.from(baseFiles.get("content/reports/2031-q1/02-muc-hai.mdx")!).toString();
    expect(drafts.get("content/reports/2031-q2/02-muc-hai.mdx")).toBe(
      before.replace(head, "---\nsection: I.2\nstate: draft\n---\n"),
    );
    expect(drafts.get("content/reports/2031-q2/en/02-muc-hai.mdx")).toBe(
      "---\nsection: I.2\nstate: draft\n---\n\nText.\n",
    );
  });

  test("a section that last quarter has no text of gets a hint", () => {
    const files = new Map([...baseFiles].filter(([path]) => !path.endsWith("02-muc-hai.mdx")));
    expect(started(files).get("content/reports/2031-q2/02-muc-thu-hai.mdx")).toBe(
      "---\nsection: I.2\n---\n\n<YNghia>CẦN VIẾT: mở đầu Mục thử hai</YNghia>\n\nCẦN VIẾT: nội dung Mục thử hai\n",
    );
  });

  test("the first quarter starts with its form, its tables' first lines and hints", () => {
    const files = new Map([...baseFiles].filter(([path]) => !path.includes("2031-q1")));
    const first = started(files, "2030-q1");
    expect(linesOf(first, "figures.csv", "2030-q1")).toHaveLength(1);
    expect([...first.keys()].filter((path) => path.startsWith("content/"))).toHaveLength(3);
    expect(first.get("content/reports/2030-q1/01-muc-thu-mot.mdx")).toContain("CẦN VIẾT:");
  });

  test("nothing that is carried over is published, and what it takes to publish the form is its head and its values", () => {
    const { mistakes, warnings } = assembleFiles(laid(baseFiles, made));
    expect(mistakes.map(({ code, file }) => `${file.split("/").at(-1)} ${code}`)).toEqual([
      ...Array<string>(4).fill("report.json cell-missing"),
      "indicators.csv form-blank",
    ]);
    expect(warnings).toHaveLength(1);
    // Eight figures, a document, an explanation and a day.
    expect(warnings[0]).toMatchObject({
      code: "quarter-growing",
      counts: { count: 3, total: 3, waiting: 11, lost: 0 },
    });
    const { draft } = assembleFiles(laid(baseFiles, made));
    const release = draft.releases[0]!;
    expect([release.figures, release.documents, release.sections]).toEqual([[], [], []]);
    expect(release.highlights.map(({ id }) => id)).toEqual(["c-tasks-open", "I.2"]);
    expect(release.charts.map(({ id }) => id)).toEqual(["tasks-plan", "open-tasks", "outcomes"]);
  });

  test("what a quarter never confirmed is handed on once more", () => {
    const second = laid(baseFiles, made);
    const third = started(second, "2031-q3");
    expect(linesOf(third, "figures.csv", "2031-q3")).toEqual(linesOf(made, "figures.csv"));
    expect(JSON.parse(third.get("data/quarters/2031-q3/report.json")!)).toMatchObject({
      dates: { "cut-off": { date: "?2031-03-15" } },
    });
  });

  test("under another form, rows that name the old one's stay behind", () => {
    const other = [...baseFiles].filter(([path]) => path.startsWith("data/forms/mau-thu/"));
    const files = new Map([
      ...baseFiles,
      ...other.map(([path, bytes]) => [path.replace("mau-thu", "mau-moi"), bytes] as const),
    ]);
    const next = started(files, "2031-q2", "mau-moi");
    expect(linesOf(next, "figures.csv")).toHaveLength(9);
    expect(linesOf(next, "relations.csv").map((row) => row.split(",")[0])).toEqual([
      "id",
      "people-sum",
      "men-share",
      "trained-bound",
      "trained-limit",
    ]);
  });

  test("a column that the code does not know is carried as it stands", () => {
    const wider = changed(baseFiles, `${FIRST}/documents.csv`, "url,note", "url,note,moi");
    const text = Buffer.from(wider.get(`${FIRST}/documents.csv`)!)
      .toString()
      .replace("kh-01,\n", "kh-01,,x\n");
    const lines = linesOf(started(withFile(wider, `${FIRST}/documents.csv`, text)), "documents.csv");
    expect(lines[0]).toMatch(/,note,note_en,moi$/);
    expect(lines[1]).toMatch(/,,,x$/);
  });
});
