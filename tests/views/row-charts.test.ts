import { describe, expect, test } from "vitest";
import { relationViews, rowCharts, rowHistory } from "../../src/views/row-charts.ts";
import { readPublication } from "../../src/publication.ts";
import { indicatorSlug } from "../../src/core/address.ts";
import { FROZEN } from "../frozen.ts";
import { EIGHT_QUARTERS, releasesOf } from "../core/synthetic.ts";

const { releases } = readPublication(FROZEN).publication!;
const ids = (id: string) => {
  const { rate, others } = rowCharts(indicatorSlug(id), releases, "vi");
  return { rate: rate?.id, others: others.map((view) => view.id) };
};

describe("rowCharts(series)", () => {
  test("a rate shows how it comes about, and is not drawn again as done against planned", () => {
    // plan-tasks has 10 of 25, which the rate of I.2 shows, too.
    expect(ids("I.2")).toEqual({ rate: "i-2", others: [] });
    expect(ids("I.2.2")).toEqual({ rate: undefined, others: ["i-2"] });
  });

  test("a total shows its parts, and each part the total that it is in", () => {
    expect(ids("IV.1.5").others).toContain("iv-1-5-cac-phan");
    expect(ids("IV.1.5.2").others).toContain("iv-1-5-cac-phan");
  });

  test("a part without rate or sum stands in its whole", () => {
    expect(ids("VII.4.5.1").others).toContain("vii-4-5-1-trong-tong");
    // 12.459 of 12.470 are the rate of III.3.1 already.
    expect(relationViews("iii-3-1-2", releases[0]!, "vi")).toEqual([]);
  });

  test("a row that no relation and no chart names has none", () => {
    expect(ids("I.1")).toEqual({ rate: undefined, others: [] });
  });
});

test("of a rate that several quarters report, the newest is shown and each may be chosen", () => {
  const made = releasesOf(EIGHT_QUARTERS);
  const { rate } = rowCharts("i-2", made, "vi");
  expect(rate!.held).toBe(false);
  expect(rate!.quarter).toEqual({ id: "2026-q1", name: "Quý I/2026" });
  expect(rate!.quarters.map(({ name }) => name)).toEqual([
    "Quý I/2026",
    "Quý IV/2025",
    "Quý III/2025",
    "Quý II/2025",
    "Quý IV/2024",
    "Quý III/2024",
    "Quý II/2024",
    "Quý I/2024",
  ]);
});

test("a history names the one report it has, or the first and the last of several", () => {
  const [one, several] = [rowHistory("i-1", releases, "vi")!, rowHistory("i-1", releasesOf(EIGHT_QUARTERS), "vi")!];
  expect(one.source).toBe("Nguồn: Báo cáo số 15/BC-UBND ngày 19/9/2025. Số liệu trong quý");
  expect(several.source).toMatch(/^Nguồn: 8 báo cáo quý, từ Báo cáo số .+ đến Báo cáo số .+/);
});
