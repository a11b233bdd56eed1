import Big from "big.js";
import { countOutcomes, OUTCOMES } from "../../core/finding.ts";
import { formatNumber, type Locale } from "../../core/number.ts";
import { stackedBar } from "../stacked-bar.ts";
import type { ChartType } from "./chart-type.ts";

const CHECKS: Record<Locale, (count: string) => string> = {
  vi: (count) => `${count} phép`,
  en: (count) => (count === "1" ? "1 check" : `${count} checks`),
};

/** The findings of the quarter, counted by outcome; it takes no terms. */
export const outcomes: ChartType = {
  id: "outcomes",
  takes: (terms) => terms === 0,
  example: "",
  countLabels: () => 0,
  hasWhole: false,
  wrongUnits: () => [],
  sentence: { vi: "Thanh chia theo kết quả đối chiếu", en: "A bar divided by what the checks found" },
  data: (_chart, { findings }, { locale, outcome }) => {
    const counts = countOutcomes(findings);
    return OUTCOMES.map((one) => {
      const number = { value: new Big(counts[one]), decimals: 0 };
      return { label: outcome(one), number, text: CHECKS[locale](formatNumber(number, locale)), quantity: null };
    });
  },
  isAbout: () => true,
  draw: (data) =>
    stackedBar(
      data,
      OUTCOMES.map((one) => `outcome-${one}`),
    ),
};
