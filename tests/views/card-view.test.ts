import { describe, expect, test } from "vitest";
import { cardViews } from "../../src/views/card-view.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

const site = assembleFiles(baseFiles).publication!;
const release = site.releases[0]!;

describe("cardViews(site, locale)", () => {
  const cards = new Map(cardViews(site, "vi").map((card) => [card.name, card]));

  test("there is one for each main page, each page of the editors, each area and each quarter's report and ledger", () => {
    expect([...cards.keys()]).toEqual([
      "trang-dau",
      "chi-tieu",
      "so-lieu",
      "kien-nghi",
      "du-lieu",
      "so-sanh",
      "chi-so",
      "kiem-tra",
      "tim-kiem",
      "api",
      "bai-about",
      "linh-vuc-i",
      "linh-vuc-ii",
      "bao-cao-2031-q1",
      "doi-chieu-2031-q1",
    ]);
  });

  test("the front page's shows the first share among the quarter's first numbers", () => {
    const { number, caption, bar } = cards.get("trang-dau")!;
    expect([number, caption]).toEqual(["40%", "Tỷ lệ nhiệm vụ thử đã xong"]);
    expect(bar.map(({ share }) => share)).toEqual([0.4]);
  });

  test("an area's counts the rows that have a value among those that ask for one", () => {
    // Five rows of area II have a value, II.4 has none; I.3 of area I is a heading.
    expect(cards.get("linh-vuc-ii")!.number).toBe("5 trên 6");
    expect(cards.get("linh-vuc-i")!.number).toBe("4 trên 4");
  });

  test("an area that the newest form has no more keeps its card, for the pages of its rows", () => {
    const older = {
      ...release,
      id: "2030-q4",
      form: { ...release.form, areas: [{ id: "IX", label: { vi: "Cũ", en: "Old" } }] },
    };
    const names = cardViews({ ...site, releases: [release, older] }, "vi").map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("linh-vuc-"))).toEqual(["linh-vuc-i", "linh-vuc-ii", "linh-vuc-ix"]);
  });

  test("where the quarter shows no share, its card names the quarter alone", () => {
    const without = { ...site, releases: [{ ...release, highlights: [] }] };
    const [home] = cardViews(without, "vi");
    expect([home!.number, home!.caption, home!.bar]).toEqual(["", "Quý I năm 2031", []]);
  });
});
