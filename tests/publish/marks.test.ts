import Papa from "papaparse";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { checkOf, statedAgain } from "../../src/core/mark.ts";
import type { Release } from "../../src/core/release.ts";
import { readPublication } from "../../src/publication.ts";
import { apiFiles } from "../../src/publish/api/index.ts";
import { cardSvg } from "../../src/publish/card/draw.ts";
import { chartsTable, chartSvg } from "../../src/publish/chart-files.ts";
import { citationOf, numberCitable } from "../../src/publish/citation.ts";
import { machineCsv } from "../../src/publish/csv.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { quarterRecords } from "../../src/publish/search-records.ts";
import { cardViews } from "../../src/views/card-view.ts";
import { embeddables } from "../../src/views/embeddable.ts";
import { readableTable } from "../../src/views/quarter-table.ts";
import { rowHistory } from "../../src/views/row-charts.ts";
import { searchTexts } from "../../src/views/search-texts.ts";
import { filesOfQuarters } from "../core/synthetic.ts";
import { FROZEN } from "../frozen.ts";
import { assembleFiles } from "../load/fixture.ts";
import { changed } from "../quarters.ts";

/*
 * One number, IV.3.2 of the third quarter of 2025, followed through everything that holds it. The form states
 * 23.588 people at work in public service units. Footnote 5 of II.3.3 states 8.766 public employees at work at
 * provincial and 23.822 at commune level: together 32.588, nine thousand more. The two levels are all there
 * are, on the same day: no reading saves both, so that it is a contradiction, and the relation that says so is
 * `public-employees-present-levels`. Another relation, that IV.3.2 is at most IV.3.1 (34.079), holds, and
 * does not make it better. Of 34.079 assigned, 23.588 are 69,22 %: what this site computed from it says so.
 */
const NUMBER = "IV.3.2";
const FINDING = "public-employees-present-levels";
const COMPUTED = "c-public-employees-present";
const CONTRADICTION = { check: "contradiction", finding_ids: FINDING };

const site = readPublication(FROZEN).publication!;
const [release] = site.releases as [Release];
const files = await publishedFiles(site);
const find = (folder: string, path: string) => files.find((file) => file.folder === folder && file.path === path)!;
const text = (folder: string, path: string) => new TextDecoder().decode(find(folder, path).bytes);
const plain = (words: string) => words.replaceAll("\u00a0", " ");

const rowIn = (csv: string, key: string, id: string, delimiter = ",") =>
  Papa.parse<Record<string, string>>(csv, { header: true, delimiter }).data.find((row) => row[key] === id)!;

describe("the files of data", () => {
  test.each([
    ["2025-q3", "observations.csv", ","],
    ["2025-q3", "excel/observations.csv", ";"],
    ["2025-q3", "indicators.csv", ","],
    ["tat-ca", "observations.csv", ","],
    ["tat-ca", "excel/observations.csv", ";"],
  ])("%s/%s has it beside the value", (folder, path, delimiter) => {
    expect(rowIn(text(folder, path), "indicator_id", NUMBER, delimiter)).toMatchObject({
      value: "23588",
      ...CONTRADICTION,
    });
  });

  test("so do both JSON files of observations", () => {
    for (const folder of ["2025-q3", "tat-ca"]) {
      const { observations, fields } = JSON.parse(text(folder, "observations.json"));
      const row = observations.find(({ indicator_id }: { indicator_id: string }) => indicator_id === NUMBER);
      expect(row).toMatchObject({ value: 23588, ...CONTRADICTION });
      expect(fields.find(({ name }: { name: string }) => name === "check").codes.contradiction.vi).toBe(
        "Mâu thuẫn: không thể cùng đúng",
      );
    }
  });

  test("so does the workbook", async () => {
    const sheets = await readExcelFile(Buffer.from(find("2025-q3", "2025-q3.xlsx").bytes));
    const table = sheets.map(({ data }) => data).find(([, head]) => head?.includes("indicator_id"))!;
    const cell = (name: string) => table.find((row) => row.includes(NUMBER))![table[1]!.indexOf(name)];
    expect([cell("value"), cell("check"), cell("finding_ids")]).toEqual([23588, "contradiction", FINDING]);
  });

  test("what was computed from it says so, and leads to its finding", () => {
    expect(rowIn(text("2025-q3", "computed.csv"), "computed_id", COMPUTED)).toMatchObject({
      value: "69.22",
      ...CONTRADICTION,
    });
  });

  test("its parts are not said to be wrong: another sum of theirs holds", () => {
    // 1.602 and 8.766 are the 10.368 of the province; 8.766 is less than the 9.565 assigned.
    expect(
      rowIn(text("2025-q3", "figures.csv"), "figure_id", "provincial-posts-filled-public-employees"),
    ).toMatchObject({
      check: "holds",
      finding_ids: "provincial-posts-filled-parts provincial-public-employees-filled-limit",
    });
  });

  test("every finding that a row names is a row of findings.csv", () => {
    const known = new Set(
      Papa.parse<{ id: string }>(text("2025-q3", "findings.csv"), { header: true }).data.map(({ id }) => id),
    );
    for (const name of ["indicators", "figures", "computed"]) {
      const rows = Papa.parse<Record<string, string>>(text("2025-q3", `${name}.csv`), { header: true });
      const named = rows.data.flatMap(({ finding_ids = "" }) => finding_ids.split(" ").filter(Boolean));
      expect(named.length).toBeGreaterThan(5);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

test("the API has it in each observation, with the address of the finding", () => {
  const { text: file } = apiFiles(site).find(({ path }) => path === "indicators/iv-3-2.json")!;
  expect(JSON.parse(file).observations).toMatchObject([
    { ...CONTRADICTION, findings: [`../../../doi-chieu/2025-q3/#${FINDING}`] },
  ]);
});

describe("its charts", () => {
  const charts = embeddables(site, "vi").filter(({ view }) =>
    view.rows.some(({ id, cited }) => (cited?.id ?? id) === NUMBER),
  );

  test("are its history and its part of IV.3.1, each at both of its addresses", () => {
    expect(charts.map(({ view: { id, held } }) => (held ? `${id} 2025-q3` : id)).sort()).toEqual([
      "iv-3-2",
      "iv-3-2-trong-tong",
      "iv-3-2-trong-tong 2025-q3",
    ]);
  });

  test.each(charts.map(({ view }) => [view.id + (view.held ? " (2025-q3)" : ""), view] as const))(
    "%s says it in the CSV, in words below the SVG and in its description, draws 32.588 and leads to the ledger",
    (_, view) => {
      expect(rowIn(machineCsv(chartsTable([{ ...view, english: [] }], "19")), "source_id", NUMBER)).toMatchObject({
        value: "23588",
        ...CONTRADICTION,
      });
      const svg = chartSvg({ ...view, drawing: view.drawing! }, "CCHC Mở", "");
      const words = plain(svg.replace(/<\/text>\s*<text[^>]*>/g, " "));
      expect(words).toMatch(/Mâu thuẫn với chỗ khác của báo cáo: [^<]+\. Trang Đối chiếu nói rõ\./);
      expect(plain(/<desc>([^<]*)/.exec(svg)![1]!)).toContain("(tính lại: 32.588 người)");
      expect(svg).toContain('class="ghost"');
      expect(view.caution!.address).toBe(`/doi-chieu/2025-q3/#${FINDING}`);
      expect(view.rows.map(({ rival }) => rival && plain(rival.text)).filter(Boolean)).toEqual([
        "tính lại: 32.588 người",
      ]);
    },
  );
});

test("a citation says it, of what was computed from it too", () => {
  const cited = (id: string) => citationOf(numberCitable(release, id), release, site.publisher, "vi").sentence.vi;
  const ledger = `(mã trong bảng đối chiếu: ${FINDING})`;
  expect(cited(NUMBER)).toContain(
    `Lưu ý: số này mâu thuẫn với số khác trong báo cáo, tính lại là 32.588 người ${ledger}.`,
  );
  expect(cited(COMPUTED)).toContain(`Lưu ý: tính từ số không khớp với chỗ khác của báo cáo ${ledger}.`);
});

test("a comparison has it with its finding", () => {
  const { rows } = readableTable(release, site.releases, "vi");
  expect(rows.find(({ id }) => id === NUMBER)!.mark).toEqual({ kind: "contradiction", finding: FINDING });
  expect(rows.find(({ id }) => id === "IV.3.1")!.mark).toBeNull();
});

test("a result of the search has a code for it, whose words stand in the page", () => {
  const records = quarterRecords(site, release, searchTexts(site, "vi"), "vi");
  const of = (address: string) => records.find((record) => record.address === address)!.mark;
  expect(of("/chi-tieu/iv-3-2/")).toBe("contradiction");
  expect(of(`/so-lieu/2025-q3/#${COMPUTED}`)).toBe("parts");
  expect(of("/chi-tieu/iv-3-1/")).toBeUndefined();
});

describe("a card", () => {
  const cardOf = (id: string) => {
    const question = {
      id,
      question: { vi: "", en: "" },
      meaning: { vi: "", en: "" },
      against: [],
    } as Release["highlights"][number];
    const shown = { ...release, highlights: [question] };
    return cardViews({ ...site, releases: [shown] }, "vi").find(({ name }) => name === "trang-dau")!;
  };

  test("of a share that was computed from it says so in words", () => {
    const card = cardOf(COMPUTED);
    expect([card.number, card.mark]).toEqual(["69,22%", "Tính từ số không khớp với chỗ khác của báo cáo"]);
    // A text is drawn as outlines: a line more than without it.
    const paths = (svg: string) => svg.match(/<path /g)!.length;
    expect(paths(cardSvg(card))).toBe(paths(cardSvg({ ...card, mark: "" })) + 1);
  });

  test("of a contradicted share says that, one of a share that adds up says nothing", () => {
    // Footnotes of II.5.3: 6.228.248 of 8.997.006 is 69 %, the report says 55 %.
    expect(cardOf("public-investment-paid-local-share").mark).toBe("Số liệu mâu thuẫn");
    expect(cardOf("c-dossiers-on-time").mark).toBe("");
  });
});

describe("numbers that share what is known", () => {
  test("five are computed from refuted parts, a sixth from a number that repeats a refuted one", () => {
    const marked = release.computed.map(({ indicator: { id } }) => id).filter((id) => checkOf(release, id).outcome);
    expect(marked.sort()).toEqual(
      [
        // III.3.3.1: 81 items of feedback in the form, 64 in the narrative.
        "c-feedback-open",
        COMPUTED,
        // VI.1.1 and VI.1.2 state other sums than the narrative.
        "c-disbursement-to-do",
        // VI.2.1 counts 1.102 units, IV.1.5 1.075.
        "c-units-own-regular-spending",
        // III.1.4: 2.141 procedures, 2.139 in the narrative.
        "c-end-to-end-of-procedures",
        // 180.079 dossiers, said twice; VII.4.3.1 has 193.480 of them.
        "c-dossiers-solved-share",
      ].sort(),
    );
  });

  test("VI.2.1 and the narrative both say 1.102: both have the mark", () => {
    for (const id of ["VI.2.1", "public-service-units-autonomy", "IV.1.5", "public-service-units-total"])
      expect(checkOf(release, id)).toMatchObject({ outcome: "difference", ofParts: false });
  });

  test("“hơn 99,9 %” agrees with 99,91 % and with “hơn 99 %”, and is neither of these numbers", () => {
    expect([...statedAgain(release.findings, "dossiers-on-time-share")]).toEqual(["dossiers-on-time-share"]);
  });
});

describe("every quarter has its own mark", () => {
  // I.1 and the 13 documents of the narrative are the same: 12 contradicts, 13 holds.
  const quarters = filesOfQuarters([
    { id: "2031-q1", values: { "I.1": "12" } },
    { id: "2031-q2", values: { "I.1": "13" } },
  ]);
  const explanation = "documents-equal,Lời văn có thể tính thêm một văn bản.,The prose may count one more document.\n";
  const { releases } = assembleFiles(
    changed(quarters, "data/quarters/2031-q2/explanations.csv", explanation, ""),
  ).publication!;
  const history = rowHistory("i-1", releases, "vi")!;

  test("in the table, the drawing and the file of a history", () => {
    expect(
      history.rows.map(({ text, rival, release: of }) => [text, rival?.text, of?.id].map((one) => one && plain(one))),
    ).toEqual([
      ["12 văn bản", "chỗ khác nêu: 13 văn bản", "2031-q1"],
      ["13 văn bản", undefined, "2031-q2"],
    ]);
    expect(history.caution).toMatchObject({
      text: "Mâu thuẫn với chỗ khác của báo cáo: Quý I/2031.",
      address: "/doi-chieu/2031-q1/#documents-equal",
    });
    const file = Papa.parse<Record<string, string>>(
      machineCsv(chartsTable([{ ...history, english: [] }], "19")).trim(),
      {
        header: true,
      },
    ).data;
    expect(file.map((row) => [row["quarter"], row["check"], row["finding_ids"]])).toEqual([
      ["2031-q1", "contradiction", "documents-equal"],
      ["2031-q2", "holds", "documents-equal"],
    ]);
  });

  test("in a comparison", () => {
    const marks = releases.map((one) => readableTable(one, releases, "vi").rows.find(({ id }) => id === "I.1")!.mark);
    // The newest quarter first.
    expect(marks).toEqual([null, { kind: "contradiction", finding: "documents-equal" }]);
  });

  test("in the API", () => {
    const { text: file } = apiFiles({ ...site, releases }).find(({ path }) => path === "indicators/i-1.json")!;
    const found = JSON.parse(file).observations.map(({ check, findings }: Record<string, unknown>) => [
      check,
      findings,
    ]);
    expect(found).toEqual([
      ["holds", ["../../../doi-chieu/2031-q2/#documents-equal"]],
      ["contradiction", ["../../../doi-chieu/2031-q1/#documents-equal"]],
    ]);
  });
});
