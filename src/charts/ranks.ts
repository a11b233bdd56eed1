import { scaleLinear } from "d3-scale";
import { plainNumber } from "../core/number.ts";
import { type Drawing, line, type Mark, point, rect, type SeriesName, type Shape, words } from "./drawing.ts";
import type { Present } from "./missing.ts";
import { LINE } from "./wrap.ts";

/** A rank in one year. */
export interface Rank extends Present {
  /** Nobody stated it; it follows from something stated. */
  implied: boolean;
  /** Id of its series, in a drawing of several. */
  series?: string;
}

const ROW = 46;

/**
 * Ranks on lines from first to last, one line a year. All are ranks among the same number: ranks of
 * 63 and of 34 never share a chart, since the same place on the line would be another place.
 * @param of how many are ranked
 * @param ends the words at the first and the last place
 * @param series the provinces, where the rows are of more than one
 */
export function ranks(rows: readonly Rank[], of: number, ends: [string, string], series: SeriesName[] = []): Drawing {
  const x = scaleLinear([1, of], [3, 97]);
  const frame: Shape[] = [];
  let bottom = 0;
  const marks = rows.map((row): Mark => {
    const y = bottom;
    // Name and rank stand in one line where both have room on a phone.
    const below = row.label.length + row.text.length > LINE.characters - 4 ? LINE.height : 0;
    const at = y + below + LINE.height + 12;
    bottom += ROW + below;
    const rank = row.number.value.toNumber();
    frame.push(line(x(1), at, x(of), at, "track"));
    const shapes = [
      rect("0", y, "100%", bottom - y - 2, "hit"),
      words("0", y + 14, `${row.label}`, "name"),
      words("100%", y + below + 14, row.text, row.implied ? "value implied" : "value", "end"),
      point(x(rank), at, series.find(({ id }) => id === row.series)?.shape ?? "round", row.implied),
    ];
    return { label: row.label, value: plainNumber(row.number), text: row.text, series: row.series, shapes };
  });
  frame.push(words("0", bottom + 12, ends[0], "tick"), words("100%", bottom + 12, ends[1], "tick", "end"));
  return { height: bottom + 20, frame, marks, series };
}
