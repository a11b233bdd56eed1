import type { Cell, Grid } from "../../src/core/cell.ts";
import type { Qualifier } from "../../src/core/figure.ts";
import type { Finding, FindingKind, Outcome } from "../../src/core/finding.ts";
import type { Mistake, OnMistake } from "../../src/core/mistake.ts";
import { readNumber } from "../../src/core/number.ts";
import type { Quantity } from "../../src/core/quantity.ts";
import type { Relation, RelationKind, Term } from "../../src/core/relation.ts";
import { numberStyle, type Unit } from "../../src/core/unit.ts";

export const unit = (id: string, quantity: string, scale = 0): Unit => {
  return { id, label: { vi: id, en: id }, quantity, scale, type: id === "percent" ? "percent" : "" };
};
export const PERCENT = unit("percent", "ratio");
export const PERSON = unit("person", "person");
export const POINT = unit("point", "point");
export const MILLION = unit("million-vnd", "money", 6);
export const BILLION = unit("billion-vnd", "money", 9);

/** A figure that states a text in a unit; "" was not reported. */
export function quantity(id: string, stated: string, of: Unit = PERSON, qualifier: Qualifier = ""): Quantity {
  const reading = stated === "" ? null : readNumber(stated, numberStyle(of));
  if (reading?.ok === false) throw new Error(`${stated} is no ${of.id}`);
  const source = { kind: "figure", figure: undefined } as unknown as Quantity["source"];
  return { id, label: { vi: id, en: id }, unit: of, number: reading?.number ?? null, qualifier, source };
}

/** `a -b` -> terms with their signs. */
export function terms(text: string): Term[] {
  return text
    .split(" ")
    .filter(Boolean)
    .map((id) => ({ id: id.replace("-", ""), sign: id.startsWith("-") ? -1 : 1 }));
}

export function relation(kind: RelationKind, target: string, of: string): Relation {
  const at = { file: "relations.csv", line: 2, column: 1 };
  return { id: "r", kind, target, terms: terms(of), reason: { vi: "", en: "" }, assumes: null, at };
}

/**
 * What a relation of these ids came to, by its outcome.
 * @param stated what the target and each term state
 */
export function finding(
  id: string,
  kind: FindingKind,
  outcome: Outcome,
  target: string,
  of: string,
  [first, second]: [string, string] = ["1", "1"],
): Finding {
  const parts = terms(of).map((term) => ({ term, quantity: quantity(term.id, second) }));
  return { id, kind, outcome, target: quantity(target, first), terms: parts } as unknown as Finding;
}

/** Cells of a table as they would be read from lines joined by `|`. */
export function table(...lines: string[]): Grid {
  const rows = lines.map((text, row) => {
    let column = 1;
    return text.split("|").map((value): Cell => {
      const cell = { file: "t.csv", line: row + 1, column, text: value };
      column += value.length + 1;
      return cell;
    });
  });
  return { file: "t.csv", rows };
}

/** A report to hand to a rule, and the mistakes that it collected as `line:column code -> write`. */
export function collector(): { onMistake: OnMistake; lines: () => string[] } {
  const mistakes: Mistake[] = [];
  return {
    onMistake: (mistake) => mistakes.push(mistake),
    lines: () =>
      mistakes.map(({ line, column, code, write }) => `${line}:${column} ${code}${write ? ` -> ${write}` : ""}`),
  };
}
