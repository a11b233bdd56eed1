import { type Figure, type FigureMeasures, sectionOf, type StatedIn } from "../../core/figure.ts";
import { attribute, isComponent, type ProseNode } from "../../core/prose.ts";
import type { Section } from "../../core/section.ts";
import { asPrinted } from "../../core/unit.ts";

/** What last quarter knew of a number, as plain data. */
export interface PreviousFigure {
  id: string;
  /** The label in Vietnamese. */
  label: string;
  /** The id of its unit. */
  unit: string;
  /** `million` and `billion` count one thing: units of one quantity. */
  quantity: string;
  measures: FigureMeasures;
  statedIn: StatedIn;
  /** What its line of last quarter's prose says before it and behind it; "" where no section restates it. */
  before: string;
  after: string;
}

const MARK = "\u0001";
const BLOCKS = ["paragraph", "listItem", "heading", "tableRow", "blockquote"];

/** The figures of a quarter with the words of its prose, in the order of figures.csv, which is the report's. */
export function previousFigures(figures: readonly Figure[], sections: readonly Section[]): PreviousFigure[] {
  const texts = new Map(sections.map(({ id, tree }) => [id, markedText(tree)]));
  return figures.map((figure) => {
    const { id, label, unit, measures, statedIn } = figure;
    const text = texts.get(sectionOf(figure) ?? "") ?? "";
    const at = text.indexOf(MARK + id + MARK);
    const around = at < 0 ? ["", ""] : [text.slice(0, at), text.slice(at + id.length + 2)];
    return {
      id,
      label: asPrinted(label),
      unit: unit.id,
      quantity: unit.quantity,
      measures,
      statedIn,
      before: withoutMarks(around[0]!.split("\n").at(-1)!),
      after: withoutMarks(around[1]!.split("\n")[0]!),
    };
  });
}

/** Other numbers of the sentence stay as a sign that a number stands there. */
function withoutMarks(text: string): string {
  return text.replace(new RegExp(`${MARK}[^${MARK}]*${MARK}`, "g"), " 0 ");
}

/** A section's text, a line for each block, in which each number is its id between marks. */
function markedText(node: ProseNode): string {
  if (node.type === "yaml") return "";
  if (isComponent(node) && node.name === "So") return `${MARK}${attribute(node, "id") ?? ""}${MARK}`;
  const inner = (node.value ?? "") + (node.children ?? []).map(markedText).join("");
  return BLOCKS.includes(node.type) ? `\n${inner.trim()}\n` : inner;
}
