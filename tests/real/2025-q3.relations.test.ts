import { describe, expect, test } from "vitest";
import { CHART_TYPES } from "../../src/charts/types/index.ts";
import { assemble } from "../../src/core/assemble.ts";
import { countHolding, countOutcomes, type Finding, isOff } from "../../src/core/finding.ts";
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
    expect(count("difference")).toBe(11);
    expect(count("contradiction")).toBe(4);
    expect(count("rounding")).toBe(6);
    // The three slips of the print stand beside these.
    expect(count("misprint")).toBe(1);
    expect(count("not-checkable")).toBe(7);
  });

  test("of what holds, limits are counted apart", () => {
    const limits = HAND.filter(([id, , , outcome]) => outcome === "holds" && find(id).kind === "at-most").length;
    expect(countHolding(findings)).toEqual({ equal: 159 - limits, bounds: limits });
    expect(countOutcomes(findings)).toMatchObject({ holds: 159, misprint: 4 });
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

  test("everything that is off has a sentence in both languages, nothing else has one", () => {
    const flagged = findings.filter(isOff);
    expect(ids(findings.filter(({ explanation }) => explanation !== null))).toEqual(ids(flagged));
    for (const { explanation } of flagged) {
      expect(explanation!.vi).toMatch(/\.$/);
      expect(explanation!.en).toMatch(/\.$/);
    }
  });
});

/** Why each is graded as it is, from the words of the report. */
const GRADES: Record<"contradiction" | "difference" | "rounding" | "misprint", Record<string, string>> = {
  contradiction: {
    "focal-points-left": "II.3: one sentence cuts 156 of 398 and has 239 left; 398 less 156 is 242",
    "focal-points-reduction-share": "II.3: the same sentence calls 156 of 398 39,01 %; it is 39,196 %",
    "public-employees-present-levels":
      "IV.3.2 states 23.588 at work in all; footnote 5 states 23.822 at the commune level alone, above the whole, and the posts assigned agree (34.005 with 74 in reserve is 34.079), so that the scope is one",
    "public-investment-paid-local-share":
      "II.5: one sentence sets 6.228.248 against a local plan of 8.997.006, the Prime Minister's too, and says 55 % of the one and 69 % of the other",
  },
  difference: {
    "service-units-two-areas": "IV.1.5 and VI.2.1 stand in two areas of the form and may count other units",
    "autonomy-units-limit":
      "1.102 units under autonomy in II.5, 1.075 units in all in II.3: two sections, neither with a day",
    "feedback-on-regulations-repeat": "III.3.3.1 states 81, which II.2 splits into 64 on regulations and 17 on conduct",
    "procedures-provided-repeat": "2.139 on 15/9/2025 in the narrative, 2.141 in the form without a day",
    "affected-staff-repeat":
      "below 3.000 for the merger of units; 3.005 up to 3/9/2025, the Party and mass organisations with it",
    "public-investment-plan-repeat": "12.810.233 up to 30/8/2025 in the form, 8.997.006 in the narrative without a day",
    "public-investment-paid-repeat": "6.915.541 up to 30/8/2025 in the form, 6.228.248 in the narrative without a day",
    "documents-both-levels-limit":
      "556.431 of departments and 506.932 of communes in the notes; 657.703 and 99.652 since 1/7/2025 in the narrative",
    "end-to-end-dossiers-limit":
      "193.480 in the form without a system or days; 180.079 on the system of the province from 1/7 to 15/9/2025",
    "end-to-end-dossiers-left": "the same two places, and the form states 180.079 for partly online services alone",
    "end-to-end-online-dossiers-limit": "138.828 handed in online in the form; 126.932 on the system of the province",
  },
  rounding: {
    "dossiers-received-online-share": "70,4868 % was cut to 70,48 %",
    "dossiers-received-in-person-share": "29,3366 % was cut to 29,33 %",
    "dossiers-received-by-post-share": "0,1766 % is 0,18 %, one last digit below 0,19 %",
    "partly-online-dossiers-rate": "70,4868 % was cut to 70,4 %",
    "partly-online-rate-repeat": "70,48 % was cut to 70,4 %",
    "public-investment-rate-repeat":
      "54 % and 55 % are one last digit apart: the form's 6.915.541 of 12.810.233 is 53,98 %",
  },
  misprint: {
    "inspected-agencies-total": "I.3 is the name of a group and asks for no number; 0 stands there beside 3 and 18",
    "printed-code-vii-3-2-1": "5.2.1 is printed under 3.2",
    "printed-code-vii-3-2-2": "5.2.2 is printed under 3.2",
    "printed-unit-iii-2-1": "a rate is printed in Thủ tục",
  },
};

describe("each grade for a reason of the report", () => {
  const graded = Object.entries(GRADES).map(([outcome, reasons]) => [outcome, Object.keys(reasons).sort()] as const);
  test.each(graded)("%s", (outcome, expected) => {
    expect(ids(findings.filter((finding) => finding.outcome === outcome))).toEqual(expected);
  });

  test("every difference says what it assumes, in both languages; a contradiction and a misprint assume nothing", () => {
    for (const { outcome, assumes } of findings) {
      if (outcome === "difference") for (const said of [assumes!.vi, assumes!.en]) expect(said).toMatch(/\.$/);
      if (outcome === "contradiction" || outcome === "misprint") expect(assumes).toBeNull();
    }
  });

  test("what the parts say where a whole is contradicted: the commune level alone is above the stated whole", () => {
    const [, commune] = find("public-employees-present-levels").terms;
    expect(commune!.quantity.number!.value.gt(find("public-employees-present-levels").stated!.value)).toBe(true);
    expect(find("public-employees-assigned-form").outcome).toBe("holds");
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
