import { fold } from "../../core/fold.ts";
import type { FoundNumber } from "./numbers.ts";

/** An id and a label for a number that last quarter did not have; proposals that a person changes. */
export interface ProposedFigure {
  id: string;
  label: string;
}

const LONGEST_LABEL = 14;
const LONGEST_ID = 7;
/** A clause begins behind these; a comma between two nouns begins none. */
const BEGINS = /^.*(?:[;:()]|\.\s)|^.*,(?=[^,]*\s(?:đã|được|có|đạt|trong)\s)/s;
const ENDS = /[;:()\d]|\.(?:\s|$)|,\s(?=trong|đạt|tương ứng|bằng|giảm|tăng|và|gồm|còn|hơn)/;
/** A number with what it counts, between which and this number nothing may be said. */
const ANOTHER = /^.*\d[\d.,]*%?/s;
/** Words that open a clause and name nothing. */
const OPENING =
  /^(?:[-+•]\s*|trong đó,?\s+|cụ thể,?\s+|đến nay,?\s+|hiện nay,?\s+|gồm\s+|bao gồm\s+|và\s+|đã\s+|có\s+|là\s+|với\s+|cho\s+)+/iu;
const CLOSING = /(?:\s+(?:là|đạt|được|có|hơn|gần|khoảng|trên|ước|đạt được|cho|với|gồm|ít nhất|tối thiểu|bằng))+$/iu;
const SMALL = new Set([
  "va",
  "cac",
  "cua",
  "la",
  "duoc",
  "da",
  "co",
  "o",
  "cho",
  "voi",
  "tai",
  "tren",
  "trong",
  "theo",
  "ve",
]);

/**
 * What a new number could be called: the words of its clause, those behind it first where they name
 * what is counted. The id is made of its words without accents, unlike all that are taken.
 */
export function proposedFigure(
  { sentence, inSentence }: Pick<FoundNumber, "sentence" | "inSentence">,
  taken: Set<string>,
): ProposedFigure {
  const left = sentence.slice(0, inSentence.start).replace(/\d[\d.,]*%?\/$/, "");
  const behind = sentence
    .slice(inSentence.end)
    .replace(/^\/\d[\d.,]*/, "")
    .split(ENDS)[0]!;
  // `gồm 5 kế hoạch, 12 quyết định`: what the sentence opens with says whose decisions they are.
  const clause = left.replace(BEGINS, "").replace(ANOTHER, "");
  const opening = left.split(/\d/)[0]!.split(ENDS)[0]!;
  const isBare = [behind, clause].every((part) => namesIn(part) < 2);
  const parts = [behind, isBare ? opening : namesIn(clause) > 1 || namesIn(behind) === 0 ? clause : ""];
  const tidy = parts.map((part) =>
    part
      .trim()
      .replace(OPENING, "")
      .replace(CLOSING, "")
      .replace(/^[\s,]+|[\s,]+$/g, ""),
  );
  const words = tidy
    .filter((part) => /\p{L}/u.test(part))
    .join(" ")
    .split(/\s+/)
    .slice(0, LONGEST_LABEL);
  const text = words.join(" ").replace(/[\s,]+$/, "");
  const label = text.charAt(0).toUpperCase() + text.slice(1);
  return { id: freeId(label, taken), label };
}

/** How many words a part has that name something. */
function namesIn(part: string): number {
  return (fold(part).match(/[a-z]+/g) ?? []).filter((word) => !SMALL.has(word)).length;
}

function freeId(label: string, taken: Set<string>): string {
  const words = (fold(label).match(/[a-z]+/g) ?? []).filter((word) => !SMALL.has(word)).slice(0, LONGEST_ID);
  const base = words.join("-") || "so-lieu";
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
