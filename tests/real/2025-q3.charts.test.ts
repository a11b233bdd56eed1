import { expect, test } from "vitest";
import { historyOf } from "../../src/core/history.ts";
import { plainNumber } from "../../src/core/number.ts";
import { rowSeries } from "../../src/core/series.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";

const { publication } = readPublication(FROZEN);
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
  const places = Object.fromEntries(
    release!.charts.map(({ id, type: form, shownIn: places }) => [id, `${form} ${places.join(" ")}`]),
  );
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

test("every total of the narrative that has parts of one unit is drawn as them, what is part of another number inside it", () => {
  const drawn = Object.fromEntries(
    release!.charts.map(({ id, type: form, terms }) => [
      id,
      `${form} ${terms.map((term) => plainNumber(release!.quantities.get(term)!.number!)).join(" ")}`,
    ]),
  );
  // Read from the report: sections I.3, II.1.1, II.2.1, II.3.2, II.3.3, II.4.1, II.4.3, II.5.3, II.5.5, II.6.3, II.6.4.
  expect(drawn).toMatchObject({
    "inspected-units-by-kind": "parts 18 3 2",
    "legal-documents-by-type": "parts 20 8",
    "procedures-published-by-kind": "parts 1587 1156",
    "feedback-by-subject": "parts 64 17",
    "feedback-by-state": "parts 72 9",
    "focal-points-by-kind": "parts 139 89 11",
    "service-units-by-owner": "parts 929 139 7",
    "provincial-service-units-before-after": "before-after 12 7",
    "communes-with-general-service-centre": "plan 64 92",
    "communes-with-several-locations": "plan 9 92",
    "posts-assigned-by-kind": "parts 34005 7010 91 74",
    "posts-by-level-and-kind": "plan 1602 2080 8766 9565 3665 4930 23822 24440",
    "association-staff": "plan 64 91",
    "staff-reinforced-by-way": "parts 106 60 32",
    "part-time-workers": "plan 9 1571",
    "disbursement-against-country": "ranked 69 46.3",
    "premises-handled": "plan 2821 3051",
    "documents-by-direction": "parts 657703 99652",
    "digital-certificates-by-holder": "parts 29480 3556",
    "essential-services-by-plan": "parts 25 28",
    "citizen-ids": "rate 81.1 1109526 1367555",
    "organization-ids": "rate 84 6933 8205",
    "party-cards": "rate 94.05 130572 138836",
  });
});

test("the one quarter begins the series of the merged province", () => {
  const [point, ...others] = historyOf(publication!.releases, rowSeries("vii-4-4"));
  expect(others).toEqual([]);
  expect(point!.break).toEqual({ kind: "series", date: "2025-07-01" });
});
