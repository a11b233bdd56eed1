import { expect, test } from "vitest";
import { json } from "../../src/publish/json.ts";

test("json(value): a record is a line, and so is what is short; the rest is moved in", () => {
  const long = "một câu dài để dòng này không còn ngắn nữa và phải xuống dòng ở chỗ của nó, vậy là đủ dài rồi";
  const value = {
    a: 1,
    short: { vi: "a", en: ["b"] },
    records: [
      { x: null, y: long },
      { x: 2, y: long },
    ],
    none: [],
  };
  expect(json(value)).toBe(
    [
      "{",
      ' "a":1,',
      ' "short":{"vi":"a","en":["b"]},',
      ' "records":[',
      `  {"x":null,"y":"${long}"},`,
      `  {"x":2,"y":"${long}"}`,
      " ],",
      ' "none":[]',
      "}",
      "",
    ].join("\n"),
  );
});

test("json(value) is read back as what JSON makes of it; what is undefined is left out", () => {
  const value = {
    text: 'a "b"\n\u2028',
    list: [[1, [2, { c: [] }]], "x".repeat(200)],
    gone: undefined,
    deep: { gone: undefined },
  };
  expect(JSON.parse(json(value))).toEqual(JSON.parse(JSON.stringify(value)));
  for (const plain of [null, 1, "a", [], {}, [null, true]]) expect(json(plain)).toBe(`${JSON.stringify(plain)}\n`);
});
