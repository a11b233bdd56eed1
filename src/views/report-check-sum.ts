import type { Finding } from "../core/finding.ts";
import type { Locale } from "../core/number.ts";
import { findingLineViews } from "./finding-view.ts";
import type { SentenceView, SumLineView } from "./report-check-view.ts";

/**
 * A finding as a sum on paper.
 * @param sentences what the narrative says around a number, by its id; none where they stand elsewhere
 */
export function sumLineViews(
  finding: Finding,
  sentences: ReadonlyMap<string, SentenceView>,
  locale: Locale,
): SumLineView[] {
  return findingLineViews(finding, locale).map(({ sign, off, amount, role, quantity, named, says, place }) => ({
    sign,
    off,
    amount,
    result: role !== "part",
    row: quantity?.id ?? "",
    name: named?.label ?? "",
    says,
    place,
    sentence: sentences.get(quantity?.id ?? "") ?? null,
  }));
}
