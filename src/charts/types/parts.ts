import { severalUnits } from "../../core/chart.ts";
import { sharesOf } from "../../core/compute/sum.ts";
import { formatNumber, type Locale } from "../../core/number.ts";
import type { Datum } from "../missing.ts";
import { MOST_PARTS, stackedBar } from "../stacked-bar.ts";
import { termData } from "../term-data.ts";
import type { ChartType } from "./chart-type.ts";

/** Parts of a whole: one bar, each part with its share. */
export const parts: ChartType = {
  id: "parts",
  names: ["các phần", "cơ cấu"],
  takes: (terms) => terms >= 2 && terms <= MOST_PARTS,
  example: "a b c",
  countLabels: (terms) => terms,
  hasWhole: true,
  wrongUnits: severalUnits,
  sentence: { vi: "Thanh chia thành các phần của một tổng", en: "A bar divided into the parts of a whole" },
  data: termData(),
  isAbout: () => true,
  draw: (data, locale) => stackedBar(withShares(data, locale)),
};

/** `7 cơ quan · 0,7%`; without shares where they cannot be computed. */
function withShares(data: readonly Datum[], locale: Locale): Datum[] {
  const shares = sharesOf(data.map(({ number }) => number));
  return data.map((datum, index) =>
    shares ? { ...datum, text: `${datum.text} · ${formatNumber(shares[index]!, locale)}%` } : datum,
  );
}
