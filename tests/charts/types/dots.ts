import { point, words } from "../../../src/charts/drawing.ts";
import { isPresent } from "../../../src/charts/missing.ts";
import { termData } from "../../../src/charts/term-data.ts";
import type { ChartType } from "../../../src/charts/types/chart-type.ts";
import { severalUnits } from "../../../src/core/chart.ts";
import { plainNumber } from "../../../src/core/number.ts";

/** A type made up for tests: three values of one unit, each a point at its own place in percent. */
export const dots: ChartType = {
  id: "dots",
  names: ["chấm tròn"],
  takes: (terms) => terms === 3,
  example: "low middle high",
  countLabels: (terms) => terms,
  hasWhole: false,
  wrongUnits: severalUnits,
  sentence: { vi: "Ba chấm", en: "Three dots" },
  data: termData(),
  isAbout: () => true,
  draw: (data) => ({
    height: 40,
    frame: [],
    marks: data.filter(isPresent).map(({ label, number, text }) => ({
      label,
      value: plainNumber(number),
      text,
      shapes: [point(number.value.toNumber(), 20, "round", false), words("0", 36, text, "value")],
    })),
  }),
};
