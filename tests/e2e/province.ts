import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FROZEN } from "../frozen.ts";
import { run } from "../scripts/run.ts";

/**
 * A synthetic province, made in the steps that the guide gives: take the ministry's form, write who
 * publishes, start a quarter, fill in the head, a few values and a sentence for each section.
 */
export function makeProvince(): string {
  const root = mkdtempSync(join(tmpdir(), "cchc-tinh-"));
  const at = (path: string) => join(root, path);
  for (const path of ["data/forms", "data/units.csv", "data/prose-exceptions.csv"])
    cpSync(join(FROZEN, path), at(path), { recursive: true });
  const publisher = JSON.parse(readFileSync(join(FROZEN, "data/publisher.json"), "utf8")) as object;
  const own = {
    ...publisher,
    province: { vi: "Tỉnh Thử", en: "Test Province" },
    authority: { vi: "Ủy ban nhân dân Tỉnh Thử", en: "People's Committee of Test Province" },
    name: { vi: "CCHC Mở Tỉnh Thử", en: "CCHC Mở Test Province" },
  };
  writeFileSync(at("data/publisher.json"), JSON.stringify(own, null, 2));
  writeFileSync(
    at("data/calendar.csv"),
    "quarter,expected,basis_vi,basis_en\n2031-q2,2031-07-05,Theo lịch thử.,By a test calendar.\n",
  );
  mkdirSync(at("content/pages"), { recursive: true });
  const about =
    "---\ntitle: Giới thiệu\ndescription: Trang này của Tỉnh Thử.\n---\n\n## Trang này là gì\n\nTrang thử.\n";
  writeFileSync(at("content/pages/gioi-thieu.mdx"), about);
  const { code, text } = run("new-quarter", "2031-q1", "--form", "bnv-4625", "--root", root);
  if (code !== 0) throw new Error(text);
  fill(at("data/quarters/2031-q1"), at("content/reports/2031-q1"));
  return root;
}

/** What an editor writes into a new quarter; the least that can be published. */
function fill(data: string, texts: string): void {
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(path, change(readFileSync(path, "utf8")));
  edit(`${data}/report.json`, (text) => {
    const both = (vi: string) => ({ vi, en: "Test" });
    const head = { number: "1/BC-UBND", issued: "2031-03-20", cutOff: "2031-03-15", title: both("Báo cáo thử") };
    const people = { issuer: both("Ủy ban nhân dân Tỉnh Thử"), recipient: both("Bộ Nội vụ") };
    return JSON.stringify({ ...JSON.parse(text), ...head, ...people }, null, 2);
  });
  const values = { "I.2": "40", "I.2.1": "25", "I.2.2": "10", "III.3.1.1": "1.587", "VI.1": "29,4" };
  edit(`${data}/indicators.csv`, (text) =>
    Object.entries(values).reduce((all, [id, value]) => all.replace(`\n${id},,`, `\n${id},"${value}",`), text),
  );
  const slips = ["printed-code-vii-3-2-1", "printed-code-vii-3-2-2", "printed-unit-iii-2-1"];
  edit(`${data}/explanations.csv`, (text) => text + slips.map((id) => `${id},In nhầm trên mẫu.,\n`).join(""));
  for (const file of readdirSync(texts))
    edit(`${texts}/${file}`, (text) => text.replace(/CẦN VIẾT: [^<\n]+/g, "Mục thử của Tỉnh Thử."));
}
