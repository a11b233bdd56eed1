import { CARRIED, withoutMark } from "../../core/carried.ts";
import type { Form } from "../../core/form.ts";
import type { Locale } from "../../core/number.ts";
import { INDICATOR_ID } from "../../core/parse/table.ts";
import type { Term } from "../../core/relation.ts";
import type { ProposedRelation } from "../../reading/report/propose-relations.ts";
import { words } from "../../i18n/words.ts";
import { freeId, type Row } from "./rows.ts";

/** A relation that arithmetic suggests, with its row of relations.csv as it waits: a `?` before the target. */
export interface Suggestion {
  proposal: ProposedRelation;
  row: Row;
}

/**
 * The rows of relations.csv: last quarter's as they stand, then what arithmetic suggests: waiting, without its `?`
 * where a person accepted it, and not at all where it was refused.
 */
export function relationRows(
  proposed: readonly ProposedRelation[],
  carried: readonly Row[],
  form: Pick<Form, "relations">,
): Row[] {
  const suggested = suggestedRelations(proposed, carried, form).flatMap(({ proposal, row }) => {
    if (proposal.answer === "refused") return [];
    return [proposal.answer === "accepted" ? { ...row, target: proposal.target } : row];
  });
  return [...carried, ...suggested];
}

/** What arithmetic suggests and is not there already, also the other way round; refused or not, each has its id. */
export function suggestedRelations(
  proposed: readonly ProposedRelation[],
  carried: readonly Row[],
  { relations }: Pick<Form, "relations">,
): Suggestion[] {
  const taken = new Set([...relations.map(({ id }) => id), ...carried.map((row) => row["id"]!)]);
  const known = new Set([
    ...relations.map(({ kind, target, terms }) => keyOf(kind, target, terms.map(termText))),
    ...carried.map((row) => keyOf(row["kind"]!, withoutMark(row["target"]!), row["terms"]!.split(/\s+/))),
  ]);
  const added = proposed.filter(({ kind, target, terms }) => {
    const key = keyOf(kind, target, terms.map(termText));
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  return added.map((proposal) => ({ proposal, row: proposedRow(proposal, taken) }));
}

function termText({ id, sign }: Term): string {
  return sign < 0 ? `-${id}` : id;
}

/** Two equal numbers are so whichever is named first; the parts of a sum have no order. */
function keyOf(kind: string, target: string, terms: readonly string[]): string {
  if (kind === "equal") return [kind, ...[target, ...terms].sort()].join(" ");
  return [kind, target, ...(kind === "sum" ? terms.toSorted() : terms)].join(" ");
}

const ID_ENDS = { sum: "sum", difference: "difference", ratio: "share", equal: "repeat", "at-most": "limit" };

function proposedRow({ kind, target, terms, sentence }: ProposedRelation, taken: Set<string>): Row {
  const text = (locale: Locale) => words(locale).fromReport.reasons[kind];
  const isWithForm = kind === "equal" && terms.some(({ id }) => INDICATOR_ID.test(id));
  const assumes = (locale: Locale) => (isWithForm ? words(locale).fromReport.sameThing : "");
  return {
    ...{ id: freeId(`${target}-${ID_ENDS[kind]}`, taken), kind, target: CARRIED + target },
    ...{ terms: terms.map(termText).join(" ") },
    ...{ reason_vi: `${text("vi")} ${words("vi").fromReport.says(shortened(sentence))}`, reason_en: text("en") },
    ...{ assumes_vi: assumes("vi"), assumes_en: assumes("en") },
  };
}

/** A sentence of an office may fill half a page. */
const LONGEST = 240;

function shortened(sentence: string): string {
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
}
