import { describe, expect, test } from "vitest";
import { goneFrom, type Story, toldFindings } from "../../src/core/story.ts";
import { finding } from "./quantities.ts";

const at = { file: "stories.csv", line: 2, column: 1 };
const story = (id: string, ...findings: string[]): Story => ({ id, title: { vi: [id], en: [] }, findings, at });
const findings = [
  finding("holds", "sum", "holds", "a", "b"),
  finding("rounded", "ratio", "rounding", "a", "b"),
  finding("apart", "equal", "difference", "a", "b"),
  finding("wrong", "sum", "contradiction", "a", "b"),
  finding("blank", "sum", "not-checkable", "a", "b"),
];

describe("toldFindings(findings, stories)", () => {
  test("tells stories in their own order, then the others by outcome, what holds last", () => {
    const told = toldFindings(findings, [story("second", "rounded", "apart"), story("first", "gone")]);
    expect(told.stories.map(({ id, told: own }) => [id, own.map((one) => one.id)])).toEqual([
      ["second", ["rounded", "apart"]],
    ]);
    expect(told.others.map(({ outcome, findings: own }) => [outcome, own.map((one) => one.id)])).toEqual([
      ["contradiction", ["wrong"]],
      ["not-checkable", ["blank"]],
      ["holds", ["holds"]],
    ]);
  });

  test("what holds or cannot be checked stays in its table, whatever a story says", () => {
    const told = toldFindings(findings, [story("a", "holds", "blank")]);
    expect(told.stories).toEqual([]);
    expect(told.others.flatMap((group) => group.findings)).toHaveLength(findings.length);
  });
});

test("goneFrom(stories, findings) names what a story cannot tell any more", () => {
  const stories = [story("a", "wrong", "apart"), story("b", "holds", "apart", "unknown", "blank")];
  expect(goneFrom(stories, findings).map(({ story: { id }, gone }) => [id, ...gone])).toEqual([
    ["b", "holds", "unknown", "blank"],
  ]);
});
