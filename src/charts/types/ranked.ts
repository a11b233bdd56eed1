import { severalUnits } from "../../core/chart.ts";
import { tickText } from "../axis.ts";
import { bars } from "../bars.ts";
import { termData } from "../term-data.ts";
import type { ChartType } from "./chart-type.ts";

/** Values beside each other: bars from zero; percentages stand against their whole. */
export const ranked: ChartType = {
  id: "ranked",
  names: ["đặt cạnh nhau", "so sánh"],
  takes: (terms) => terms >= 2,
  example: "a b",
  countLabels: (terms) => terms,
  hasWhole: false,
  wrongUnits: severalUnits,
  sentence: { vi: "Các thanh xếp cạnh nhau", en: "Bars beside each other" },
  data: termData(),
  isAbout: () => true,
  draw: (data, locale) => {
    const unit = data[0]?.quantity?.unit ?? null;
    return bars(data, tickText(unit, locale), unit?.type === "percent" ? 100 : 0);
  },
};
