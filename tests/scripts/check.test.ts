import { describe, expect, test } from "vitest";
import { checkText } from "../../src/views/check-text.ts";
import { githubAnnotations, gitlabReport, jsonReport } from "../../scripts/check-formats.ts";
import { FROZEN } from "../frozen.ts";
import { assembleFiles, baseFiles, locked } from "../load/fixture.ts";
import { changed, secondQuarter } from "../quarters.ts";
import { run } from "./run.ts";

const QUARTER = "data/quarters/2031-q1";
const files = changed(baseFiles, `${QUARTER}/indicators.csv`, "I.1,12,", "I.1,l2,");
const checked = assembleFiles(files);
const warned = assembleFiles(secondQuarter({ "I.1": "120" }));
const textOf = (file: string) => Buffer.from(files.get(file) ?? "").toString("utf8");

describe("checkText(checked, textOf, locale)", () => {
  test("shows the mistake, its line and its place", () => {
    expect(checkText(checked, textOf, "vi")).toBe(
      [
        `${QUARTER}/indicators.csv:2:5  Số “l2” có chữ cái giống chữ số (O thay 0, l thay 1). Viết: 12`,
        "     2 | I.1,l2,",
        "       |     ^^",
        "",
        "1 lỗi cần sửa.",
      ].join("\n"),
    );
    expect(checkText(checked, textOf, "en")).toContain("\n\n1 mistake to fix.");
  });

  test("keeps warnings apart", () => {
    const text = checkText(warned, textOf, "vi");
    expect(text).toContain(
      "điều nên xem lại (không chặn việc dựng trang):\n  data/quarters/2031-q2/indicators.csv:2:1",
    );
  });
});

describe("the formats for programs", () => {
  test("json has mistakes and warnings, each with its place and its sentence", () => {
    expect(JSON.parse(jsonReport(checked, "vi"))).toEqual({
      mistakes: [
        {
          level: "error",
          file: `${QUARTER}/indicators.csv`,
          line: 2,
          column: 5,
          code: "number-letter",
          message: "Số “l2” có chữ cái giống chữ số (O thay 0, l thay 1). Viết: 12",
        },
      ],
      warnings: [],
    });
    expect(JSON.parse(jsonReport(warned, "en")).warnings[0]).toMatchObject({ code: "jump", level: "warning" });
  });

  test("github has one workflow command a line, with what would end it escaped", () => {
    expect(githubAnnotations(checked, "vi")).toBe(
      `::error file=${QUARTER}/indicators.csv,line=2,col=5,title=number-letter::Số “l2” có chữ cái giống chữ số (O thay 0, l thay 1). Viết: 12`,
    );
    const page = changed(baseFiles, "content/pages/about.mdx", "description: Trang thử\n", "");
    expect(githubAnnotations(assembleFiles(page), "vi")).toMatch(/^::error [^\n]*Viết:%0A---%0A[^\n]*$/);
    expect(githubAnnotations(warned, "vi").split("\n")[0]).toMatch(/^::warning file=/);
  });

  test("gitlab is a Code Quality report with a fingerprint of its own for each", () => {
    const issues = JSON.parse(gitlabReport(warned, "vi")) as { fingerprint: string; severity: string }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(JSON.parse(gitlabReport(checked, "vi"))).toMatchObject([
      {
        check_name: "number-letter",
        severity: "blocker",
        location: { path: `${QUARTER}/indicators.csv`, lines: { begin: 2 } },
      },
    ]);
    expect(gitlabReport(assembleFiles(locked(baseFiles)), "vi")).toBe("[]");
  });
});

test("npm run check of a right publication says that there is no mistake, that nobody is named to report one to, and that the site has no address", () => {
  const { code, text } = run("check", "--root", FROZEN);
  expect(code).toBe(0);
  const [head, contact, address, ...rest] = text.split("\n");
  expect(head).toBe("2 điều nên xem lại (không chặn việc dựng trang):");
  expect(contact).toMatch(/^  data\/publisher\.json:12:14 {2}Chưa nói ai nhận báo lỗi/);
  expect(address).toMatch(/^  data\/publisher\.json:13:14 {2}Chưa có địa chỉ của trang/);
  expect(rest.filter(Boolean)).toEqual(["Không có lỗi (2025-q3)."]);
});

describe("a file with a mistake in every row", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `x${index},Người,P,1 5,person,,form,II.4,,\n`).join("");
  const figures = `${QUARTER}/figures.csv`;
  const spoilt = new Map([...baseFiles, [figures, Buffer.from(Buffer.from(baseFiles.get(figures)!) + rows)]]);
  const found = assembleFiles(spoilt);
  const text = checkText(found, (file) => Buffer.from(spoilt.get(file)!).toString("utf8"), "vi");

  test("shows the first hundred, and how many there are", () => {
    expect(found.mistakes).toHaveLength(10_000);
    expect(text.match(/figures\.csv:/g)).toHaveLength(100);
    expect(text).toContain("Còn 9900 lỗi nữa");
    expect(text.endsWith("10000 lỗi cần sửa.")).toBe(true);
  });
});
