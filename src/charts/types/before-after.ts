import { severalUnits } from "../../core/chart.ts";
import type { Bilingual } from "../../core/unit.ts";
import { tickText } from "../axis.ts";
import { bars } from "../bars.ts";
import { termData } from "../term-data.ts";
import type { ChartType } from "./chart-type.ts";

const NAMES: readonly Bilingual[] = [
  { vi: "Trước", en: "Before" },
  { vi: "Sau", en: "After" },
];

/** Two values of one thing: a bar before and a bar after. */
export const beforeAfter: ChartType = {
  id: "before-after",
  names: ["trước và sau", "trước, sau"],
  takes: (terms) => terms === NAMES.length,
  example: "before after",
  countLabels: () => 0,
  hasWhole: false,
  wrongUnits: severalUnits,
  sentence: { vi: "Hai thanh, trước và sau", en: "Two bars, before and after" },
  data: termData((index, _labels, _ownName, texts) => texts.of(NAMES[index]!)),
  isAbout: (index) => index === 1,
  draw: (data, locale) => {
    const rows = data.map((datum, index) => (index === 0 ? { ...datum, style: "series-4" } : datum));
    return bars(rows, tickText(data[0]?.quantity?.unit ?? null, locale));
  },
};
