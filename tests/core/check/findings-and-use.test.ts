import { describe, expect, test } from "vitest";
import { checkExplanations } from "../../../src/core/check/explanations.ts";
import { checkFileNames } from "../../../src/core/check/file-names.ts";
import { checkUnused } from "../../../src/core/check/unused.ts";
import type { CitedDocument } from "../../../src/core/cited-document.ts";
import type { Explanation } from "../../../src/core/explanation.ts";
import type { Figure } from "../../../src/core/figure.ts";
import type { Finding, Outcome } from "../../../src/core/finding.ts";
import { indicatorDepth, parentId } from "../../../src/core/indicator.ts";
import { readMdx } from "../../../src/load/mdx.ts";
import { collector } from "../quantities.ts";

const at = (line: number) => ({ file: "t.csv", line, column: 1 });

describe("checkExplanations(findings, explanations, offered, file, onMistake)", () => {
  const offered = new Map([["carried", at(9)]]);
  const check = (outcomes: Record<string, Outcome>, ...explained: string[]) => {
    const { onMistake, lines } = collector();
    const texts = explained.map((finding, index) => {
      return [finding, { finding, text: { vi: "Câu.", en: "" }, at: at(index + 2) } satisfies Explanation] as const;
    });
    const findings = Object.entries(outcomes).map(([id, outcome]) => {
      return { id, outcome, explanation: explained.includes(id) ? { vi: "Câu.", en: "" } : null } as Finding;
    });
    checkExplanations(findings, new Map(texts), offered, "t.csv", onMistake);
    return lines();
  };

  test("a contradiction needs a sentence; it is asked for on the line after the last", () => {
    expect(check({ a: "contradiction" }, "a")).toEqual([]);
    expect(check({ a: "contradiction" })).toEqual(["2:1 explanation-missing -> a,…,"]);
    expect(check({ a: "contradiction", b: "contradiction" }, "a")).toEqual(["3:1 explanation-missing -> b,…,"]);
  });

  test("a sentence that is offered and not confirmed is none, and is asked for where it stands", () => {
    expect(check({ carried: "contradiction" })).toEqual(["9:1 carried-unconfirmed"]);
    expect(check({ carried: "holds" })).toEqual([]);
  });

  test("so does a difference and a misprint", () => {
    expect(check({ a: "difference", b: "misprint" })).toEqual([
      "2:1 explanation-missing -> a,…,",
      "2:1 explanation-missing -> b,…,",
    ]);
    expect(check({ a: "difference", b: "misprint" }, "a", "b")).toEqual([]);
  });

  test("anything else needs none but may have one, unless it holds or is gone", () => {
    expect(check({ a: "rounding", b: "not-checkable", c: "holds" })).toEqual([]);
    expect(check({ a: "rounding", b: "not-checkable" }, "a", "b")).toEqual([]);
    expect(check({ c: "holds" }, "c", "gone")).toEqual(["2:1 explanation-stale", "3:1 explanation-stale"]);
  });
});

describe("checkUnused(figures, documents, sections, files, onMistake)", () => {
  const text = 'a <So id="used" /> <VanBan id="cited" />';
  const file = readMdx("1.mdx", text, () => undefined);
  const sections = [{ id: "I.1", file: "1.mdx", at: at(2), tree: file.tree! }];
  const check = (figures: [string, string][], documents: [string, string[]][] = []) => {
    const { onMistake, lines } = collector();
    const asFigures = figures.map(
      ([id, section]) => ({ id, statedIn: { kind: "text", section }, at: at(3) }) as Figure,
    );
    const asDocuments = documents.map(([id, cited]) => ({ id, sections: cited, at: at(4) }) as CitedDocument);
    checkUnused(asFigures, asDocuments, sections, [file], onMistake);
    return lines();
  };

  test("a figure or document that its section does not name is lost", () => {
    expect(check([["used", "I.1"]], [["cited", ["I.1"]]])).toEqual([]);
    expect(check([["lost", "I.1"]])).toEqual(['3:1 figure-unused -> <So id="lost" />']);
    expect(check([], [["lost", ["I.1", "I.2"]]])).toEqual(['4:1 document-unused -> <VanBan id="lost" />']);
  });

  test("a figure of the form, or of a section that is not told, is none", () => {
    expect(
      check(
        [
          ["x", "form"],
          ["y", "I.2"],
        ],
        [["z", []]],
      ),
    ).toEqual([]);
  });
});

describe("checkFileNames(source, onMistake)", () => {
  const unknown = (...files: string[]) => {
    const { onMistake, lines } = collector();
    const prose = files.filter((file) => file.endsWith(".mdx")).map((file) => ({ file, tree: null }));
    const grids = new Map(files.filter((file) => file.endsWith(".csv")).map((file) => [file, { file, rows: [] }]));
    const others = files.filter((file) => !/\.(mdx|csv)$/.test(file));
    const texts = new Map(others.map((file) => [file, { file, text: "" }]));
    checkFileNames({ grids, locks: new Map(), texts, prose, images: new Set() }, onMistake);
    return lines().length;
  };

  test("every file has its place", () => {
    expect(unknown()).toBe(0);
    expect(unknown("data/units.csv", "data/publisher.json", "data/forms/x/areas.csv", "content/pages/en/a.mdx")).toBe(
      0,
    );
    const quarter = ["data/quarters/q/report.json", "content/reports/q/1.mdx", "content/reports/q/en/1.mdx"];
    expect(unknown(...quarter)).toBe(0);
  });

  test.each([
    "data/indicators.csv",
    "data/units.json",
    "data/quarters/q/indicators (1).csv",
    "data/quarters/q/old/indicators.csv",
    "data/quarters/q/Indicators.csv",
    "data/quarters/indicators.csv",
    "content/reports/q/1.mdx",
    "content/pages/a/b/c.mdx",
    "content/a.mdx",
    "content/pages/a.md",
  ])("%s is not read by anything", (file) => {
    expect(unknown(file)).toBe(1);
  });
});

describe("names", () => {
  test("parentId(id) and indicatorDepth(id)", () => {
    expect(["VII.4.3.1", "VII.4", "I.10.2"].map(parentId)).toEqual(["VII.4.3", null, "I.10"]);
    expect(["VII.4", "VII.4.3.1"].map(indicatorDepth)).toEqual([1, 3]);
  });
});
