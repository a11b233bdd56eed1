import { expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { cautionOf } from "../../src/views/chart-notes.ts";
import { FROZEN } from "../frozen.ts";

const [release] = readPublication(FROZEN).publication!.releases;
/** The stated number of focal points, which the two numbers beside it contradict. */
const stated = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    label: `Quý ${index + 1}`,
    id: "focal-points-total",
    release: release!,
  }));

test("cautionOf(values, locale) names up to six numbers; of more it says how many, the first and the last", () => {
  expect(cautionOf(stated(2), "vi")!.text).toBe("Mâu thuẫn với chỗ khác của báo cáo: Quý 1; Quý 2.");
  expect(cautionOf(stated(6), "vi")!.text).toMatch(/Quý 5; Quý 6\.$/);
  expect(cautionOf(stated(40), "vi")!.text).toBe(
    "Mâu thuẫn với chỗ khác của báo cáo: 40 giá trị, từ Quý 1 đến Quý 40.",
  );
});
