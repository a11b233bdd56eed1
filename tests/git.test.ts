import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commitOf, git } from "../src/git.ts";
import { readSoftware } from "../src/software.ts";

const folder = mkdtempSync(join(tmpdir(), "cchc-git-"));
const repository = join(folder, "a");
const run = (at: string, ...args: string[]) =>
  execFileSync("git", ["-C", at, "-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { stdio: "pipe" });
execFileSync("git", ["init", "--quiet", "--initial-branch=main", repository]);
for (const text of ["một", "hai"]) {
  writeFileSync(join(repository, "a.txt"), text);
  run(repository, "add", ".");
  run(repository, "commit", "--quiet", "--message", text, "--date", "2031-01-01T00:00:00Z");
}
const known = readSoftware(repository);
afterAll(() => rmSync(folder, { recursive: true }));

describe("readSoftware(folder) says the same of a commit", () => {
  test("its commit by twelve signs, and its second", () => {
    expect(known.commit).toBe(run(repository, "rev-parse", "HEAD").toString().slice(0, 12));
    expect(known.committed).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test("in a shallow clone", () => {
    execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${repository}`, join(folder, "shallow")]);
    expect(readSoftware(join(folder, "shallow"))).toEqual(known);
  });

  test("where signatures are shown, and short commits are shorter", () => {
    run(repository, "config", "log.showSignature", "true");
    run(repository, "config", "core.abbrev", "4");
    expect(readSoftware(repository)).toEqual(known);
  });

  test("in a folder of another user", () => {
    const foreign = join(folder, "foreign");
    cpSync(repository, foreign, { recursive: true });
    // Git takes the folder for another user's.
    process.env["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "1";
    expect(() => run(foreign, "rev-parse", "HEAD")).toThrow();
    expect(readSoftware(foreign)).toEqual(known);
    delete process.env["GIT_TEST_ASSUME_DIFFERENT_OWNER"];
  });

  test("nothing that the repository names is run", () => {
    const trace = join(folder, "ran");
    run(repository, "config", "core.fsmonitor", `touch ${trace}; false`);
    expect(readSoftware(repository)).toEqual(known);
    expect(() => execFileSync("ls", [trace], { stdio: "pipe" })).toThrow();
  });

  test("a changed file is said; outside Git the commit is unknown", () => {
    writeFileSync(join(repository, "a.txt"), "ba");
    expect(readSoftware(repository).commit).toBe(`${known.commit}-dirty`);
    expect(readSoftware(tmpdir())).toMatchObject({ commit: "unknown", committed: null });
  });
});

describe("commitOf(folder, name)", () => {
  test.each(["HEAD", "main", "HEAD~1"])("%s is a commit", (name) => {
    expect(commitOf(repository, name)).toMatch(/^[0-9a-f]{40}$/);
  });

  test.each(["--output=x", "-x", "--help", "khong-co", "", "HEAD:a.txt", "main --all", "$(id)"])("%j is none", (name) =>
    expect(() => commitOf(repository, name)).toThrow(),
  );

  test("git(folder, …) throws where there is no repository", () => {
    expect(() => git(tmpdir(), "rev-parse", "HEAD")).toThrow();
  });
});
