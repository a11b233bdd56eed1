import { describe, expect, test } from "vitest";
import { olderFacets, olderThings } from "../../src/search/older-facets.ts";
import { olderPlace, olderTerms } from "../../src/search/older-terms.ts";
import { thingsOf } from "../../src/search/thing.ts";
import { vietnamese } from "../../src/search/vietnamese.ts";
import { record } from "./memory-engine.ts";

const quarters = ["2030-q4", "2030-q3", "2030-q2"];
const figure = (quarter: string, names = "", title = "Hồ sơ") =>
  record(title, { kind: "figure", quarter, names, address: `/so-lieu/${quarter}/#${title}` });

describe("thingsOf(quarters)", () => {
  test("a thing is what has the same address but for the quarter; those of the first list keep their numbers", () => {
    const row = (quarter: string, fragment: string) =>
      record("Hàng", { quarter, address: `/chi-tieu/i-2/${fragment}` });
    const things = thingsOf([
      [figure("2031-q1"), row("2031-q1", "")],
      [figure("2030-q4", "", "Cũ"), row("2030-q4", "#quy-2030-q4"), figure("2030-q4")],
    ]);
    expect(things.map((thing) => thing.map(({ title, quarter }) => `${title} ${quarter}`))).toEqual([
      ["Hồ sơ 2031-q1", "Hồ sơ 2030-q4"],
      ["Hàng 2031-q1", "Hàng 2030-q4"],
      ["Cũ 2030-q4"],
    ]);
    expect(thingsOf([])).toEqual([]);
  });

  test("what belongs to no quarter is itself alone", () => {
    expect(thingsOf([[record("a"), record("b")], []]).map((thing) => thing.length)).toEqual([1, 1]);
  });
});

describe("olderTerms(things, quarters)", () => {
  /** Where a word stands in the text of one thing, in field and quarter. */
  const placesIn = (terms: string, token: string) =>
    terms.split(" ").flatMap((word, place) => (word === token ? [olderPlace(place, quarters.length)] : []));

  test("a word of all its quarters has one place, a word of some a place for each", () => {
    const [thing] = thingsOf([[figure("2031-q1", "9")], [figure("2030-q4", "7")], [], [figure("2030-q2", "8")]]);
    const [terms = ""] = olderTerms([thing!], quarters, vietnamese);
    expect(placesIn(terms, "ho0c1")).toEqual([{ field: "title", age: null }]);
    expect(placesIn(terms, "7")).toEqual([{ field: "title", age: 0 }]);
    expect(placesIn(terms, "8")).toEqual([{ field: "title", age: 2 }]);
    expect(placesIn(terms, "9")).toEqual([]);
  });

  test("a word that changes its field, and more words than have a place for all, have a place for each", () => {
    const many = Array.from({ length: 250 }, (_, index) => String(1000 + index)).join(" ");
    const [terms = ""] = olderTerms(
      [[figure("2030-q4", many), { ...figure("2030-q3"), words: many, names: many.slice(0, 4) }]],
      quarters,
      vietnamese,
    );
    expect(placesIn(terms, "1249")).toEqual([
      { field: "title", age: 0 },
      { field: "text", age: 1 },
    ]);
    const [twice = ""] = olderTerms([[figure("2030-q4", many), figure("2030-q3", many)]], quarters, vietnamese);
    const ages = many.split(" ").map((token) => placesIn(twice, token).map(({ age }) => age));
    expect(ages.every((own) => String(own) === String([null]) || String(own) === "0,1")).toBe(true);
    expect(ages.filter((own) => own.length === 2).length).toBeGreaterThan(0);
  });

  test("a thing of the newest quarter alone says nothing here", () => {
    expect(olderTerms([[figure("2031-q1")]], quarters, vietnamese)).toEqual([""]);
  });
});

describe("olderFacets(things, quarters)", () => {
  test("things in the same quarters are one run; olderThings(facets) is the way back", () => {
    const inThem = (...ids: string[]) => ids.map((id) => figure(id));
    const things = [
      inThem("2031-q1", ...quarters),
      inThem(...quarters),
      inThem("2030-q4", "2030-q2"),
      inThem("2031-q1"),
    ];
    const facets = olderFacets(things, quarters, ["a", "b", "c"]);
    expect(facets).toEqual({
      quarters,
      ids: ["a", "b", "c"],
      runs: [
        ["figure", "", [0, 2], 2],
        ["figure", "", [0, 0, 2, 2], 1],
        ["figure", "", [], 1],
      ],
    });
    expect(olderThings(facets).map(({ ages }) => ages)).toEqual([[0, 1, 2], [0, 1, 2], [0, 2], []]);
  });
});
