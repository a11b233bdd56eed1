import { expect, test } from "vitest";
import { historyOf } from "../../src/core/history.ts";
import { plainNumber } from "../../src/core/number.ts";
import { readPublication } from "../../src/publication.ts";

const { publication } = readPublication(".");
const [release] = publication!.releases;

test("the service quality index of 15 September 2025 is what the report states, in all and by group", () => {
  const stated = (id: string) => plainNumber(release!.quantities.get(id)!.number!);
  const found = (id: string) =>
    plainNumber(
      publication!.indices.find((index) => index.id === id)!.values.find(({ period }) => period === "2025-09-15")!
        .number!,
    );
  expect(found("service-quality-766")).toBe(stated("service-index-score"));
  for (const group of ["transparency", "progress", "online-services", "satisfaction", "digitization"]) {
    const index = publication!.indices.find(({ id }) => id === `service-quality-766-${group}`)!;
    expect(found(index.id), group).toBe(stated(`service-index-${group}`));
    expect(plainNumber(index.maximum!), group).toBe(stated(`service-index-${group}-maximum`));
  }
});

test("300 communes before are 92 left and 208 fewer", () => {
  expect(plainNumber(release!.quantities.get("c-communes-before")!.number!)).toBe("300");
});

test("every fact that the issue names has its chart, in the section that states it", () => {
  const places = Object.fromEntries(release!.charts.map(({ id, form, places }) => [id, `${form} ${places.join(" ")}`]));
  expect(places).toMatchObject({
    "dossiers-by-channel": "parts home II.6.5",
    "units-by-autonomy": "parts II.5.4",
    "procedures-by-level": "parts II.6.5",
    "posts-by-level": "plan II.3.3",
    "findings-by-outcome": "outcomes ledger",
    "service-index-groups": "score home II.2.2",
    "departments-before-after": "before-after II.3.2",
    "communes-before-after": "before-after II.3.2",
    "focal-points-before-after": "before-after II.3.2",
    "plan-tasks": "plan I.1",
    disbursement: "plan II.5.3",
    "budget-revenue-central": "rate II.5.2",
  });
});

test("the one quarter begins the series of the merged province", () => {
  const [point, ...others] = historyOf(publication!.releases, "VII.4.4");
  expect(others).toEqual([]);
  expect(point!.break).toEqual({ kind: "series", date: "2025-07-01" });
});
