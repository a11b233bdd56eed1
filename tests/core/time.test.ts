import { describe, expect, test } from "vitest";
import { periodOf, timeOf } from "../../src/core/time.ts";
import { FIGURE_MEASURES } from "../../src/core/figure.ts";
import { releasesOf } from "./synthetic.ts";

const report = { period: { from: "2025-07-01", to: "2025-09-30" } };
const span = ({ from, to }: { from: string | null; to: string | null }) => `${from ?? ""}..${to ?? ""}`;

describe("periodOf(time, report)", () => {
  test.each([
    ["quarter", null, "2025-07-01..2025-09-30"],
    // A quarter whose report names a day is still what the report says: the quarter.
    ["quarter", "2025-09-15", "2025-07-01..2025-09-30"],
    ["point-in-time", "2025-08-30", "2025-08-30..2025-08-30"],
    ["point-in-time", null, ".."],
    ["year-to-date", "2025-08-30", "2025-01-01..2025-08-30"],
    ["year-to-date", null, "2025-01-01..2025-09-30"],
    // The year is that of the day: a report of early January may count the old year.
    ["year-to-date", "2024-12-31", "2024-01-01..2024-12-31"],
    ["", "2025-09-15", ".."],
    ["other-period", null, ".."],
  ] as const)("%s, as of %s: %s", (measures, asOf, expected) => {
    expect(span(periodOf({ measures, asOf }, report))).toBe(expected);
  });

  test.each(FIGURE_MEASURES)("the days that the report gives stand before the rule of %j", (measures) => {
    const given = { from: "2025-01-01", to: "2025-08-31" };
    expect(periodOf({ measures, asOf: "2025-09-15", span: given }, report)).toBe(given);
    expect(span(periodOf({ measures, asOf: null, span: { from: null, to: "2025-06-30" } }, report))).toBe(
      "..2025-06-30",
    );
  });
});

describe("timeOf(quantity, version)", () => {
  const [release] = releasesOf([{ id: "2031-q1" }]);
  const time = (id: string) => {
    const { measures, asOf, period } = timeOf(release!.quantities.get(id)!, release!);
    return [measures, asOf ?? "", span(period)].join(" ");
  };

  test("a row of the form, a heading, a figure of a file from before the columns", () => {
    expect(time("I.1")).toBe("quarter  2031-01-01..2031-03-31");
    expect(time("I.2.2")).toBe("year-to-date  2031-01-01..2031-03-31");
    expect(time("I.2.1")).toBe("point-in-time  ..");
    expect(time("I.3")).toBe("  ..");
    expect(time("people-total")).toBe(" 2031-03-15 ..");
  });

  test("what is computed has the day that its parts share, and none where they share none", () => {
    expect(time("c-money-share")).toBe("quarter  2031-01-01..2031-03-31");
    expect(time("c-tasks-open")).toBe("point-in-time  ..");
    const quantities = new Map(release!.quantities);
    const dated = (id: string, asOf: string | null) => {
      const quantity = release!.quantities.get(id)!;
      if (quantity.source.kind !== "indicator") throw new Error(id);
      const observation = { ...quantity.source.observation, asOf };
      quantities.set(id, { ...quantity, source: { kind: "indicator", observation } });
    };
    const day = () => timeOf(quantities.get("c-tasks-open")!, { ...release!, quantities }).asOf;
    dated("I.2.1", "2031-02-28");
    expect(day()).toBeNull();
    dated("I.2.2", "2031-02-28");
    expect(day()).toBe("2031-02-28");
    dated("I.2.2", "2031-03-01");
    expect(day()).toBeNull();
  });
});
