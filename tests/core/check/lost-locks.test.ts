import { describe, expect, test } from "vitest";
import { lostLocks } from "../../../src/core/check/lost-locks.ts";
import { changed } from "../../quarters.ts";
import { baseFiles, locked } from "../../load/fixture.ts";

const LOCK = "data/quarters/2031-q1/published.csv";
const published = locked(baseFiles);

describe("lostLocks(before, after)", () => {
  test("none where nothing is published, where nothing changed, and where a lock grew", () => {
    expect(lostLocks(baseFiles, published)).toEqual([]);
    expect(lostLocks(published, published)).toEqual([]);
    const text = Buffer.from(published.get(LOCK)!).toString("utf8");
    const grown = new Map([...published, [LOCK, Buffer.from(`${text}indicators,I.1,value,13,2031-05-01\n`)] as const]);
    expect(lostLocks(published, grown)).toEqual([]);
    expect(lostLocks(grown, published)).toEqual([{ file: LOCK, lines: 1 }]);
  });

  test("a line that is gone or changed, with its file", () => {
    expect(lostLocks(published, changed(published, LOCK, "indicators,I.1,value,12,\n", ""))).toEqual([
      { file: LOCK, lines: 1 },
    ]);
    expect(
      lostLocks(published, changed(published, LOCK, "indicators,I.1,value,12,", "indicators,I.1,value,13,")),
    ).toEqual([{ file: LOCK, lines: 1 }]);
  });

  test("a lock that is deleted", () => {
    const without = new Map([...published].filter(([file]) => file !== LOCK));
    const [lost, ...others] = lostLocks(published, without);
    expect(others).toEqual([]);
    expect(lost!.file).toBe(LOCK);
    expect(lost!.lines).toBeGreaterThan(50);
  });
});
