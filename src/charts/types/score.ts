import { formatNumber } from "../../core/number.ts";
import { shareOfWhole } from "../../core/compute/sum.ts";
import { percentText } from "../axis.ts";
import { dots } from "../dots.ts";
import { againstLimits, pairsOf, valueText } from "./against-limit.ts";
import type { ChartType } from "./chart-type.ts";

const framed = againstLimits({ vi: (label) => `${label}, tối đa`, en: (label) => `${label}, maximum` });

/** Values against their maxima: one in the frame of its maximum, several as points on one axis of shares. */
export const score: ChartType = {
  id: "score",
  names: ["điểm", "chấm điểm"],
  example: "score maximum",
  sentence: {
    vi: "Điểm đạt được trên thang điểm tối đa",
    en: "The score reached on the scale of the maximum",
  },
  ...framed,
  draw: (data, locale) => {
    const pairs = pairsOf(data);
    if (pairs.length < 2) return framed.draw(data, locale);
    const rows = pairs.map(([value, limit]) => {
      const share = shareOfWhole(value.number, limit.number);
      const against = valueText(value, limit, locale);
      return { ...value, limit, text: share ? `${against} · ${formatNumber(share, locale)}%` : against };
    });
    return dots(rows, percentText(locale));
  },
};
