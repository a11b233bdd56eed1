import { expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { statementView } from "../../src/views/statement-view.ts";
import { FROZEN } from "../frozen.ts";

const [release] = readPublication(FROZEN).publication!.releases;
const pair = release!.statements.find(({ id }) => id === "satisfaction-survey")!;
const plain = (pieces: { text: string }[]) =>
  pieces
    .map(({ text }) => text)
    .join("")
    .replaceAll("\u00a0", " ");

test("statementView(pair, version, locale) names both places and links each, its numbers come from the data", () => {
  const { sides, matters } = statementView(pair, release!, "vi");
  expect(sides.map(({ place, href }) => [place, href])).toEqual([
    ["mục I.1", "/bao-cao/2025-q3/i/#i-1"],
    ["biểu mẫu I.5", "/chi-tieu/i-5/"],
  ]);
  // The form states 0 survey forms (I.5.1); the text names the row, not the number.
  expect(plain(sides[1]!.says)).toContain("ghi 0 ");
  expect(sides[1]!.says.find(({ id }) => id === "I.5.1")!.href).toBe("/chi-tieu/i-5-1/");
  expect(plain(matters)).not.toBe("");
});

test("a side without English is Vietnamese", () => {
  const [a, b] = pair.sides;
  const untranslated = { ...pair, sides: [{ ...a, says: { ...a.says, en: [] } }, b] as typeof pair.sides };
  const [first, second] = statementView(untranslated, release!, "en").sides;
  expect(plain(first!.says)).toBe(plain(statementView(pair, release!, "vi").sides[0]!.says));
  expect(plain(second!.says)).toContain("The form answers");
});
