import { describe, expect, test } from "vitest";
import { plainNumber } from "../../src/core/number.ts";
import type { Publication } from "../../src/core/publication.ts";
import { indicatorView } from "../../src/views/indicator-view.ts";
import { EIGHT_QUARTERS, releasesOf } from "../core/synthetic.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

const site = assembleFiles(baseFiles).publication!;

describe("indicatorView(id, site)", () => {
  const releases = releasesOf(EIGHT_QUARTERS);
  const made: Publication = { ...site, releases };

  test("has every quarter's value with its own quarter, newest first", () => {
    const { history } = indicatorView("i-1", made);
    expect(
      history.map(({ release: { id }, quantity: { number } }) => `${id} ${number ? plainNumber(number) : ""}`),
    ).toEqual(["2026-q1 9", "2025-q4 8", "2025-q3 7", "2025-q2 6", "2024-q4 4", "2024-q3 ", "2024-q2 2", "2024-q1 1"]);
  });

  test("has its place in the form; at the ends a neighbour is missing", () => {
    const { area, parent, parts, previous, next } = indicatorView("i-2", made);
    expect([area.id, parent?.id, previous?.id, next?.id]).toEqual(["I", undefined, "I.1", "I.2.1"]);
    expect(parts.map(({ indicator }) => indicator.id)).toEqual(["I.2.1", "I.2.2"]);
    expect(indicatorView("i-2-1", made).parent?.id).toBe("I.2");
    expect(indicatorView("i-1", made).previous).toBeUndefined();
    expect(indicatorView("ii-4", made).next).toBeUndefined();
    // The new form's own row stands among its own neighbours.
    expect(indicatorView("mau-moi-i-2-1", made).parent?.series).toBe("i-2");
  });

  test("a row that the newest form has no more is told by the last quarter that had it", () => {
    const [newest, ...older] = releases;
    const gone = { ...newest!, observations: newest!.observations.filter(({ indicator }) => indicator.id !== "I.1") };
    const view = indicatorView("i-1", { ...made, releases: [gone, ...older] });
    expect(view.release.id).toBe("2025-q4");
    expect(view.history).toHaveLength(7);
  });
});
