import { describe, expect, test } from "vitest";
import { excerptOf } from "../../src/i18n/excerpt.ts";

const at = (line: number, column: number, read = "") => ({ line, column, read });

describe("excerptOf(mistake, text)", () => {
  test("shows the line and marks what was read, behind its quotation mark too", () => {
    expect(excerptOf(at(2, 9, "1,587"), 'id,value,note\nIII.1.2,"1,587",')).toEqual([
      '     2 | III.1.2,"1,587",',
      "       |          ^^^^^",
    ]);
  });

  test("marks one place where what was read does not stand there", () => {
    expect(excerptOf(at(1, 3, "row"), "ab,cd")).toEqual(["     1 | ab,cd", "       |   ^"]);
  });

  test("a place behind the end of its line is the end", () => {
    expect(excerptOf(at(1, 9), "ab")).toEqual(["     1 | ab", "       |   ^"]);
  });

  test("a long line is cut around the place, and the mark stays under it", () => {
    const [line, mark] = excerptOf(at(1, 201, "X"), `${"a".repeat(200)}X${"b".repeat(200)}`) as [string, string];
    expect(line.length).toBeLessThan(110);
    expect(line[mark.indexOf("^")]).toBe("X");
  });

  test("a blank cell at the end of a long line is marked there", () => {
    const text = `${"a".repeat(150)},`;
    const [line, mark] = excerptOf(at(1, 152), text) as [string, string];
    expect(line.endsWith(",")).toBe(true);
    expect(mark.indexOf("^")).toBe(line.length);
  });

  test.each([
    ["", 1],
    ["a", 2],
    ["a\n\nb", 2],
  ])("nothing for a line that says nothing: %j, %d", (text, line) => {
    expect(excerptOf(at(line, 1), text)).toEqual([]);
  });
});

test("excerptOf(mistake, text) shows no character that would act, and keeps the mark under its place", () => {
  expect(excerptOf(at(1, 3, "c"), "a\u202ec\u001b[2J,d")).toEqual(["     1 | a�c�[2J,d", "       |   ^"]);
});

test("excerptOf(mistake, text) finds the line, whatever ends lines", () => {
  expect(excerptOf(at(3, 1, "c"), "a\r\nb\rc\n")[0]).toBe("     3 | c");
  expect(excerptOf(at(2, 1), "a\n")).toEqual([]);
});
