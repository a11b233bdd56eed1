import { describe, expect, test } from "vitest";
import { dueText, nextQuarterOf } from "../../src/views/next-quarter.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

const site = assembleFiles(baseFiles).publication!;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("nextQuarterOf(site, locale)", () => {
  const at = { file: "data/calendar.csv", line: 2, column: 1 };
  const basis = { vi: "Theo thông báo.", en: "As announced." };

  test("is the quarter that follows where the calendar has none", () => {
    const next = nextQuarterOf(site, "vi");
    expect(next).toEqual({ quarter: { year: 2031, quarter: 2 }, name: "quý II năm 2031", expected: "", basis: null });
    expect(plain(dueText(next, "vi"))).toMatch(/^Kỳ sau là quý II năm 2031, từ 1\/4\/2031 đến 30\/6\/2031\. \S/);
  });

  test("is the calendar's, with its day or with what it says where it names no day", () => {
    const planned = (expected: string | null) => ({
      ...site,
      calendar: [{ quarter: "2031-q3", expected, basis, at }],
    });
    const named = nextQuarterOf(planned("2031-10-15"), "vi");
    expect([named.name, plain(named.expected), named.basis]).toEqual([
      "quý III năm 2031",
      "15/10/2031",
      "Theo thông báo.",
    ]);
    expect(plain(dueText(named, "vi"))).toContain("15/10/2031");
    expect(dueText(named, "vi")).not.toContain("Theo thông báo.");
    expect(dueText(nextQuarterOf(planned(null), "vi"), "vi")).toContain("Theo thông báo.");
    expect(nextQuarterOf(planned(null), "en").name).toBe("third quarter of 2031");
  });
});
