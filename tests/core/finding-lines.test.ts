import { describe, expect, test } from "vitest";
import { findingLines } from "../../src/core/finding-lines.ts";
import { plainNumber } from "../../src/core/number.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";

const { findings } = readPublication(FROZEN).publication!.releases[0]!;
const told = (id: string) =>
  findingLines(findings.find((finding) => finding.id === id)!).map(
    ({ sign, opens, closes, number, role }) =>
      `${sign}${opens ? "(" : ""}${number ? plainNumber(number) : "?"}${closes ? ")" : ""} ${role}`,
  );

describe("findingLines(finding) tells it as a sum on paper", () => {
  test.each([
    ["a difference that is off", "focal-points-left", ["398 part", "−156 part", "=242 result", "≠239 stated"]],
    [
      "a share that is off",
      "focal-points-reduction-share",
      ["156 part", "÷398 part", "=39.20 result", "≠39.01 stated"],
    ],
    [
      "a share of a sum that holds",
      "commune-administrative-units-reduction-share",
      ["208 part", "÷(208 part", "+92) part", "=69.33 result", "69.33 stated"],
    ],
    [
      "a share that was cut",
      "partly-online-dossiers-rate",
      ["126932 part", "÷180079 part", "=70.5 result", "≈70.4 stated"],
    ],
    ["one thing said twice", "service-units-two-areas", ["1075 part", "≠1102 stated"]],
    ["a limit that is kept", "plan-tasks-completed-limit", ["10 stated", "≤25 part"]],
    ["a limit that is passed", "end-to-end-dossiers-limit", ["193480 stated", ">180079 part"]],
    [
      "a limit that is a sum",
      "documents-both-levels-limit",
      ["657703 part", "+99652 part", "−506932 part", "=250423 result", "<556431 stated"],
    ],
    ["a heading that was filled in", "inspected-agencies-total", ["3 part", "+18 part", "=21 result", "0 stated"]],
    ["a slip of the print", "printed-unit-iii-2-1", []],
  ])("%s", (_, id, lines) => expect(told(id)).toEqual(lines));
});
