import type { Chart } from "../chart.ts";
import { sumOfTerms, baseValue } from "../compute/sum.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { plainNumber } from "../number.ts";
import type { Quantity } from "../quantity.ts";

/** Terms that do not add up to the stated whole are not drawn as its parts: that would mislead. */
export function checkCharts(
  charts: readonly Chart[],
  find: (id: string) => Quantity | undefined,
  onMistake: OnMistake,
) {
  for (const { id, terms, whole, at } of charts) {
    const stated = whole ? find(whole) : undefined;
    const sum = sumOfTerms(
      terms.map((term) => ({ id: term, sign: 1 })),
      find,
    );
    const total = stated && baseValue(stated);
    if (total && sum && !sum.eq(total))
      onMistake(mistakeAt(at, "chart-whole", "", `${id}: ${whole} = ${plainNumber(stated.number!)}`));
  }
}
