import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import readExcelFile from "read-excel-file/node";
import { afterAll, describe, expect, test, vi } from "vitest";
import { readPublication } from "../../src/publication.ts";
import type { PublishedFile } from "../../src/publish/file.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { FROZEN } from "../frozen.ts";
import { corrected, made } from "./corrected.ts";

const real = readPublication(FROZEN).publication!;
const files = await publishedFiles(real);
const synthetic = await publishedFiles(corrected());
const text = ({ bytes }: PublishedFile) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const find = (list: readonly PublishedFile[], folder: string, path: string) =>
  list.find((file) => file.folder === folder && file.path === path)!;
const rows = (file: PublishedFile, delimiter = ",") =>
  Papa.parse<Record<string, string>>(text(file).replace("\uFEFF", ""), {
    header: true,
    delimiter,
    skipEmptyLines: true,
  }).data;

const temporary = mkdtempSync(join(tmpdir(), "cchc-"));
afterAll(() => rmSync(temporary, { recursive: true }));

describe("the files of a quarter", () => {
  test("indicators.csv has a row for each of the form, plain numbers, and where they come from", () => {
    const table = rows(find(files, "2025-q3", "observations.csv"));
    expect(table).toHaveLength(122);
    // III.3.1.1 of the report is a count; VII.4.4 a rate; II.1 was left blank.
    const row = (id: string) => table.find(({ indicator_id }) => indicator_id === id)!;
    expect(row("I.2")).toMatchObject({ quarter: "2025-q3", unit: "percent", value: "40", value_stated: "40" });
    expect(row("II.1")).toMatchObject({ value: "", status: "not-reported", obs_status: "O" });
    expect(row("VII.4")).toMatchObject({ value: "", status: "heading", obs_status: "M" });
    expect(row("I.2")).toMatchObject({
      form: "bnv-4625",
      report_number: "15/BC-UBND",
      report_issued: "2025-09-19",
      report_issuer: "Ủy ban nhân dân tỉnh Thái Nguyên",
    });
  });

  test("findings.json tells each finding with numbers as numbers", () => {
    const { quarter, findings } = JSON.parse(text(find(files, "2025-q3", "findings.json")));
    expect(quarter).toBe("2025-q3");
    const found = findings.find(({ id }: { id: string }) => id === "focal-points-left");
    // II.3.2: 398 less 156 is 242, the report says 239.
    expect(found).toMatchObject({ kind: "difference", outcome: "contradiction", stated: 239, computed: 242 });
    expect(found.terms).toBe("focal-points-before -focal-points-reduction");
    // 239 less 242.
    expect(found).toMatchObject({ difference: -3, unit: "focal-point", assumes: null, assumes_en: null });
    expect(found.rule).toBe("Số đầu mối lúc trước bớt đi số đã giảm phải bằng số đầu mối hiện nay.");
    expect(found.rule_en).toBe("The focal points before, less the reduction, must equal the focal points now.");
  });

  test("findings.csv has what a check was, its size and its assumption, in plain notation", () => {
    const table = rows(find(files, "2025-q3", "findings.csv"));
    expect(Object.keys(table[0]!)).toEqual([
      ...["id", "kind", "outcome", "target", "stated", "computed", "difference", "unit", "terms"],
      ...["rule", "rule_en", "assumes", "assumes_en", "explanation", "explanation_en", "manner", "quarter"],
      ...["ref_area", "time_period"],
    ]);
    const row = (id: string) => table.find((one) => one["id"] === id)!;
    // VI.2.1 1.102, IV.1.5 1.075.
    expect(row("service-units-two-areas")).toMatchObject({
      outcome: "difference",
      stated: "1102",
      computed: "1075",
      difference: "27",
      assumes: "Hai phần của biểu mẫu đếm cùng những đơn vị sự nghiệp, vào cùng một ngày và theo cùng một cách.",
      assumes_en: "Two areas of the form count the same public service units, on the same day and in the same way.",
    });
    // 70,4 % less 70,48 %.
    expect(row("partly-online-rate-repeat")).toMatchObject({ difference: "-0.08", unit: "percent", manner: "cut" });
    expect(row("public-service-units-parts")).toMatchObject({ outcome: "holds", difference: "" });
    expect(row("printed-unit-iii-2-1")).toMatchObject({ outcome: "misprint", stated: "", difference: "", rule: "" });
  });

  test("the CSV for Excel says the same with BOM, semicolon, CRLF and decimal comma", () => {
    const excel = find(files, "2025-q3", "excel/figures.csv");
    expect(text(excel).startsWith("\uFEFFquarter;figure_id;")).toBe(true);
    expect(text(excel).endsWith("\r\n")).toBe(true);
    const machine = rows(find(files, "2025-q3", "figures.csv"));
    expect(rows(excel, ";").map(({ value }) => value)).toEqual(machine.map(({ value }) => value!.replace(".", ",")));
    expect(rows(excel, ";").map(({ label_vi }) => label_vi)).toEqual(machine.map(({ label_vi }) => label_vi));
  });

  test("no cell of any CSV is one that a spreadsheet would run", () => {
    const run = files
      .filter(({ path }) => path.endsWith(".csv"))
      .flatMap((file) => rows(file, file.audience === "excel" ? ";" : ",").flatMap((row) => Object.values(row)))
      .filter((cell) => /^[=+@\t\r]/.test(cell) || (/^-/.test(cell) && !/^-(\d|[IVX]+\.|[a-z][a-z0-9-]*)/.test(cell)));
    expect(run).toEqual([]);
  });

  test("the workbook, read by another library: numbers are numbers, days are days, letters are whole", async () => {
    const sheets = await readExcelFile(Buffer.from(find(files, "2025-q3", "2025-q3.xlsx").bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "Đọc trước",
      "Chỉ tiêu của biểu mẫu",
      "Số liệu trong lời văn",
      "Số liệu trang này tính thêm",
      "Các phép đối chiếu",
      "Văn bản được nhắc đến",
      "Các mục của báo cáo",
      "Đơn vị",
      "Lĩnh vực của biểu mẫu",
      "Từ điển",
    ]);
    const [heading, head, ...body] = sheets[1]!.data;
    const table = rows(find(files, "2025-q3", "observations.csv"));
    expect(heading!.slice(0, 4)).toEqual(["Quý", "Mã chỉ tiêu", "Chuỗi số liệu", "Tên"]);
    expect(heading!.every((name) => typeof name === "string" && name !== "")).toBe(true);
    const at = (name: string) => head!.indexOf(name);
    expect(head).toEqual(Object.keys(table[0]!));
    expect(body.map((row) => row[at("label_vi")])).toEqual(table.map(({ label_vi }) => label_vi));
    expect(body.map((row) => row[at("value")])).toEqual(table.map(({ value }) => (value ? Number(value) : null)));
    expect(new Set(body.map((row) => (row[at("report_issued")] as unknown as Date).toISOString()))).toEqual(
      new Set(["2025-09-19T00:00:00.000Z"]),
    );
    const about = sheets[0]!.data.map((row) => row.join(" | "));
    expect(about.some((line) => line.startsWith("Giấy phép | Creative Commons"))).toBe(true);
    expect(about.filter((line) => line.startsWith("Phiên bản số liệu | "))).toEqual(["Phiên bản số liệu | 1.0.0"]);
    expect(about).toContain(
      "contradiction | Mâu thuẫn: Trong cùng một câu, một bảng, hoặc một tổng và phần của nó; không cách hiểu nào giữ được cả hai.",
    );
    expect(about).toContain("Chỉ tiêu của biểu mẫu | 122 dòng");
    const dictionary = sheets.at(-1)!.data.filter(([table]) => table === "Chỉ tiêu của biểu mẫu");
    expect(dictionary.map(([, , column]) => column)).toEqual(head);
  });

  test("what the report wrote stays as it was written, in the workbook and in CSV for Excel", async () => {
    // “02 tỉnh” in the text of I.1; a spreadsheet would make 2 of it.
    const sheets = await readExcelFile(Buffer.from(find(files, "2025-q3", "2025-q3.xlsx").bytes));
    const [, head, ...body] = sheets.find(({ sheet }) => sheet === "Số liệu trong lời văn")!.data;
    const row = body.find((one) => one.includes("merged-provinces"))!;
    expect([row[head!.indexOf("value_stated")], row[head!.indexOf("value")]]).toEqual(["02", 2]);
    const figureIn = (path: string, delimiter: string) =>
      rows(find(files, "2025-q3", path), delimiter).find(({ figure_id }) => figure_id === "merged-provinces");
    expect(figureIn("excel/figures.csv", ";")).toMatchObject({
      value_stated: "\u200E02",
      value: "2",
      ref_area: "\u200E19",
      report_issued: "2025-09-19",
    });
    expect(figureIn("figures.csv", ",")).toMatchObject({ value_stated: "02", ref_area: "19" });
  });

  test("sha256sum -c finds every file whole", () => {
    for (const { folder, path, bytes } of synthetic) {
      mkdirSync(join(temporary, folder, dirname(path)), { recursive: true });
      writeFileSync(join(temporary, folder, path), bytes);
    }
    for (const folder of new Set(synthetic.map((file) => file.folder))) {
      const inFolder = synthetic.filter((file) => file.folder === folder);
      // A quarter that was not corrected has its archive alone in the folder of its version.
      if (folder === "2030-q4/phien-ban-1") expect(inFolder.map(({ path }) => path)).toEqual(["2030-q4.zip"]);
      if (folder === "2030-q4/phien-ban-1") continue;
      const said = execFileSync("sha256sum", ["--strict", "-c", "SHA256SUMS"], { cwd: join(temporary, folder) });
      expect(said.toString().match(/: OK$/gm)).toHaveLength(inFolder.length - 1);
    }
  });

  test("the same publication gives the same bytes, XLSX and Parquet too, in another time zone as well", async () => {
    vi.stubEnv("TZ", "Asia/Ho_Chi_Minh");
    expect(new Date(2031, 0, 1).getTimezoneOffset()).toBe(-420);
    const again = await publishedFiles(corrected());
    vi.unstubAllEnvs();
    const differing = again.filter(({ bytes }, index) => Buffer.compare(bytes, synthetic[index]!.bytes) !== 0);
    expect(differing.map(({ path }) => path)).toEqual([]);
    expect(again).toHaveLength(synthetic.length);
  });

  test("what is written depends on the data alone: on no clock and no commit, but on every cell", async () => {
    // tests/architecture.test.ts holds that nothing in src/publish asks Git or takes the software's version.
    vi.useFakeTimers({ now: new Date("2040-02-29T12:00:00Z"), toFake: ["Date"] });
    const later = await publishedFiles(corrected());
    vi.useRealTimers();
    expect(later.map(({ bytes }) => Buffer.from(bytes))).toEqual(synthetic.map(({ bytes }) => Buffer.from(bytes)));
    const commit = execFileSync("git", ["rev-parse", "HEAD"]).toString().trim();
    for (const { path, bytes } of later.filter(({ path }) => !path.endsWith(".xlsx")))
      expect(Buffer.from(bytes).includes(commit.slice(0, 12)), path).toBe(false);
    const changed = await publishedFiles(
      made((of) => {
        const table = "data/quarters/2031-q1/indicators.csv";
        of.set(table, Buffer.from(Buffer.from(of.get(table)!).toString("utf8").replace("I.2.1,25,", "I.2.1,25,x")));
      }),
    );
    const same = await publishedFiles(made(() => {}));
    const files = (folder: string) => (list: readonly PublishedFile[]) =>
      new Map(list.filter((file) => file.folder === folder).map((file) => [file.path, Buffer.from(file.bytes)]));
    const [old, fresh] = [same, changed].map(files("2031-q1")) as [Map<string, Buffer>, Map<string, Buffer>];
    const differing = [...old].filter(([path, bytes]) => !bytes.equals(fresh.get(path)!)).map(([path]) => path);
    expect(differing).toEqual([
      ...["2031-q1.xlsx", "2031-q1.zip", "observations.csv", "excel/observations.csv"],
      ...["indicators.csv", "excel/indicators.csv", "observations.json", "observations.parquet"],
      ...["datapackage.json", "croissant.json", "SHA256SUMS"],
    ]);
  });
});

describe("a quarter that was corrected twice", () => {
  test("keeps every version in a folder of its own, with the same files", () => {
    const folders = [...new Set(synthetic.map(({ folder }) => folder))];
    expect(folders).toEqual([
      ...["2031-q1", "2031-q1/phien-ban-3", "2031-q1/phien-ban-2", "2031-q1/phien-ban-1"],
      ...["2030-q4", "2030-q4/phien-ban-1", "tat-ca"],
    ]);
    const paths = (folder: string) => synthetic.filter((file) => file.folder === folder).map(({ path }) => path);
    expect(paths("2031-q1/phien-ban-1")).toEqual(paths("2031-q1"));
  });

  test("each version holds its own values, its number and the corrections made until then", () => {
    const value = (folder: string) =>
      rows(find(synthetic, folder, "observations.csv")).find(({ indicator_id }) => indicator_id === "I.2.2")!["value"];
    const women = (folder: string) =>
      rows(find(synthetic, folder, "figures.csv")).find(({ figure_id }) => figure_id === "people-women")!["value"];
    const all = [...[1, 2, 3].map((version) => `2031-q1/phien-ban-${version}`), "2031-q1"];
    expect(all.map(value)).toEqual(["9", "10", "10", "10"]);
    expect(all.map(women)).toEqual(["138", "138", "139", "139"]);
    expect(all.map((folder) => rows(find(synthetic, folder, "revisions.csv")).length)).toEqual([0, 1, 2, 2]);
    const version = (folder: string) => JSON.parse(text(find(synthetic, folder, "datapackage.json"))).version;
    expect(all.map(version)).toEqual(["1.0.0", "1.0.1", "1.0.2", "1.0.2"]);
  });

  test("the newest is the same in the quarter's folder and in its own, but for what the folder is called", () => {
    const bytes = (folder: string) =>
      new Map(synthetic.filter((file) => file.folder === folder).map((file) => [file.path, text(file)]));
    const [current, own] = [bytes("2031-q1"), bytes("2031-q1/phien-ban-3")];
    const differing = [...current].filter(([path, content]) => own.get(path) !== content).map(([path]) => path);
    expect(differing).toEqual(["datapackage.json", "croissant.json", "SHA256SUMS"]);
  });

  test("the newest lists all versions; one that is cited says nothing of those that came after it", () => {
    const versions = (folder: string) => JSON.parse(text(find(synthetic, folder, "datapackage.json"))).versions;
    expect(versions("2031-q1")).toEqual([
      { version: "1.0.0", published: "2031-03-20", path: "phien-ban-1/datapackage.json" },
      { version: "1.0.1", published: "2031-05-10", path: "phien-ban-2/datapackage.json" },
      { version: "1.0.2", published: "2031-05-12", path: "phien-ban-3/datapackage.json" },
    ]);
    expect(versions("2031-q1/phien-ban-1")).toBeUndefined();
  });

  test("version 1 has the bytes that the quarter had before there was a correction, the archive at its own address", async () => {
    const table = "data/quarters/2031-q1/indicators.csv";
    const rows = (of: Map<string, Uint8Array>) => Buffer.from(of.get(table)!).toString("utf8");
    const before = await publishedFiles(
      made((of) => of.set(table, Buffer.from(rows(of).replace("II.3,02,", "II.3,,")))),
    );
    const revisions = "id,column,from,to,date,reason_vi,reason_en\nII.3,value,,02,2031-05-10,Báo cáo bổ sung.,\n";
    const after = await publishedFiles(
      made((of) => of.set("data/quarters/2031-q1/revisions.csv", Buffer.from(revisions))),
    );
    const inFolder = (list: readonly PublishedFile[], name: string) =>
      list
        .filter(({ folder }) => folder === name)
        .map((file): [string, Buffer] => [file.path, Buffer.from(file.bytes)]);
    const first = new Map(inFolder(after, "2031-q1/phien-ban-1"));
    expect(first.size).toBe(46);
    const differing = inFolder(before, "2031-q1").filter(([path, bytes]) => !bytes.equals(first.get(path)!));
    // Each of them names the folder.
    expect(differing.map(([path]) => path)).toEqual(["datapackage.json", "croissant.json", "SHA256SUMS"]);
    const kept = inFolder(before, "2031-q1/phien-ban-1");
    expect(kept.map(([path]) => path)).toEqual(["2031-q1.zip"]);
    expect(kept[0]![1].equals(first.get("2031-q1.zip")!)).toBe(true);
  });
});

describe("all quarters", () => {
  test("hold the rows of every quarter, the newest first", () => {
    const table = rows(find(synthetic, "tat-ca", "observations.csv"));
    expect(table).toHaveLength(22);
    expect([...new Set(table.map(({ quarter }) => quarter))]).toEqual(["2031-q1", "2030-q4"]);
    const { observations, quarters } = JSON.parse(text(find(synthetic, "tat-ca", "observations.json")));
    expect(observations).toHaveLength(22);
    expect(quarters.map(({ version }: { version: string }) => version)).toEqual(["1.0.2", "1.0.0"]);
  });

  test("hold units and areas of the form once, without a quarter, as the newest quarter has them", () => {
    const once = (name: string) => rows(find(synthetic, "tat-ca", name));
    const ofQuarter = rows(find(synthetic, "2031-q1", "areas.csv"));
    expect(Object.keys(once("areas.csv")[0]!)).toEqual(["area_id", "label_vi", "label_en", "form", "ref_area"]);
    expect(once("areas.csv").map(({ area_id }) => area_id)).toEqual(ofQuarter.map(({ area_id }) => area_id));
    const units = once("units.csv").map(({ unit_id }) => unit_id);
    expect(new Set(units).size).toBe(units.length);
    expect(Object.keys(once("units.csv")[0]!)).not.toContain("quarter");
  });

  test("say how to cite each quarter; how to cite a number stands in the files of its quarter", () => {
    const cited = (folder: string) =>
      (JSON.parse(text(find(synthetic, folder, "citations.json"))) as { id: string }[]).map(({ id }) => id);
    expect(cited("tat-ca")).toEqual(["bo-mau-99-2031-q1", "bo-mau-99-2030-q4"]);
    expect(cited("2031-q1")).toContain("bo-mau-99-2031-q1-i-2-2");
    expect(text(find(synthetic, "tat-ca", "citations.bib")).match(/^@dataset/gm)).toHaveLength(2);
  });
});
