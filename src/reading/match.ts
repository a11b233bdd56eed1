import type { Indicator } from "../core/indicator.ts";
import { asPrinted } from "../core/unit.ts";
import { likeness } from "./label.ts";

/** What a row of the document says of itself. */
export interface RowName {
  /** `4.3.1`, without a final dot; "" where none is printed. */
  code: string;
  label: string;
  /** The area under whose heading it stands; null where no heading was seen. */
  area: string | null;
}

export type Match =
  | { kind: "taken"; indicator: Indicator; sameLabel: boolean; sameCode: boolean }
  | { kind: "unlike"; indicator: Indicator }
  | { kind: "ambiguous"; indicators: Indicator[] }
  | { kind: "unknown" };

/** A label this alike names the row, whatever code is printed. */
const ALIKE = 0.85;
/** With the right code a label may be reworded this far. */
const ALIKE_WITH_CODE = 0.5;

/**
 * The row of the form that a row of the document is. The label decides, code and area help: codes
 * are often left over from an older template, and headings get lost. Rows with one label
 * (`Tổng số hồ sơ …`) are distinguished by code, then by what stands before.
 * @param previous the place in the form of the row taken before; -1 at the start
 */
export function matchRow(name: RowName, indicators: readonly Indicator[], previous: number): Match {
  const scored = indicators.map((indicator, index) => {
    const like = likeness(name.label, asPrinted(indicator.label));
    const sameCode = name.code !== "" && [codeOf(indicator), indicator.printedCode].includes(name.code);
    const sameArea = name.area === null || indicator.area === name.area;
    const score = (like === 1 ? 2 : like) + (sameCode ? 0.5 : 0) + (sameArea ? 0.05 : 0);
    return { indicator, index, like, sameCode, sameArea, score };
  });
  const acceptable = scored.filter(({ like, sameCode }) => like >= (sameCode ? ALIKE_WITH_CODE : ALIKE));
  acceptable.sort((a, b) => b.score - a.score || distanceAfter(previous, a.index) - distanceAfter(previous, b.index));
  const [best, next] = acceptable;
  if (!best) {
    const unlike = scored.find(({ sameCode, sameArea }) => sameCode && sameArea && name.area !== null);
    return unlike ? { kind: "unlike", indicator: unlike.indicator } : { kind: "unknown" };
  }
  // Two rows that both only resemble the label: no guess.
  if (best.like < 1 && !best.sameCode && next && best.score - next.score < 0.05)
    return { kind: "ambiguous", indicators: [best.indicator, next.indicator] };
  return { kind: "taken", indicator: best.indicator, sameLabel: best.like === 1, sameCode: best.sameCode };
}

/** `VII.4.3.1` -> `4.3.1` */
export function codeOf({ id, area }: Pick<Indicator, "id" | "area">): string {
  return id.slice(area.length + 1);
}

/** Rows after the previous one come first, the nearest before all. */
function distanceAfter(previous: number, index: number): number {
  return index > previous ? index - previous : 10_000 + previous - index;
}
