import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readPlainText } from "../../src/load/office/plain-text.ts";
import { assembleFiles } from "../load/fixture.ts";
import { release as third } from "../reading/report/source.ts";
import { frozen, laid, made, madeFirst, madeText } from "./made-report.ts";

const DATA = "data/quarters/2025-q4";
const PROSE = "content/reports/2025-q4";
type Made = ReadonlyMap<string, string>;
const rowsOf = (files: Made, name: string) =>
  Papa.parse<Record<string, string>>(files.get(`${DATA}/${name}`)!.trim(), { header: true }).data;
const row = (files: Made, name: string, id: string) => rowsOf(files, name).find((one) => one["id"] === id);

/** What an editor does: rows of this report are confirmed, the one that is gone is deleted, explanations stay as they are. */
function confirmed(files: Made): Map<string, string> {
  const result = new Map(files);
  const edit = (name: string, change: (row: Record<string, string>) => Record<string, string> | null) =>
    result.set(
      `${DATA}/${name}`,
      `${Papa.unparse(
        rowsOf(files, name)
          .map(change)
          .filter((one) => one !== null),
        { newline: "\n" },
      )}\n`,
    );
  const plain = (one: Record<string, string>) =>
    Object.fromEntries(Object.entries(one).map(([key, text]) => [key, text.replace(/^\?/, "")]));
  edit("figures.csv", (one) => (one["id"] === "news-items-reform-website" ? null : plain(one)));
  edit("documents.csv", plain);
  edit("explanations.csv", plain);
  edit("relations.csv", plain);
  result.set(`${DATA}/report.json`, files.get(`${DATA}/report.json`)!.replaceAll('"?', '"'));
  return result;
}

describe("quarterFromReport(reading, known, quarter, last, options, locale)", () => {
  const { files, summary } = made();

  test("the head is the report's, who reports to whom last quarter's", () => {
    expect(JSON.parse(files.get(`${DATA}/report.json`)!)).toMatchObject({
      number: "22/BC-UBND",
      issued: "2025-12-19",
      cutOff: "2025-12-15",
      title: { vi: "Báo cáo công tác cải cách hành chính tỉnh Thái Nguyên quý IV năm 2025", en: "" },
      recipient: { vi: "Bộ Nội vụ" },
      dates: { merger: { date: "2025-07-01" }, "cut-off": { date: "?2025-09-15" } },
    });
  });

  test("the form is as import writes it", () => {
    expect(files.get(`${DATA}/indicators.csv`)).toBe(
      Buffer.from(frozen.get("data/quarters/2025-q3/indicators.csv")!).toString(),
    );
  });

  test("a sure number is filled with the span that its sentence names, one that is gone waits with what it stated", () => {
    expect(row(files, "figures.csv", "news-items-newspaper-broadcaster")).toMatchObject({
      value: "71",
      section: "I.2",
    });
    expect(row(files, "figures.csv", "dossiers-received-online")).toMatchObject({
      value: "126.932",
      as_of: "2025-12-15",
      measures: "other-period",
      period_start: "2025-07-01",
      period_end: "2025-12-15",
    });
    const ids = rowsOf(files, "figures.csv").map((one) => one["id"]);
    const gone = ids.indexOf("news-items-reform-website");
    expect(rowsOf(files, "figures.csv")[gone]).toMatchObject({ value: "?32" });
    expect(ids[gone - 1]).toBe("news-items-provincial-portal");
  });

  test("a new number stands where the report states it, under a proposed id and label, and waits", () => {
    const fresh = rowsOf(files, "figures.csv").filter((one) => ["?12", "?345"].includes(one["value"]!));
    expect(fresh.map(({ section, unit }) => `${section} ${unit}`)).toEqual(["I.3 class", "I.3 person"]);
    for (const { id, label_vi, label_en } of fresh) {
      expect(id).toMatch(/^[a-z][a-z-]+$/);
      expect([label_vi !== "", label_en]).toEqual([true, ""]);
    }
  });

  test("a document that is cited again is confirmed, a new one waits under an id like the others", () => {
    expect(row(files, "documents.csv", "kh-52-kh-ubnd-2025")!["sections"]).toBe("I.2");
    expect(row(files, "documents.csv", "kh-210-kh-ubnd-2025")).toMatchObject({
      type: "kế hoạch",
      number: "210/KH-UBND",
      date: "2025-11-05",
      issuer_vi: "Ủy ban nhân dân tỉnh Thái Nguyên",
      title_vi: "về khảo sát bản đồ địa chính",
      sections: "?I.3",
    });
    // Cited before the first section alone; named without a number.
    expect(row(files, "documents.csv", "cv-4625-bnv-cchc-2025")!["sections"]).toBe("?I.1");
    expect(row(files, "documents.csv", "law-marriage-family")!["sections"]).toMatch(/^\?/);
  });

  test("relations are carried as they stand; what arithmetic suggests waits with its sentence, once", () => {
    const relations = rowsOf(files, "relations.csv");
    const before = Papa.parse<Record<string, string>>(
      Buffer.from(frozen.get("data/quarters/2025-q3/relations.csv")!).toString().trim(),
      { header: true },
    ).data;
    expect(relations.slice(0, before.length)).toEqual(before);
    const suggested = relations.slice(before.length);
    expect(suggested.map((one) => one["id"])).toEqual(summary.relations);
    expect(suggested.every((one) => one["target"]!.startsWith("?"))).toBe(true);
    expect(suggested.find((one) => one["id"] === "public-investment-plan-local-repeat")).toMatchObject({
      kind: "equal",
      target: "?public-investment-plan-local",
      terms: "public-investment-plan-prime-minister",
      reason_vi: expect.stringContaining("Báo cáo viết: “Tổng số kế hoạch vốn do Thủ tướng Chính phủ giao"),
    });
    // The editors have the plan's tasks in both places already.
    expect(suggested.filter((one) => one["target"] === "?plan-key-tasks")).toEqual([]);
  });

  test("the prose is last quarter's draft with what the report says otherwise below it", () => {
    const before = Buffer.from(frozen.get("content/reports/2025-q3/03-kiem-tra.mdx")!).toString();
    const draft = before.replace("section: I.3\n", "section: I.3\nstate: draft\n");
    expect(files.get(`${PROSE}/03-kiem-tra.mdx`)).toBe(
      `${draft}\nCẦN VIẾT: Báo cáo viết: “Thực hiện Kế hoạch số 210/KH-UBND ngày 05/11/2025 của UBND tỉnh về khảo sát bản đồ địa chính; đã mở 12 lớp cho 345 người.”\n`,
    );
    expect(files.get(`${PROSE}/02-tuyen-truyen.mdx`)).toMatch(
      /\nCẦN VIẾT: Báo cáo không còn nêu “Tin, bài[^”]*” \(news-items-reform-website\)\. Bỏ số này khỏi mục\.\n$/,
    );
    const hinted = [...files].filter(([, text]) => text.includes("CẦN VIẾT:")).map(([path]) => path);
    expect(hinted).toEqual([`${PROSE}/02-tuyen-truyen.mdx`, `${PROSE}/03-kiem-tra.mdx`]);
  });

  test("the summary counts every number once", () => {
    const { taken, added, doubtful, changed, gone, rows, documents, sections } = summary;
    expect(taken + added.length + doubtful.length).toBe(206);
    expect(changed.map(({ id, before, after }) => `${id} ${before} ${after}`)).toEqual([
      "news-items-newspaper-broadcaster 67 71",
    ]);
    expect(gone.map(({ id, before }) => `${id} ${before}`)).toEqual(["news-items-reform-website 32"]);
    expect(added.map(({ after }) => after)).toEqual(["12", "345"]);
    // Of “Thanh toán vốn kế hoạch năm 2025” last quarter knew that it counts from the year's first day; no word says it.
    expect(doubtful.map(({ id }) => id)).toEqual([
      "public-investment-paid",
      "public-investment-paid-prime-minister-share",
      "public-investment-paid-local-share",
    ]);
    expect(rows).toEqual({ taken: 95, all: 122 });
    expect(documents).toEqual({ known: 34, added: ["kh-210-kh-ubnd-2025"], gone: [] });
    expect(sections).toEqual({ restated: 0, verbatim: 0, draft: 35 });
  });

  test("the check asks for nothing but what was said of contradictions, and has one line for what waits", () => {
    const { mistakes, warnings } = assembleFiles(laid(files));
    expect(new Set(mistakes.map(({ file, code }) => `${file} ${code}`))).toEqual(
      new Set([`${DATA}/explanations.csv carried-unconfirmed`]),
    );
    // The made report repeats what the last one had explained; with a number that waits it sleeps.
    const waits = new Set(summary.doubtful.map(({ id }) => id));
    const awake = third.findings.filter(
      ({ outcome, explanation, print, target, terms }) =>
        explanation &&
        !print &&
        outcome !== "rounding" &&
        ![target, ...terms.map(({ quantity }) => quantity)].some(({ id }) => waits.has(id)),
    );
    expect(mistakes).toHaveLength(awake.length);
    expect(warnings.filter(({ code }) => code === "quarter-growing")).toHaveLength(1);
  });

  test("confirmed, it is published as the report states it", () => {
    const { publication, mistakes } = assembleFiles(laid(confirmed(files)));
    expect(mistakes).toEqual([]);
    const release = publication!.releases[0]!;
    const stated = new Map(third.figures.map(({ id, stated }) => [id, stated]));
    expect(release.figures).toHaveLength(206);
    for (const figure of release.figures)
      if (figure.id === "news-items-newspaper-broadcaster") expect(figure.stated).toBe("71");
      else if (stated.has(figure.id)) expect(figure.stated).toBe(stated.get(figure.id));
      else expect(["12", "345"]).toContain(figure.stated);
    expect(release.findings.filter(({ id }) => summary.relations.includes(id))).toHaveLength(summary.relations.length);
  });
});

describe("the report's own sentences", () => {
  const { files, summary } = made(readPlainText(madeText), true);

  test("a section whose digits all have their tags is published as it stands", () => {
    expect(files.get(`${PROSE}/04-nhiem-vu-chinh-phu-giao.mdx`)).toBe(
      '---\nsection: I.4\nstate: verbatim\n---\n\nKết quả thống kê trên Hệ thống cơ sở dữ liệu theo dõi của Văn phòng Chính phủ, trong quý IV năm 2025, UBND tỉnh Thái Nguyên được giao <So id="government-tasks-assigned" nguyen-van /> nhiệm vụ, đến nay, đã thực hiện hoàn thành <So id="government-tasks-completed-on-time" nguyen-van /> nhiệm vụ đúng thời gian quy định, đang triển khai thực hiện <So id="government-tasks-in-progress" nguyen-van /> nhiệm vụ (trong hạn), không có nhiệm vụ quá hạn.\n',
    );
    const { mistakes, draft } = assembleFiles(laid(files));
    expect(mistakes.filter(({ file }) => !file.endsWith("explanations.csv"))).toEqual([]);
    expect(summary.sections.verbatim).toBeGreaterThanOrEqual(20);
    expect(draft.releases[0]!.sections.filter(({ state }) => state === "verbatim")).toHaveLength(
      summary.sections.verbatim,
    );
  });

  test("days have a name of their own, documents and footnotes their tags", () => {
    const text = files.get(`${PROSE}/05-xay-dung-van-ban.mdx`)!;
    expect(text).toContain('Kế hoạch triển khai thực hiện <VanBan id="qd-244-qd-ttg-2025" ngay /> của Thủ tướng');
    expect(text).toContain('trên địa bàn tỉnh Thái Nguyên<ChuThich so="1" />; Kế hoạch');
    expect(text).toContain(
      '<GhiChu so="1"><VanBan id="kh-28-kh-ubnd-2025" ngay /> của UBND tỉnh Thái Nguyên.</GhiChu>',
    );
    expect(files.get(`${PROSE}/02-tuyen-truyen.mdx`)).toContain('- Ngày <Ngay id="day-2025-03-06" />, UBND tỉnh');
    expect(JSON.parse(files.get(`${DATA}/report.json`)!)).toMatchObject({
      dates: { "day-2025-03-06": { date: "2025-03-06", vi: "Ngày mà lời văn của báo cáo nêu" } },
    });
  });

  test("a section with digits that nothing stands for, or with rows that wait, is a draft that says which", () => {
    expect(files.get(`${PROSE}/03-kiem-tra.mdx`)).toMatch(
      /state: draft[\s\S]*\nCẦN VIẾT: Còn chờ xác nhận \(bỏ dấu \? trong figures\.csv, documents\.csv\): [a-z, -]+, kh-210-kh-ubnd-2025\.\n$/,
    );
    expect(files.get(`${PROSE}/20-von-dau-tu-cong.mdx`)).toContain("CẦN VIẾT: Những chỗ có chữ số chưa gắn");
  });
});

describe("a report of which no quarter is known before", () => {
  const { files, summary } = madeFirst(readPlainText(madeText));

  test("has every number and document as a new one, and the office that issues it", () => {
    expect(summary.taken + summary.doubtful.length).toBe(0);
    expect(summary.added).toHaveLength(206);
    expect(summary.documents).toMatchObject({ known: 0, gone: [] });
    expect(summary.documents.added).toHaveLength(35);
    expect(JSON.parse(files.get(`${DATA}/report.json`)!)).toMatchObject({
      issuer: { vi: "UBND tỉnh Thái Nguyên" },
      recipient: { vi: "" },
      dates: {},
    });
    expect(rowsOf(files, "figures.csv").every((one) => one["value"]!.startsWith("?"))).toBe(true);
  });

  test("every section's sentences stand below its hints", () => {
    const text = [...files.values()].find((one) => one.startsWith("---\nsection: I.4\n"));
    expect(text).toMatch(/CẦN VIẾT: nội dung mục[\s\S]*\n\nCẦN VIẾT: Báo cáo viết: “Kết quả thống kê trên[^”]*”\n$/);
  });

  test("the documents' ids are those that the editors gave, but for one that they shortened", () => {
    const ids = new Set(rowsOf(files, "documents.csv").map((one) => one["id"]));
    const numbered = third.documents.filter(({ number }) => number !== "");
    expect(numbered.filter(({ id, date }) => date && !ids.has(id)).map(({ id }) => id)).toEqual(["nq-202-2025-qh15"]);
  });
});

describe("what an office writes is text, whatever it looks like", () => {
  const strange =
    'Trang <script>x</script> {process.exit()} _nghiêng_ [bấm](javascript:alert) # `mã` ![ảnh](x) ~~bỏ~~ & | $a$ \\ http://x.gov.vn/a_b www.y.vn <So id="a" />.';
  const lines = ["+ cộng.", "= bằng.", "export default x.", "import x from y.", "> dẫn.", "| a | b |."];
  const text = madeText.replace(
    "không có nhiệm vụ quá hạn.",
    `không có nhiệm vụ quá hạn. ${strange}\n\n${lines.join("\n\n")}`,
  );
  const shown =
    'Trang \\<script\\>x\\</script\\> \\{process.exit()\\} \\_nghiêng\\_ \\[bấm\\](javascript:alert) \\# \\`mã\\` \\!\\[ảnh\\](x) \\~\\~bỏ\\~\\~ \\& \\| \\$a\\$ \\\\ [http://x.gov.vn/a\\_b](https://x.gov.vn/a_b) [www.y.vn](https://www.y.vn) \\<So id="a" /\\>.';

  test.each([false, true])("verbatim %s: it is shown and never run, linked elsewhere or read as a tag", (verbatim) => {
    const { files } = made(readPlainText(text), verbatim);
    const { mistakes } = assembleFiles(laid(files));
    expect(mistakes.filter(({ file }) => file.startsWith(PROSE))).toEqual([]);
    expect(files.get(`${PROSE}/04-nhiem-vu-chinh-phu-giao.mdx`)).toContain(shown);
  });

  test("a line that would open a list, a quotation or code is a paragraph; one with a dash is an item", () => {
    const { files } = made(readPlainText(text), true);
    expect(files.get(`${PROSE}/04-nhiem-vu-chinh-phu-giao.mdx`)!.split("\n\n").slice(2)).toEqual([
      "- cộng.",
      "\\= bằng.",
      "&#101;xport default x.",
      "&#105;mport x from y.",
      "\\> dẫn.",
      "\\| a \\| b \\|.\n",
    ]);
  });
});
