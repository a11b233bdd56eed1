import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MISTAKE_CODES, type Mistake } from "../../src/core/mistake.ts";
import { assembleFiles, baseFiles, linesOf, overlay } from "../load/fixture.ts";

const root = `${import.meta.dirname}/../mistakes`;
const names = readdirSync(root);
const expectedOf = (name: string) => linesOf(`${root}/${name}/expected.txt`);

/** `file:line:column code`, with ` -> write` where the expected line at the same place names it. */
function lineOf({ file, line, column, code, write }: Mistake, expected = ""): string {
  return `${file}:${line}:${column} ${code}` + (expected.includes(" -> ") ? ` -> ${write}` : "");
}

describe("assemble(the base with one thing wrong)", () => {
  test.each(names)("%s is found at its place", (name) => {
    const expected = expectedOf(name);
    const { publication, mistakes } = assembleFiles(overlay(`${root}/${name}`));
    expect(expected).not.toEqual([]);
    expect(mistakes.map((mistake, index) => lineOf(mistake, expected[index]))).toEqual(expected);
    expect(publication).toBeNull();
  });

  test("there is a folder for every code", () => {
    const shown = new Set(names.flatMap(expectedOf).map((line) => / ([a-z-]+)( -> .*)?$/.exec(line)?.[1]));
    // No folder of the repository can hold a link or a file that may not be read (tests/load/unread.test.ts).
    const onDisk = ["file-link", "file-closed"];
    expect(MISTAKE_CODES.filter((code) => !shown.has(code))).toEqual(onDisk);
  });

  test("every folder is named by a code that it shows", () => {
    const misnamed = names.filter((name) => {
      const codes = MISTAKE_CODES.filter((code) => name === code || name.startsWith(`${code}-`));
      return !expectedOf(name).some((line) => codes.some((code) => line.includes(` ${code}`)));
    });
    expect(misnamed).toEqual([]);
  });
});

describe("assemble(several things wrong)", () => {
  test("all mistakes of all files come in one run; of a quarter first the form, then tables, then the narrative", () => {
    const files = new Map(baseFiles);
    for (const name of ["number-letter", "mdx-heading", "date-impossible", "json-value-url"])
      for (const [path, bytes] of overlay(`${root}/${name}`))
        if (Buffer.compare(bytes, baseFiles.get(path)!) !== 0) files.set(path, bytes);
    const quarter = "data/quarters/2031-q1";
    expect(assembleFiles(files).mistakes.map((mistake) => lineOf(mistake))).toEqual([
      "data/publisher.json:11:14 json-value",
      `${quarter}/indicators.csv:2:5 number-letter`,
      `${quarter}/documents.csv:2:30 date-impossible`,
      "content/reports/2031-q1/02-muc-hai.mdx:9:1 mdx-heading",
    ]);
  });

  test("assemble(no file at all) names what must be there and does not throw", () => {
    const { publication, mistakes } = assembleFiles(new Map());
    expect(publication).toBeNull();
    expect(mistakes.map((mistake) => lineOf(mistake))).toEqual([
      "data/prose-exceptions.csv:1:1 file-missing",
      "data/publisher.json:1:1 file-missing",
      "data/quarters:1:1 file-missing",
      "data/units.csv:1:1 file-missing",
    ]);
  });

  test("assemble(every file cut short or with a byte changed) never throws", () => {
    for (const [path, bytes] of baseFiles)
      for (let cut = 0; cut < bytes.length; cut += 37) {
        const broken = Uint8Array.from(bytes);
        broken[cut] = [0x22, 0x00, 0xff, 0x2c, 0x7b, 0x0a][cut % 6]!;
        for (const change of [bytes.slice(0, cut), broken])
          expect(() => assembleFiles(new Map([...baseFiles, [path, change]])), `${path} at ${cut}`).not.toThrow();
      }
  }, 60_000);
});
