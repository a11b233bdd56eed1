import { execFile } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyOfCode } from "../build-site.ts";
import { folderOf } from "../load/fixture.ts";
import { changed, secondQuarter } from "../quarters.ts";

// A province of the tests with three quarters; a cell of the one in the middle is changed between two builds.
const made = new Map([...secondQuarter({}, "2031-q2"), ...secondQuarter({}, "2031-q3")]);
const CELL = "data/quarters/2031-q2/indicators.csv";
const edited = changed(made, CELL, "I.1,12,", "I.1,14,");

let code: string;
let root: string;
beforeAll(() => {
  code = copyOfCode();
  root = folderOf(made);
});
afterAll(() => {
  for (const folder of [code, root]) rmSync(folder, { recursive: true });
});

async function build(): Promise<Map<string, string>> {
  const env = { ...process.env, CCHC_ROOT: root };
  await promisify(execFile)(process.execPath, ["scripts/build.ts"], { cwd: code, env });
  return filesIn("dist");
}

function filesIn(folder: string): Map<string, string> {
  const path = join(code, folder);
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(files.map((file) => [file.slice(path.length + 1), readFileSync(file, "latin1")]));
}

/** The files that differ between two builds; those that only one has among them. */
function different(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}

const inSite = (file: string) => join(code, "dist", file);
const writtenAt = (file: string) => statSync(inSite(file)).mtimeMs;

test("after a cell is changed the files of other quarters are taken over, and all bytes are those of a build from nothing", async () => {
  const before = await build();
  const files = ["2031-q1", "2031-q2", "2031-q3"].flatMap((id) => [
    `bao-cao/${id}/index.html`,
    `bao-cao/${id}/i/index.html`,
    `bao-cao/${id}/in/index.html`,
    `nhung/i-2/${id}/index.html`,
    `nhung/${id}.csv`,
    `so-sanh/${id}.json`,
    `du-lieu/${id}/${id}.zip`,
    `en/bao-cao/${id}/index.html`,
    `en/bao-cao/${id}/i/index.html`,
    `en/nhung/i-2/${id}/index.html`,
    `en/so-sanh/${id}.json`,
  ]);
  const times = files.map(writtenAt);
  writeFileSync(join(root, CELL), edited.get(CELL)!);
  const warm = await build();
  const anew = files.filter((file, index) => writtenAt(file) !== times[index]);
  expect(anew).toEqual(files.filter((file) => file.includes("2031-q2")));

  rmSync(join(code, "dist.kept.json"));
  const cold = await build();
  expect(different(before, cold).length).toBeGreaterThan(5);
  expect(different(warm, cold)).toEqual([]);

  // A page that was damaged since is not taken over.
  appendFileSync(inSite("bao-cao/2031-q1/index.html"), "<p>?</p>");
  expect(different(await build(), cold)).toEqual([]);
}, 600_000);
