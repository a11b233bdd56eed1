import { expect, test } from "vitest";
import { indicatorFacts } from "../../src/views/indicator-facts.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

const site = assembleFiles(baseFiles).publication!;
const release = site.releases[0]!;

test("indicatorFacts(observation, release, locale) leaves out what a row does not have", () => {
  const factsOf = (id: string) =>
    indicatorFacts(
      release.observations.find(({ indicator }) => indicator.id === id)!,
      release,
      "vi",
    );
  const facts = new Map(factsOf("I.2").map(({ term, text }) => [term, text]));
  expect(facts.get("Báo cáo viết")).toEqual({ text: "40%", locale: "vi" });
  // 10 of 25.
  expect(facts.get("Tính lại đầy đủ")).toBe("40,000000%");
  expect(facts.get("Chiều tốt")).toBe("Càng cao càng tốt");
  expect(factsOf("I.1").map(({ term }) => term)).not.toContain("Tính lại đầy đủ");
  expect(factsOf("II.4").find(({ term }) => term === "Đơn vị in trong biểu mẫu")!.text).toEqual({
    text: "nhiệm vụ",
    locale: "vi",
  });
});
