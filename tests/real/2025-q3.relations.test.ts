import { describe, expect, test } from "vitest";
import { CHART_TYPES } from "../../src/charts/types/index.ts";
import { assemble } from "../../src/core/assemble.ts";
import type { Finding } from "../../src/core/finding.ts";
import { plainNumber, type StatedNumber } from "../../src/core/number.ts";
import { loadSource, readFolder } from "../../src/load/folder.ts";
import { FROZEN } from "../frozen.ts";
import { FORM } from "./2025-q3.form.hand-worked.ts";
import { QUARTER } from "./2025-q3.quarter.hand-worked.ts";

const HAND = [...FORM, ...QUARTER];
const SLIPS = ["printed-code-vii-3-2-1", "printed-code-vii-3-2-2", "printed-unit-iii-2-1"];

const { source, mistakes: loadMistakes } = loadSource(readFolder(FROZEN));
const { publication, mistakes } = assemble(source, CHART_TYPES, loadMistakes);
const release = publication?.releases.find(({ id }) => id === "2025-q3");
const findings = release?.findings ?? [];
const relations = findings.filter(({ print }) => print === null);
const find = (id: string): Finding => {
  const found = findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`There is no finding ${id}.`);
  return found;
};
const plain = (number: StatedNumber | null) => number && plainNumber(number);
const ids = (list: Finding[]) => list.map(({ id }) => id).sort();

test("the report assembles without a mistake", () => {
  expect(mistakes).toEqual([]);
});

describe("every relation comes out as it does by hand", () => {
  test.each(HAND)("%s", (id, stated, computed, outcome, manner) => {
    const finding = find(id);
    expect({
      stated: plain(finding.stated),
      computed: plain(finding.computed),
      outcome: finding.outcome,
      manner: finding.manner,
    }).toEqual({ stated, computed, outcome, manner: manner ?? null });
  });

  test("the tables and the data hold the same relations, each once", () => {
    expect(ids(relations)).toEqual(HAND.map(([id]) => id).sort());
    expect(new Set(ids(findings)).size).toBe(findings.length);
  });

  test("counts by outcome", () => {
    const count = (outcome: Finding["outcome"]) => relations.filter((finding) => finding.outcome === outcome).length;
    expect(HAND.length).toBe(188);
    expect(count("holds")).toBe(159);
    expect(count("contradiction")).toBe(17);
    expect(count("rounding")).toBe(5);
    expect(count("not-checkable")).toBe(7);
  });
});

describe("what holds is not flagged", () => {
  test("procedures of both levels less the shared ones are the total", () => {
    const finding = find("procedures-total-less-shared");
    expect(finding.terms.map(({ term, quantity }) => `${term.sign * Number(plain(quantity.number))}`)).toEqual([
      "1845",
      "381",
      "-85",
    ]);
    expect(finding).toMatchObject({ outcome: "holds", explanation: null });
  });

  test("the score is the sum of five scores", () => {
    const finding = find("service-index-scores");
    expect(finding.terms).toHaveLength(5);
    expect([plain(finding.stated), plain(finding.computed)]).toEqual(["88.39", "88.39"]);
    expect(finding).toMatchObject({ outcome: "holds", explanation: null });
  });

  test.each([
    ["posts-assigned-total-parts", "41.180 = 7.010 + 34.005 + 74 + 91"],
    ["public-employees-assigned-form", "34.079 = 34.005 + 74"],
    ["documents-exchanged-parts", "more than 750 thousand: 757.355"],
    ["organization-ids-registered-share", "84% is 84,497% rounded"],
    ["investment-disbursed-rate", "54% is 53,985% rounded"],
    ["end-to-end-services-rate", "29,4% is 29,443% rounded"],
    ["dossiers-on-time-share-repeat", "above 99,9% is above 99%"],
  ])("%s: %s", (id) => {
    expect(find(id).outcome).toBe("holds");
  });
});

describe("what is flagged", () => {
  test("slips of the print, and no abbreviation of a right unit", () => {
    expect(ids(findings.filter(({ print }) => print !== null))).toEqual(SLIPS);
    expect(find("printed-code-vii-3-2-1").print).toEqual({ printed: "5.2.1", right: "3.2.1" });
    expect(find("printed-unit-iii-2-1").print).toEqual({ printed: "Thủ tục", right: "%" });
  });

  test("every contradiction and rounding has a sentence in both languages, nothing else has one", () => {
    const flagged = findings.filter(({ outcome }) => outcome === "contradiction" || outcome === "rounding");
    expect(ids(findings.filter(({ explanation }) => explanation !== null))).toEqual(ids(flagged));
    for (const { explanation } of flagged) {
      expect(explanation!.vi).toMatch(/\.$/);
      expect(explanation!.en).toMatch(/\.$/);
    }
  });
});

test("each reason is one sentence of its own, in both languages, without a digit", () => {
  for (const locale of ["vi", "en"] as const) {
    const reasons = relations.map(({ reason }) => reason[locale]);
    for (const reason of reasons) expect(reason).toMatch(/^[^\d.]+\.$/);
    expect(new Set(reasons).size).toBe(reasons.length);
  }
});

test("every number is related, or stands alone for a reason", () => {
  const related = new Set(relations.flatMap(({ target, terms }) => [target.id, ...terms.map((t) => t.quantity.id)]));
  const said = [...release!.quantities.values()].filter(
    ({ number, source: { kind } }) => number && kind !== "computed",
  );
  const alone = said.filter(({ id }) => !related.has(id));
  expect(alone.map(({ id }) => id).sort()).toEqual(Object.values(ALONE).flat().sort());
});

/** What the report gives nothing to hold against. */
const ALONE = {
  "a count that is stated once, of a thing that is part of no other": [
    "I.1",
    "IV.1.3",
    "IV.1.4",
    "IV.2.3",
    "V.1.3",
    "V.2.1",
    "V.2.2",
    "V.3",
    "V.4.1",
    "V.4.2",
    "V.4.3",
    "V.4.4",
    "VI.2.6",
    "merged-provinces",
    "news-items-newspaper-broadcaster",
    "news-items-provincial-portal",
    "news-items-reform-website",
    "violation-handling-training-attendees",
    "marriage-family-law-years",
    "procedure-publication-decisions",
    "two-tier-operation-months",
    "government-decrees-decentralization",
    "authorization-decisions",
    "training-classes",
    "training-attendances",
    "allowance-working-away",
    "lgsp-transactions",
    "document-system-accounts",
    "hamlets-without-mobile-signal",
  ],
  "a share whose parts are not stated": [
    "III.2.1",
    "IV.3.4",
    "VII.2",
    "VII.3.1.1",
    "VII.3.1.2",
    "legal-documents-appraised-share",
    "commune-service-centres-equipped-share",
    "reinforcement-share-directed",
    "departments-with-training-plans-share",
    "autonomy-plans-opinions-share",
    "data-network-coverage-share",
    "identified-users-access-share",
    "procedures-online-payment-share",
    "dossiers-online-payment-share",
    "health-facilities-chip-id-share",
  ],
  "money and its shares of estimates that are not stated": [
    "budget-revenue",
    "budget-revenue-central-share",
    "budget-revenue-council-share",
    "budget-revenue-growth",
    "budget-expenditure",
    "budget-expenditure-prime-minister-share",
    "budget-expenditure-council-share",
  ],
  "an answer, or a number of another quantity than what it goes with": [
    "I.5",
    "I.5.1",
    "I.6",
    "VII.1",
    "department-function-decisions",
  ],
  "a bound or an example that the text sets and does not count": [
    "service-locations-threshold",
    "reinforcement-managers-minimum",
    "small-merger-units-low",
    "small-merger-units-high",
    "large-merger-units-low",
    "large-merger-units-high",
  ],
  "a part whose whole may be meant more widely or may not hold it": [
    "III.1.1",
    "financial-funds-not-included",
    "financial-funds-departments",
  ],
};
