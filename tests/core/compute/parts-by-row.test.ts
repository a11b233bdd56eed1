import { describe, expect, test } from "vitest";
import type { ComputedIndicator } from "../../../src/core/computed.ts";
import { partsByRow } from "../../../src/core/compute/parts-by-row.ts";
import { plainNumber } from "../../../src/core/number.ts";
import type { Quantity } from "../../../src/core/quantity.ts";
import { PERSON, quantity, terms } from "../quantities.ts";

/** A row of the form that states a number. */
function row(id: string, stated: string): Quantity {
  return {
    ...quantity(id, stated),
    source: { kind: "indicator", observation: undefined } as unknown as Quantity["source"],
  };
}

/** `III.3.1 11`: each row with what its parts come to. */
function parts(numerator: string, denominator: string, ...quantities: Quantity[]): string[] {
  const text = { vi: "", en: "" };
  const indicator: ComputedIndicator = {
    ...{ id: "c", label: text, formula: text, better: "lower", measures: "quarter", unit: PERSON },
    ...{ numerator: terms(numerator), denominator: terms(denominator) },
    at: { file: "computed.csv", line: 2, column: 1 },
  };
  const found = partsByRow(indicator, (id) => quantities.find((one) => one.id === id));
  return found.map((part) => `${part.row} ${plainNumber(part.number)}`);
}

const LATE = "III.3.1.1 III.3.2.1 -III.3.1.2 -III.3.2.2";
const rows = [row("III.3.1.1", "12.470"), row("III.3.2.1", "139.398"), row("III.3.1.2", "12.459")];

describe("partsByRow(indicator, find)", () => {
  test("a sum is divided by the rows above its parts", () => {
    expect(parts(LATE, "", ...rows, row("III.3.2.2", "139.352"))).toEqual(["III.3.1 11", "III.3.2 46"]);
  });

  test("where one part was not reported, none is given", () => {
    expect(parts(LATE, "", ...rows, row("III.3.2.2", ""))).toEqual([]);
  });

  test("a rate, parts of one row, a row with one part alone and figures are not divided", () => {
    const all = [...rows, row("III.3.2.2", "139.352"), row("I.1", "3"), quantity("a", "1"), quantity("b", "2")];
    expect(parts(LATE, "I.1", ...all)).toEqual([]);
    expect(parts("III.3.1.1 -III.3.1.2", "", ...all)).toEqual([]);
    expect(parts("III.3.1.1 III.3.2.1", "", ...all)).toEqual([]);
    expect(parts("III.3.1.1 -III.3.1.2 a b", "", ...all)).toEqual([]);
    expect(parts("", "", ...all)).toEqual([]);
  });
});
