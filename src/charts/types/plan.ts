import { againstLimits } from "./against-limit.ts";
import type { ChartType } from "./chart-type.ts";

/** What was done against what was planned, or a part inside its whole. */
export const plan: ChartType = {
  id: "plan",
  names: ["so với kế hoạch", "kế hoạch"],
  example: "done planned",
  sentence: { vi: "Phần tô trong khung của cả số", en: "A filled part in the frame of the whole" },
  ...againstLimits({ vi: (label) => `${label}: cả số`, en: (label) => `${label}: in all` }),
};
