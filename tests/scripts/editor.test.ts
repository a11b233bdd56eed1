import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FROZEN } from "../frozen.ts";
import { sourceForm, published, wordForm } from "../reading/office.ts";
import { copyOf, run } from "./run.ts";

const root = copyOf(FROZEN);
const at = (path: string) => `${root}/${path}`;
const quarter = "data/quarters/2025-q4";
const tool = (script: string, ...args: string[]) => run(script, ...args, "--root", root);

test("import does not write into a finished quarter that was not named", async () => {
  writeFileSync(at("bieu.docx"), await wordForm(sourceForm().rows));
  const { code, text } = tool("import", at("bieu.docx"));
  expect(code).toBe(1);
  expect(text).toContain("Quý mới nhất (2025-q3) đã làm xong nên không ghi vào.");
  expect(text).toContain("npm run new-quarter 2025-q4");
});

describe("from the office's Word file to a quarter that can be proposed", () => {
  test("new-quarter makes every row of the form, blank, and carries over what last quarter knew", () => {
    expect(tool("new-quarter", "2025-q4")).toMatchObject({ code: 0, text: expect.stringContaining("quý IV năm 2025") });
    const rows = readFileSync(at(`${quarter}/indicators.csv`), "utf8")
      .trim()
      .split("\n");
    expect(rows).toHaveLength(123);
    expect(rows[1]).toBe("I.1,,,");
    expect(JSON.parse(readFileSync(at(`${quarter}/report.json`), "utf8"))).toMatchObject({
      quarter: "2025-q4",
      form: "bnv-4625",
      period: { from: "2025-10-01", to: "2025-12-31" },
      number: "",
    });
    expect(readdirSync(at("content/reports/2025-q4"))).toEqual(readdirSync(`${FROZEN}/content/reports/2025-q3`));
    const name = "01-chi-dao-dieu-hanh.mdx";
    expect(readFileSync(at(`content/reports/2025-q4/${name}`), "utf8")).toBe(
      readFileSync(`${FROZEN}/content/reports/2025-q3/${name}`, "utf8").replace(
        "section: I.1\n",
        "section: I.1\nstate: draft\n",
      ),
    );
    const [, first] = readFileSync(at(`${quarter}/figures.csv`), "utf8").split("\n");
    expect(first).toContain(",?02,province,,I.1,,");
  });

  test("new-quarter does not write over a quarter", () => {
    const before = readFileSync(at(`${quarter}/report.json`), "utf8");
    expect(tool("new-quarter", "2025-q4")).toEqual({
      code: 1,
      text: "Đã có data/quarters/2025-q4 nên không tạo lại. Muốn làm lại từ đầu thì tự xóa thư mục ấy trước.\n",
    });
    expect(readFileSync(at(`${quarter}/report.json`), "utf8")).toBe(before);
  });

  test("the check begins with five mistakes, the head first, and one line for all that waits", () => {
    const { code, text } = tool("check", "--format", "json");
    expect(code).toBe(1);
    const { mistakes, warnings } = JSON.parse(text) as Record<
      string,
      { code: string; file: string; message: string }[]
    >;
    // Number, day, title and cut-off of the report; then the form, which has no value yet.
    expect(mistakes!.map(({ code, file }) => `${file} ${code}`)).toEqual([
      ...Array<string>(4).fill(`${quarter}/report.json cell-missing`),
      `${quarter}/indicators.csv form-blank`,
    ]);
    expect(warnings!.map(({ code }) => code)).toEqual(["publisher-contact", "publisher-address", "quarter-growing"]);
    expect(warnings![2]!.message).toContain("35 trên 35 mục chưa viết");
  });

  test("the build refuses a half-filled quarter", () => {
    const out = at("dist");
    const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts", "--out", out], {
      encoding: "utf8",
      env: { ...process.env, CCHC_ROOT: root },
    });
    expect(status).toBe(1);
    expect(stderr).toContain("5 lỗi cần sửa. Trang đã dựng lần trước vẫn giữ nguyên.");
    expect(existsSync(out)).toBe(false);
  });

  test("import fills the newest quarter, says what differs, and keeps the words of the office", async () => {
    const { rows, footnotes } = sourceForm();
    writeFileSync(at("bieu.docx"), await wordForm(rows, footnotes));
    const { code, text } = tool("import", at("bieu.docx"));
    expect(code).toBe(0);
    expect(text).toContain("Đã nhận 122 trên 122 dòng của biểu.");
    expect(text).toContain("Tên dòng của VI.2.6 khác mẫu.");
    expect(text).toContain("Đã ghi data/quarters/2025-q4/indicators.csv.");
    expect(readFileSync(at(`${quarter}/indicators.csv`), "utf8")).toBe(published);
  });

  test("import writes nothing where two rows claim one id", async () => {
    const { rows } = sourceForm();
    writeFileSync(at("hai.docx"), await wordForm([...rows, rows[1]!]));
    const { code, text } = tool("import", at("hai.docx"), "--quarter", "2025-q4");
    expect(code).toBe(1);
    expect(text).toContain("Không ghi gì vì:");
    expect(text).toContain("Hai dòng cùng là chỉ tiêu I.1");
    expect(readFileSync(at(`${quarter}/indicators.csv`), "utf8")).toBe(published);
  });

  test("import names a wrong number with its place in the written file, and leaves out nothing", async () => {
    const rows = sourceForm().rows.map((cells) => (cells[3] === "1.587" ? cells.with(3, "1,587") : cells));
    writeFileSync(at("sai.docx"), await wordForm(rows));
    const { text } = tool("import", at("sai.docx"));
    expect(text).toContain(
      `${quarter}/indicators.csv:36:9  “1,587” có phần thập phân nhưng đây là số đếm. Viết: 1.587`,
    );
    expect(text).toContain('    36 | III.1.2,"1,587",');
    expect(text).toContain("III.1.2 số: “1.587” → “1,587”");
    expect(text).toContain("II.1.1 ghi chú: “20 Nghị quyết; 08 Quyết định (Tỉnh");
    expect(text).toContain("2 dòng khác với tệp trước khi nhập.");
  });

  test("a head that cannot be read at all does not send the values into another quarter", () => {
    const head = at(`${quarter}/report.json`);
    const before = readFileSync(head, "utf8");
    writeFileSync(head, "{");
    expect(tool("import", at("bieu.docx")).text).toContain("Đã ghi data/quarters/2025-q4/indicators.csv.");
    expect(readFileSync(at("data/quarters/2025-q3/indicators.csv"), "utf8")).toBe(published);
    writeFileSync(head, before);
  });

  test("rows that a document lacks keep what the file says", async () => {
    const rows = sourceForm()
      .rows.filter((cells) => /^(<b>I\. |1$)/.test(cells[0]!))
      .slice(0, 2);
    writeFileSync(at("mot-phan.docx"), await wordForm([rows[0]!, rows[1]!.with(3, "99")]));
    expect(tool("import", at("mot-phan.docx")).text).toContain("Đã nhận 1 trên 122 dòng của biểu.");
    const after = readFileSync(at(`${quarter}/indicators.csv`), "utf8").split("\n");
    expect(after.slice(1, 3)).toEqual(["I.1,99,,", "I.2,40,,"]);
  });

  test.each(["docx", "xlsx"])("export-form and import of its .%s give the same file", (ending) => {
    expect(run("export-form", "2025-q3", "--root", root, "--out", root)).toMatchObject({ code: 0 });
    expect(tool("import", at(`bieu-2025-q3.${ending}`), "--quarter", "2025-q3").text).toContain("0 dòng khác");
    expect(readFileSync(at("data/quarters/2025-q3/indicators.csv"), "utf8")).toBe(published);
  });
});

describe("a command that is given something wrong answers with a sentence", () => {
  test.each([
    ["new-quarter", [], "Cách dùng: npm run new-quarter 2025-q4"],
    ["new-quarter", ["quy-4"], "“quy-4” không phải là một quý. Viết như 2025-q4."],
    ["new-quarter", ["2030-q1", "--form", "khac"], "Không có biểu mẫu “khac” trong data/forms."],
    ["import", [], "Cách dùng: npm run import -- TỆP [--quarter 2025-q4]"],
    ["import", ["khong-co.docx"], "Không có tệp “khong-co.docx”."],
    ["import", ["a.docx", "--quarter", "2029-q1"], "Tạo trước bằng lệnh: npm run new-quarter 2029-q1"],
    ["export-form", ["2029-q1"], "Tạo trước bằng lệnh: npm run new-quarter 2029-q1"],
    ["review", [], "Cách dùng: npm run review -- NHÁNH-GỐC"],
    ["review", ["khong-co"], "Không có nhánh, commit hay thư mục “khong-co”."],
    ["check", ["--format", "xml"], "Không có dạng “xml”. Dùng một trong: text, json, github, gitlab."],
  ])("%s %j", (script, args, sentence) => {
    const { code, text } = run(script, ...args, "--root", root);
    expect(code).toBe(1);
    expect(text).toContain(sentence);
    expect(text.split("\n").filter(Boolean).length).toBeLessThan(3);
  });
});
