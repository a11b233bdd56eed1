import { evaluate } from "../core/compute/evaluate.ts";
import type { Figure } from "../core/figure.ts";
import { type Quantity, quantityOfFigure } from "../core/quantity.ts";
import type { Relation } from "../core/relation.ts";
import { carriedTables } from "../publish/carry-over.ts";
import { type Suggestion, suggestedRelations } from "../publish/from-report/relations.ts";
import { rowsOf } from "../publish/from-report/rows.ts";
import { likelyFigureOf } from "../reading/report/figure-of.ts";
import type { ReportReading } from "../reading/report/reading.ts";
import type { CheckedProposal } from "../views/report-check-checked.ts";
import type { Knowledge } from "./knowledge.ts";

/**
 * What arithmetic suggests in a report and relations.csv does not have yet, as the quarter's folder will have it.
 * @param quantities rows of the form and numbers that are sure
 * @param previous last quarter's figures by id
 * @param continues whether the newest quarter is one that the report goes on from
 */
export function proposalsOf(
  reading: ReportReading,
  quantities: ReadonlyMap<string, Quantity>,
  previous: ReadonlyMap<string, Figure>,
  continues: boolean,
  { form, units, last }: Knowledge,
): CheckedProposal[] {
  const table = carriedTables(continues ? last : undefined, form).find(({ name }) => name === "relations.csv")!;
  const likely = reading.numbers.flatMap((number) => likelyFigureOf(number, previous, units) ?? []);
  const all = new Map([...likely.map((figure) => [figure.id, quantityOfFigure(figure)] as const), ...quantities]);
  return suggestedRelations(reading.relations, rowsOf(table), form).flatMap((suggestion) => {
    const relation = relationOf(suggestion);
    const isKnown = [relation.target, ...relation.terms.map(({ id }) => id)].every((id) => all.has(id));
    return isKnown ? [{ proposal: suggestion.proposal, finding: evaluate(relation, (id) => all.get(id)!, null) }] : [];
  });
}

/** The relation that its row will be. */
function relationOf({ proposal: { kind, target, terms }, row }: Suggestion): Relation {
  const text = (column: string) => ({ vi: row[`${column}_vi`]!, en: row[`${column}_en`]! });
  const assumes = text("assumes");
  return {
    ...{ id: row["id"]!, kind, target, terms, reason: text("reason"), assumes: row["assumes_vi"] ? assumes : null },
    at: { file: "", line: 1, column: 1 },
  };
}
