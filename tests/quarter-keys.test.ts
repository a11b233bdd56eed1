import { describe, expect, test } from "vitest";
import { quarterKeys } from "../src/quarter-keys.ts";
import { assembleFiles, type Files } from "./load/fixture.ts";
import { changed, secondQuarter, withFile } from "./quarters.ts";

const ENGLISH = "content/reports/2031-q2/en/03-muc-ba.mdx";
const SECTION =
  '---\nsection: II\n---\n\n<YNghia>The test section.</YNghia>\n\nBy <VanBan id="kh-01-mau" />: <So id="budget-billion" />.\n';
const files = withFile(secondQuarter(), ENGLISH, SECTION);

/** The quarters of which something is made anew. */
function changedKeys(after: Files): string[] {
  const keysOf = (of: Files) => {
    const { publication, mistakes } = assembleFiles(of);
    expect(mistakes).toEqual([]);
    return quarterKeys(of, publication!);
  };
  const before = keysOf(files);
  return [...keysOf(after)].filter(([id, key]) => key !== before.get(id)).map(([id]) => id);
}

describe("quarterKeys(files, publication)", () => {
  test("of files that are the same: no key is another", () => {
    expect(changedKeys(new Map(files))).toEqual([]);
  });

  test("an English section changes the key of its own quarter alone, as a Vietnamese one does", () => {
    expect(changedKeys(changed(files, ENGLISH, "The test section", "A test section"))).toEqual(["2031-q2"]);
    const vietnamese = ENGLISH.replace("/en", "");
    expect(changedKeys(changed(files, vietnamese, "Mục thử thứ ba", "Mục thử ba"))).toEqual(["2031-q2"]);
  });

  test("a section that gains its English changes the key of its own quarter alone", () => {
    expect(changedKeys(withFile(files, ENGLISH.replace("2031-q2", "2031-q1"), SECTION))).toEqual(["2031-q1"]);
  });

  test("what all quarters share changes the keys of all", () => {
    expect(changedKeys(changed(files, "data/units.csv", "people", "persons")).sort()).toEqual(["2031-q1", "2031-q2"]);
  });
});
