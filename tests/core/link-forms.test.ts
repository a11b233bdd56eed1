import { describe, expect, test } from "vitest";
import { indicatorsOf } from "../../src/core/publication.ts";
import { releasesOf } from "./synthetic.ts";

const OLD = { id: "2030-q1" };
const seriesIn = (releases: ReturnType<typeof releasesOf>, id: string, row: string) =>
  releases.find((release) => release.id === id)!.form.indicators.get(row)!.series;

describe("linkForms(forms): the series of a row", () => {
  const NEW = { id: "2030-q2", form: "mau-moi", continues: { "I.1": "I.1", "II.1.1": "II.1.2" } };
  const releases = releasesOf([OLD, NEW]);

  test("a row that continues another has its address, whatever its own code", () => {
    expect(seriesIn(releases, "2030-q2", "I.1")).toBe("i-1");
    expect(seriesIn(releases, "2030-q2", "II.1.1")).toBe("ii-1-2");
  });

  test("a row that continues none has its form in its address, also where its code is that of an old row", () => {
    expect(seriesIn(releases, "2030-q2", "II.1.2")).toBe("mau-moi-ii-1-2");
    expect(seriesIn(releases, "2030-q2", "I.2")).toBe("mau-moi-i-2");
  });

  test("the old form's addresses are as they were", () => {
    for (const [id, { series }] of releases[1]!.form.indicators)
      expect(series).toBe(id.toLowerCase().replaceAll(".", "-"));
  });

  test("indicatorsOf(publication): every series once, as the newest form that has it describes it", () => {
    const found = indicatorsOf({ releases });
    expect(new Set(found.map(({ series }) => series)).size).toBe(found.length);
    // Eleven rows each, of which two continue one of the other form.
    expect(found).toHaveLength(20);
    expect(found.find(({ series }) => series === "ii-1-2")!.id).toBe("II.1.1");
  });

  test("a third form goes on from the second, or from the first where the second left a row out", () => {
    const three = releasesOf([
      OLD,
      NEW,
      { id: "2030-q3", form: "mau-ba", continues: { "I.1": "I.1", "II.1": "II.1" } },
    ]);
    // Made forms continue the base's rows; what they do not continue is their own.
    expect(["I.1", "II.1", "I.2"].map((row) => seriesIn(three, "2030-q3", row))).toEqual(["i-1", "ii-1", "mau-ba-i-2"]);
  });
});
