import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../build-site.ts";
import { FROZEN } from "../frozen.ts";
import { copyOf, run } from "../scripts/run.ts";
import { holdsOf, mistakesOf } from "../today/holds.ts";
import { addFourthQuarter, correctNumber } from "./edits.ts";

// What an editor does without a programmer leaves all tests green: tests of code do not read it (guard.test.ts),
// and the suite of what is published today holds for it, here and for another province in province.test.ts.

test("a number that is corrected by the guide is no mistake; without its reason it is", () => {
  const root = copyOf(FROZEN);
  correctNumber(root);
  expect(mistakesOf(root)).toEqual([]);
  rmSync(join(root, "data/quarters/2025-q3/revisions.csv"));
  expect(mistakesOf(root)).toEqual([expect.stringContaining("I.1,value,12,13,")]);
  rmSync(root, { recursive: true });
});

describe("with a fourth quarter, and a number of the third corrected", () => {
  const root = copyOf(FROZEN);
  let site: string;
  beforeAll(async () => {
    addFourthQuarter(root);
    expect(mistakesOf(root)).toEqual([]);
    correctNumber(root);
    site = await buildSite(root);
  });
  afterAll(() => {
    for (const folder of [root, dirname(site)]) rmSync(folder, { recursive: true });
  });

  holdsOf(() => ({ root, site }));

  test("each quarter's own number is found at that quarter", () => {
    const page = (path: string) => parse(readFileSync(join(site, path, "index.html"), "utf8"));
    const marks = page("chi-tieu/i-1").querySelectorAll("[data-chart='i-1'] .mark");
    expect(marks.map((mark) => `${mark.getAttribute("data-label")}: ${mark.getAttribute("data-value")}`)).toEqual([
      "Quý III/2025: 13",
      "Quý IV/2025: 21",
    ]);
    expect(page("du-lieu/2025-q3").text).toContain("từ 12 thành 13");
    expect(page("").querySelector("h1")!.text).toMatch(/quý\sIV\snăm\s2025/);
  });

  test("the lock is written anew for both", () => {
    expect(run("publish-lock", "--root", root)).toMatchObject({ code: 0 });
    const lock = (quarter: string) => readFileSync(join(root, `data/quarters/${quarter}/published.csv`), "utf8");
    expect(lock("2025-q3")).toContain("\nindicators,I.1,value,12,\n");
    expect(lock("2025-q3")).toContain("\nindicators,I.1,value,13,2025-10-05\n");
    expect(lock("2025-q4")).toContain("\nindicators,I.1,value,21,\n");
    expect(mistakesOf(root)).toEqual([]);
  });
});
