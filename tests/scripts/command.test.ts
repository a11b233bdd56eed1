import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { failureText } from "../../scripts/command.ts";

const folder = mkdtempSync(join(tmpdir(), "cchc-command-"));
writeFileSync(join(folder, "tep"), "");
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command says where it refuses; `TEP` and `THU-MUC` stand for a file and a folder that are there. */
function refused(line: string, env = {}): string {
  const [script, ...args] = line.replaceAll("TEP", join(folder, "tep")).replaceAll("THU-MUC", folder).split(" ");
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  expect([line, status, stdout]).toEqual([line, 1, ""]);
  return stderr;
}

describe("a command that cannot go on says so in a sentence", () => {
  test.each([
    ["check --khong-co", "--khong-co"],
    ["check --lang", "--lang"],
    ["check --lang fr", "fr"],
    ["check --root tests/frozen --format x", "“x”"],
    ["check --root THU-MUC/khong-co", "khong-co"],
    ["check --root TEP", "tep"],
    ["check thua", "thua"],
    ["build --khong-co", "--khong-co"],
    ["build --out", "--out"],
    ["build --out .", "“.”"],
    ["build --out src", "“src”"],
    ["build --out TEP", "tep"],
    ["build --out TEP/dist", "tep/dist"],
    ["build --out /proc/dist", "/proc/dist"],
    ["serve --port", "--port"],
    ["serve --port 70000", "70000"],
    ["serve --dir TEP", "tep"],
    ["dev --port abc", "abc"],
    ["dev --khong-co", "--khong-co"],
    ["publish-lock --root TEP", "tep"],
    ["new-quarter 2031-q9", "2031-q9"],
    ["new-quarter 2031-q2 --form", "--form"],
    ["review --output=x", "--output"],
    ["review -- --output=x --root tests/frozen", "--output=x"],
    ["inbox --root THU-MUC/khong-co", "khong-co"],
    ["import THU-MUC", "cchc-command-"],
    ["import THU-MUC/khong-co.docx", "khong-co.docx"],
    ["import --quarter", "--quarter"],
    ["export-form 2025-q3 --root tests/frozen --out TEP", "tep"],
  ])("%s", (line, named) => {
    const said = refused(line);
    expect(said).toContain(named);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(said).not.toMatch(/^\s+at /m);
    expect(said.length).toBeLessThan(500);
  });

  test.each(["check", "build", "publish-lock", "inbox", "dev"])("%s honours CCHC_ROOT", (script) => {
    expect(refused(script, { CCHC_ROOT: join(folder, "khong-co") })).toContain("khong-co");
  });
});

describe("check --lang en", () => {
  test.each([
    [
      "check --lang vi --lang en --khong-co",
      "“--khong-co” is not understood. This command takes: --lang, --root, --format;",
    ],
    ["check --root TEP --lang=en", "There is no folder “"],
    ["check --lang en --root tests/frozen --format x", "There is no format “x”. Use one of: text, json"],
  ])("says in English what is wrong with the line itself: %s", (line, said) => {
    expect(refused(line)).toContain(said);
  });
});

describe("failureText(error)", () => {
  const system = (code: string, path?: string) => Object.assign(new Error(`${code}: x\n    at y`), { code, path });

  test.each([
    ["ENOSPC", "ổ đĩa đã đầy"],
    ["EACCES", "không có quyền"],
    ["EROFS", "chỉ cho đọc"],
    ["EMFILE", "quá nhiều tệp"],
    ["EISDIR", "thư mục"],
  ])("%s is what a person can do something about", (code, reason) => {
    expect(failureText(system(code, "dist/a.html"))).toMatch(
      new RegExp(`^Không ghi hay đọc được dist/a.html: .*${reason}`),
    );
    expect(failureText(new Error("build failed", { cause: system(code) }))).toContain(reason);
  });

  test.each([new Error("x is not a function\n    at y"), "x is not a function", { message: "x is not a function" }])(
    "any other is the software's own, in one line",
    (error) => {
      expect(failureText(error)).toMatch(/lỗi của chính phần mềm: x is not a function\./);
      expect(failureText(error)).not.toContain("\n");
    },
  );

  test("nothing, and a message as long as a library, are a sentence", () => {
    expect(failureText(null)).toContain("lỗi của chính phần mềm");
    expect(failureText(new Error("var a=".repeat(10_000))).length).toBeLessThan(600);
  });
});
