import { againstLimits } from "./against-limit.ts";
import type { ChartType } from "./chart-type.ts";

/** Values against their maxima. */
export const score: ChartType = {
  id: "score",
  names: ["điểm", "chấm điểm"],
  example: "score maximum",
  sentence: {
    vi: "Điểm đạt được trong khung điểm tối đa",
    en: "The score reached in the frame of the maximum",
  },
  ...againstLimits({ vi: (label) => `${label}, tối đa`, en: (label) => `${label}, maximum` }),
};
