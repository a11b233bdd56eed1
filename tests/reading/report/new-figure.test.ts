import { describe, expect, test } from "vitest";
import { proposedFigure } from "../../../src/reading/report/new-figure.ts";
import { numbersIn } from "./read.ts";

const propose = (text: string, taken = new Set<string>()) =>
  numbersIn(text).map((number) => proposedFigure(number, taken));

describe("proposedFigure(number, taken)", () => {
  test("a label of the words of its clause, an id of them without accents", () => {
    expect(propose("Đã giải quyết 250.001 hồ sơ; quá hạn 501 hồ sơ.")).toEqual([
      { id: "ho-so-giai-quyet", label: "Hồ sơ giải quyết" },
      { id: "ho-so-qua-han", label: "Hồ sơ quá hạn" },
    ]);
  });

  test("unlike every id that is taken", () => {
    expect(propose("Có 5 thôn.", new Set(["thon"]))).toMatchObject([{ id: "thon-2" }]);
  });

  test("a number of which nothing is said has an id all the same", () => {
    expect(propose("12,5%.")).toEqual([{ id: "so-lieu", label: "" }]);
  });
});
