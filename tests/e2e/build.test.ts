import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { copyOfCode } from "../build-site.ts";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-build-"));
  out = join(folder, "site");
  cpSync("tests/fixtures/base", join(folder, "root"), { recursive: true });
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), "the last good site");
});
const lastGood = () => readFileSync(join(out, "index.html"), "utf8");
const code = copyOfCode();
afterAll(() => rmSync(code, { recursive: true }));
const options = () => ({
  cwd: code,
  env: { ...process.env, CCHC_ROOT: join(folder, "root") },
  encoding: "utf8" as const,
});
const build = () => spawnSync(process.execPath, ["scripts/build.ts", "--out", out], options());

describe("npm run build", () => {
  test("runs no code that the check has read as text: U+1FEF is a backtick once it is composed", () => {
    const page = join(folder, "root/content/pages/about.mdx");
    expect(readFileSync(page, "utf8")).toContain("\u1FEF{6 * 7}\u1FEF");
    expect(build().status).toBe(0);
    expect(readFileSync(join(out, "about/index.html"), "utf8")).toContain("<code>{6 * 7}</code>");
  });

  test("with mistakes in two files tells both, with file, line and column, and leaves the last site", () => {
    appendFileSync(join(folder, "root/data/units.csv"), "person,người,people,person,0\n");
    appendFileSync(
      join(folder, "root/content/reports/2031-q1", readdirSync(join(folder, "root/content/reports/2031-q1"))[0]!),
      "\nCó 17 việc.\n",
    );
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^content\/reports\/2031-q1\/\S+\.mdx:\d+:4 {2}\S/m);
    expect(stderr).toMatch(/^data\/units\.csv:\d+:1 {2}\S/m);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(lastGood()).toBe("the last good site");
  });

  test("that is stopped half-way leaves the last site", async () => {
    const child = spawn(process.execPath, ["scripts/build.ts", "--out", out], { ...options(), stdio: "ignore" });
    const isThere = (file: string) =>
      expect.poll(() => existsSync(file) || child.exitCode !== null, { timeout: 30_000, interval: 20 }).toBe(true);
    await isThere(`${out}.lock`);
    // Another build would write into the same folder: it says so, and leaves the first one alone.
    const other = build();
    expect([other.status, other.stderr]).toEqual([
      1,
      `Một lệnh khác đang dựng trang vào ${out}/. Đợi nó xong rồi chạy lại.\n`,
    ]);
    await isThere(`${out}.next`);
    expect(child.exitCode).toBe(null);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    expect(lastGood()).toBe("the last good site");
  });

  test("after one that was stopped between two renames brings the last site back before anything else", () => {
    renameSync(out, `${out}.old`);
    appendFileSync(join(folder, "root/data/units.csv"), "person,người,people,person,0\n");
    expect(build().status).toBe(1);
    expect(lastGood()).toBe("the last good site");
  });
});
