import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFolder } from "../../src/load/folder.ts";
import { readBounded, Unread } from "../../src/load/unread.ts";
import { assembleFiles, baseFiles, folderOf } from "./fixture.ts";

let root: string;
beforeEach(() => (root = folderOf(baseFiles)));
afterEach(() => rmSync(root, { recursive: true }));

const mistakes = () =>
  assembleFiles(readFolder(root)).mistakes.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
const units = "data/units.csv";

describe("readFolder(root) reads plain files alone", () => {
  test("the base has no mistake", () => expect(mistakes()).toEqual([]));

  test.each([
    ["to the file itself, moved away", (path: string) => (renameSync(path, `${root}/units.csv`), `${root}/units.csv`)],
    ["out of the folder", () => "/etc/passwd"],
    ["to a folder", () => `${root}/content`],
    ["to nothing", () => "khong-co.csv"],
    ["to itself", () => "units.csv"],
  ])("a link %s is a mistake", (_, targetOf) => {
    const path = join(root, units);
    const target = targetOf(path);
    rmSync(path, { force: true });
    symlinkSync(target, path);
    expect(mistakes()).toEqual([`${units}:1:1 file-link`]);
  });

  test.each(["data/them", "content/pages/them", "content/reports/2031-q1/en", "public"])(
    "a linked folder %s is a mistake, and not walked through",
    (name) => {
      symlinkSync(root, join(root, name));
      expect(mistakes()).toContain(`${name}:1:1 file-link`);
    },
  );

  test("what never ends is not read", () => {
    execFileSync("mkfifo", [join(root, "content/pages/ong.mdx")]);
    expect(mistakes()).toEqual(["content/pages/ong.mdx:1:1 file-link"]);
  });

  test.each([units, "content/pages/about.mdx", "data/publisher.json", "public/huong-dan/anh.png"])(
    "%s of 200 MB is a sentence",
    (file) => {
      mkdirSync(join(root, file, ".."), { recursive: true });
      writeFileSync(join(root, file), "");
      truncateSync(join(root, file), 200_000_000);
      expect(mistakes()).toEqual([`${file}:1:1 file-too-large`]);
    },
  );
});

test("readBounded(path) of a file that is gone is null: an editor may save while files are read", () => {
  const folder = mkdtempSync(join(tmpdir(), "cchc-"));
  expect(readBounded(join(folder, "khong-co.csv"))).toBeNull();
  expect(readBounded(join(folder, "khong-co", "a.csv"))).toBeNull();
  // What the system does not open stays a sentence, whatever its reason.
  const closed = readBounded(join(folder, "a".repeat(300))) as Unread;
  expect([closed.code, closed.length]).toEqual(["file-closed", 0]);
  writeFileSync(join(folder, "a.csv"), "ệ");
  expect(Buffer.from(readBounded(join(folder, "a.csv"))!).toString()).toBe("ệ");
  rmSync(folder, { recursive: true });
});
