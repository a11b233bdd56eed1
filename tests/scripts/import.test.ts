import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { readWordReport } from "../../src/load/office/docx.ts";
import { readPlainText } from "../../src/load/office/plain-text.ts";
import { FROZEN } from "../frozen.ts";
import { made, madeText } from "../publish/made-report.ts";
import { wordReport } from "../reading/report/word-report.ts";
import { copyOf, run } from "./run.ts";

const root = copyOf(FROZEN);
const at = (path: string) => `${root}/${path}`;
const figures = "data/quarters/2025-q4/figures.csv";
const section = "content/reports/2025-q4/04-nhiem-vu-chinh-phu-giao.mdx";
const read = (path: string) => readFileSync(at(path), "utf8");
const importFile = (...args: string[]) => run("import", at("bao-cao.docx"), "--root", root, ...args);
let word: Uint8Array;

beforeAll(async () => {
  word = await wordReport(readPlainText(madeText));
  writeFileSync(at("bao-cao.docx"), word);
}, 60_000);

describe("import of a whole report", () => {
  test("makes the quarter's folder in one go, the same as the page makes, and says it in one screen", () => {
    const { code, text } = importFile();
    expect(code).toBe(0);
    const { files } = made(readWordReport(word));
    for (const [path, content] of files) expect(read(path), path).toBe(content);
    expect(text.trim().split("\n").length).toBeLessThanOrEqual(40);
    for (const line of [
      "Báo cáo 22/BC-UBND, quý IV năm 2025. So với quý III năm 2025.",
      "Biểu: có số ở 95 trên 122 dòng.",
      "Lời văn: đã điền 201 con số",
      "Thái Nguyên: 67 → 71",
      "Không còn trong báo cáo: 1 con số.",
      "Mới: 2 con số.",
      "Chưa chắc: 3 con số.",
      "Văn bản: 34 đã biết, 1 mới, 0 không còn được nhắc.",
      `Đã ghi ${files.size} tệp vào data/quarters/2025-q4`,
    ])
      expect(text).toContain(line);
  });

  test("a second time writes nothing", () => {
    expect(importFile().text).toContain("Không có gì mới để ghi.");
  });

  test("never writes over what a person has entered, and says where the report differs", () => {
    const edited = read(figures)
      .replace(/^(news-items-newspaper-broadcaster,.*),71,/m, "$1,70,")
      .replace(",?345,", ",345,");
    writeFileSync(at(figures), edited);
    writeFileSync(at(section), "---\nsection: I.4\n---\n\n<YNghia>Đã viết.</YNghia>\n");
    const { code, text } = importFile();
    expect(code).toBe(0);
    expect(text).toContain("Giữ nguyên 1 ô đã có người sửa, dù báo cáo ghi khác:");
    expect(text).toContain("figures.csv news-items-newspaper-broadcaster value: “70”, báo cáo ghi “71”");
    expect(text).toContain("Giữ nguyên 1 mục đã có người viết.");
    expect(read(figures)).toBe(edited);
    expect(read(section)).toContain("Đã viết.");
  });

  test("after new-quarter it fills what was carried over", () => {
    const other = copyOf(FROZEN);
    run("new-quarter", "2025-q4", "--root", other);
    expect(run("import", at("bao-cao.docx"), "--root", other, "--quarter", "2025-q4").code).toBe(0);
    for (const [path, content] of made(readWordReport(word)).files)
      expect(readFileSync(`${other}/${path}`, "utf8"), path).toBe(content);
  });

  test("--verbatim writes the report's own sentences", () => {
    const other = copyOf(FROZEN);
    const { text } = run("import", at("bao-cao.docx"), "--root", other, "--verbatim");
    const { files, summary } = made(readWordReport(word), true);
    expect(text).toContain(`Các mục: ${summary.sections.verbatim} nguyên văn, ${summary.sections.draft} bản nháp.`);
    expect(readFileSync(`${other}/${section}`, "utf8")).toBe(files.get(section));
  });

  test("does not touch a published quarter that was not named", async () => {
    const other = copyOf(FROZEN);
    writeFileSync(
      `${other}/q3.docx`,
      await wordReport(readPlainText(madeText.replaceAll("quý IV năm 2025", "quý III năm 2025"))),
    );
    const { code, text } = run("import", `${other}/q3.docx`, "--root", other);
    expect([code, existsSync(`${FROZEN}/data/quarters/2025-q3/published.csv`)]).toEqual([1, true]);
    expect(text).toContain("Quý 2025-q3 đã công bố nên không ghi vào.");
  });

  test("a report that says another quarter than the one that was named is read, and that is said", () => {
    const other = copyOf(FROZEN);
    const { text } = run("import", at("bao-cao.docx"), "--root", other, "--quarter", "2026-q1");
    expect(text).toContain("Báo cáo tự ghi là của quý IV năm 2025.");
    expect(existsSync(`${other}/data/quarters/2026-q1/figures.csv`)).toBe(true);
  });
});
