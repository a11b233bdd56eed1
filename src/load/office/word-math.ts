import type { Leftovers } from "./leftovers.ts";
import { contentOf } from "./word-content.ts";
import { textOf } from "./word-names.ts";
import { type Run, plainRun } from "./word-run.ts";
import { childOf, type XmlElement } from "./xml.ts";

/**
 * An equation as runs: signs in a row, a fraction with its stroke, a raised sign. What stands otherwise on
 * paper (a root, a matrix, an index) would be read wrongly in a row: it is left, and named.
 * @param runsOf reads a run
 */
export function mathRuns(equation: XmlElement, runsOf: (run: XmlElement) => Run[], leftovers: Leftovers): Run[] {
  const inside = (element: XmlElement, name: string) => {
    const part = childOf(element, name);
    return part ? mathRuns(part, runsOf, leftovers) : [];
  };
  return contentOf(equation, leftovers).flatMap((element): Run[] => {
    if (element.name === "m:r" || element.name === "w:r") return runsOf(element);
    if (element.name === "m:f") return [...inside(element, "m:num"), plainRun("/"), ...inside(element, "m:den")];
    if (element.name === "m:sSup")
      return [
        ...inside(element, "m:e"),
        ...inside(element, "m:sup").map((run): Run => ({ ...run, raised: "superscript" })),
      ];
    leftovers.addText("equation", textOf(element));
    return [];
  });
}
