import { addedUp } from "../../core/compute/sum.ts";
import { countHolding, countOutcomes, OUTCOMES, type Outcome } from "../../core/finding.ts";
import { formatNumber, type Locale, wholeNumber } from "../../core/number.ts";
import { stackedBar } from "../stacked-bar.ts";
import type { ChartType } from "./chart-type.ts";

const CHECKS: Record<Locale, (count: string) => string> = {
  vi: (count) => `${count} phép`,
  en: (count) => (count === "1" ? "1 check" : `${count} checks`),
};

const BOUNDS: Record<Locale, (count: string) => string> = {
  vi: (count) => `, ${count} chỉ xét không vượt quá`,
  en: (count) => `, ${count} at most another`,
};

const SAYS: Record<Locale, (contradictions: string, all: string) => string> = {
  vi: (contradictions, all) => `${contradictions} mâu thuẫn trong ${all} phép đối chiếu`,
  en: (contradictions, all) => `Contradictions in ${contradictions} of ${all} checks`,
};

/** The findings of the quarter, counted by outcome; it takes no terms. */
export const outcomes: ChartType = {
  id: "outcomes",
  names: ["kết quả đối chiếu"],
  takes: (terms) => terms === 0,
  example: "",
  countLabels: () => 0,
  hasWhole: false,
  wrongUnits: () => [],
  sentence: { vi: "Thanh chia theo kết quả đối chiếu", en: "A bar divided by what the checks found" },
  data: (_chart, { findings }, { locale, outcome }) => {
    const counts = countOutcomes(findings);
    const { bounds } = countHolding(findings);
    const text = (one: Outcome) =>
      CHECKS[locale](formatNumber(wholeNumber(counts[one]), locale)) +
      (one === "holds" && bounds > 0 ? BOUNDS[locale](formatNumber(wholeNumber(bounds), locale)) : "");
    return OUTCOMES.map((one) => {
      return { label: outcome(one), number: wholeNumber(counts[one]), text: text(one), quantity: null };
    });
  },
  says: (data, locale) => {
    const all = addedUp(data.map(({ number }) => number));
    const contradictions = data[OUTCOMES.indexOf("contradiction")]?.number;
    return all?.value.gt(0) && contradictions
      ? SAYS[locale](formatNumber(contradictions, locale), formatNumber(all, locale))
      : "";
  },
  isAbout: () => true,
  draw: (data) =>
    stackedBar(
      data,
      OUTCOMES.map((one) => `outcome-${one}`),
    ),
};
