import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { inboxText } from "../../src/i18n/inbox.ts";
import { readFolder } from "../../src/load/folder.ts";
import { FROZEN } from "../frozen.ts";
import { copyOf, run } from "./run.ts";

const FORM = [
  "STT,Chỉ tiêu thống kê,Đơn vị tính,Số liệu,Ghi chú",
  "I.,Công tác chỉ đạo điều hành CCHC,,,",
  "2.1.,Số nhiệm vụ đề ra trong kế hoạch,Nhiệm vụ,27,",
].join("\n");

const root = copyOf(FROZEN);
afterAll(() => rmSync(root, { recursive: true }));

function put(file: string, text: string): string {
  const path = join(root, "data/inbox", file);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe("npm run inbox", () => {
  test("an empty inbox: nothing is said, nothing fails", () => {
    put("README.md", "# Inbox");
    expect(run("inbox", "--root", root)).toEqual({ code: 0, text: "" });
  });

  test("takes a report into its quarter and out of the inbox, and leaves what cannot be read", () => {
    expect(run("new-quarter", "2025-q4", "--root", root).code).toBe(0);
    const good = put("2025-q4/bieu.csv", FORM);
    const bad = put("2025-q4/scan.pdf", "%PDF-1.7");
    const stray = put("quy-4/bieu.csv", FORM);
    const beside = put("bieu.csv", FORM);
    symlinkSync(bad, join(root, "data/inbox/2025-q4/link.csv"));
    const { code, text } = run("inbox", "--root", root);
    expect(code).toBe(0);
    expect([good, bad, stray, beside].map((path) => existsSync(path))).toEqual([false, true, true, true]);
    expect(text).toContain("data/inbox/bieu.csv\n\nTệp phải nằm trong thư mục của một quý");
    expect(readFileSync(join(root, "data/quarters/2025-q4/indicators.csv"), "utf8")).toMatch(/^I\.2\.1,27,/m);
    expect(text).toContain("data/inbox/2025-q4/scan.pdf\n\n");
    expect(text).toContain("data/inbox/2025-q4/bieu.csv\n\n");
    expect(text).not.toContain("link.csv");
    expect(text).not.toContain(root);
  });

  test("fails where nothing could be read", () => {
    const { code, text } = run("inbox", "--root", root);
    expect(code).toBe(1);
    expect(text).toContain("Chưa nhập được");
  });

  test("nothing of the inbox is read as data", () => {
    expect([...readFolder(root).keys()].filter((file) => file.startsWith("data/inbox"))).toEqual([]);
  });
});

test("npm run review says nothing of what a commit has in the inbox", () => {
  const copy = copyOf(FROZEN);
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", copy, "-c", "user.name=a", "-c", "user.email=a@example.vn", ...args]);
  const report = join(copy, "data/inbox/2025-q4/bieu.csv");
  mkdirSync(join(report, ".."), { recursive: true });
  writeFileSync(report, FORM);
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "an upload");
  rmSync(report);
  const { code, text } = run("review", "HEAD", "--root", copy);
  rmSync(copy, { recursive: true });
  expect(code).toBe(0);
  expect(text).toContain("Không có số liệu, đối chiếu hay mục nào của báo cáo thay đổi.");
  expect(text).not.toContain("inbox");
});

describe("inboxText(files, locale)", () => {
  const file = "data/inbox/2025-q4/a.docx";

  test("hostile text stays in its block: no mention, link, image or HTML, and no end of the block", () => {
    const said = "```\n@everyone ![x](https://x.example/a.png) <script>\n````\n\u202Eevil\u0000";
    const lines = inboxText([{ file, isMade: true, said }], "vi").split("\n");
    const start = lines.indexOf("`````text");
    const end = lines.indexOf("`````");
    expect(lines.slice(start + 1, end)).toEqual([
      file,
      "",
      "```",
      "@everyone ![x](https://x.example/a.png) <script>",
      "````",
      "\uFFFDevil\uFFFD",
    ]);
    expect([...lines.slice(0, start), ...lines.slice(end)].join("\n")).not.toMatch(/[@<!]|https?:/);
  });

  test("a name of a file cannot leave the block either", () => {
    const hostile = "data/inbox/2025-q4/`````` @all.docx";
    const text = inboxText([{ file: hostile, isMade: false, said: "x" }], "vi");
    expect(text).toContain("```````text\n");
  });

  test("is bounded, however much is said of however many files", () => {
    const files = Array.from({ length: 30 }, () => ({ file, isMade: true, said: "`".repeat(100_000) }));
    expect(inboxText([files[0]!], "vi").length).toBeLessThan(65_536);
    const many = files.map((one) => ({ ...one, said: "x".repeat(100_000) }));
    expect(inboxText(many, "vi").length).toBeLessThan(65_536);
  });
});
