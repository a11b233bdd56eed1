import { describe, expect, test } from "vitest";
import { canBe, noPair, pairQuery, readPair, withNewer } from "../../src/core/pair.ts";

describe("readPair(query, published)", () => {
  const published = ["2025-q4", "2025-q3", "2024-q4"];
  const read = (query: string) => readPair(new URLSearchParams(query), published);

  test("reads what pairQuery wrote", () => {
    const pair = { newer: "2025-q4", older: "2024-q4" };
    expect(pairQuery(pair)).toBe("?moi=2025-q4&cu=2024-q4");
    expect(read(pairQuery(pair))).toEqual(pair);
  });

  test.each(["", "?moi=2025-q4", "?cu=2025-q4", "?moi=2025-q4&cu=2024-q1", "?moi=2025-q5&cu=2025-q3", "?moi=&cu="])(
    "%j asks for nothing that is published",
    (query) => {
      expect(read(query)).toBeNull();
    },
  );
});

test("noPair(pair) names what stands against it: the same quarter twice, or the wrong order", () => {
  expect(noPair({ newer: "2025-q3", older: "2025-q3" })).toBe("same");
  expect(noPair({ newer: "2024-q4", older: "2025-q1" })).toBe("order");
  expect(noPair({ newer: "2025-q1", older: "2024-q4" })).toBeNull();
});

describe("the quarters that may be chosen", () => {
  const published = ["2025-q4", "2025-q3", "2025-q1", "2024-q4"];

  test("canBe(pair, published): all but the oldest may be the newer one, what is before it the older one", () => {
    expect(canBe({ newer: "2025-q3", older: "2024-q4" }, published)).toEqual({
      newer: ["2025-q4", "2025-q3", "2025-q1"],
      older: ["2025-q1", "2024-q4"],
    });
    expect(canBe({ newer: "2024-q4", older: "2025-q4" }, published).older).toEqual([]);
  });

  test.each([
    ["2025-q4", "2025-q1", "2025-q1"],
    ["2025-q1", "2025-q3", "2024-q4"],
    ["2025-q3", "2025-q3", "2025-q1"],
    // Nothing is before the oldest: the pair stays what it is, and is refused.
    ["2024-q4", "2025-q1", "2025-q1"],
  ])("withNewer: %s with %s is compared with %s", (newer, older, expected) => {
    expect(withNewer({ newer, older }, published)).toEqual({ newer, older: expected });
  });
});
