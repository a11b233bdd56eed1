import type { Outcome } from "../core/finding.ts";
import type { ImportProblem } from "../reading/problem.ts";
import type { Decision } from "../reading/report/decisions.ts";
import type { RelationAnswer } from "../reading/report/propose-relations.ts";
import type { Block } from "../reading/report/document.ts";

/** A row of the form as a person works on it. */
export interface DraftRow {
  id: string;
  value: string;
  note: string;
  /** What the document said, verbatim; null where it has no such row. */
  read: string | null;
}

/** The head of the report as far as it was typed; "" where it was not. Days are ISO dates. */
export interface DraftHead {
  number: string;
  title: string;
  issued: string;
  cutOff: string;
}

/** The narrative as the document has it: it is read anew where the quarter before it is another one. */
export interface DraftText {
  blocks: Block[];
  footnotes: [mark: string, text: string][];
  trackedChanges: number;
}

/** A report that is being checked: what was read of a document and what a person changed. It is plain data. */
export interface Draft {
  /** The document's name. */
  name: string;
  /** `2025-q4` */
  quarter: string;
  /** A report of another province has no quarter before it here. */
  otherProvince: boolean;
  head: DraftHead;
  rows: DraftRow[];
  problems: ImportProblem[];
  /** null where the document has its form alone. */
  text: DraftText | null;
  /** The document has a text with numbers, and no heading in it is one of the outline's. */
  outlineUnknown: boolean;
  /** What a person said of the narrative's numbers, by their place in its order. */
  decisions: Record<number, Decision>;
  /** What a person said of relations that arithmetic suggests, by their key. */
  relations: Record<string, RelationAnswer>;
  /** What a person wrote to what does not add up, by the finding's id. */
  explanations: Record<string, string>;
  /** Whether the sections of the quarter's folder are the report's own words, instead of drafts from last quarter's. */
  verbatim: boolean;
}

/** `heading`: a row that asks for no value and has none. */
export type RowState = "taken" | "blank" | "changed" | "missing" | "heading";

/** A sentence with the number that it is about; `number` is "" where nothing stands out. */
export interface SentenceView {
  before: string;
  number: string;
  after: string;
}

/** A line of a sum on paper; `row` is the row of a table that it names, "" for what was computed. */
export interface SumLineView {
  sign: string;
  off: "contradiction" | "difference" | null;
  amount: string;
  /** What comes out of the sum or is stated, rather than what goes into it. */
  result: boolean;
  row: string;
  name: string;
  says: string;
  place: string;
  /** Where the narrative states it; null elsewhere. */
  sentence: SentenceView | null;
}

/** What a person may say to a finding when the quarter is published. */
export interface ExplainView {
  label: string;
  value: string;
  /** What was said last quarter; "" where nothing was. */
  before: string;
}

export interface FindingCardView {
  /** The finding's id. */
  id: string;
  outcome: Outcome;
  outcomeLabel: string;
  /** The row of a table that it is about, and its code; "" where a number of the narrative has none. */
  row: string;
  code: string;
  label: string;
  reason: string;
  lines: SumLineView[];
  print: { printed: string; right: string } | null;
  /** Each with what it is about: how far apart, what is assumed, what was said last quarter. */
  notes: { about: string; text: string }[];
  /** null where nothing must be explained. */
  explain: ExplainView | null;
}

/** A relation that arithmetic suggests, as a sum on paper with the sentences that state its numbers. */
export interface ProposalView {
  key: string;
  row: string;
  label: string;
  reason: string;
  lines: SumLineView[];
  /** Each sentence in pieces, its numbers standing out. */
  sentences: { text: string; isNumber: boolean }[][];
  /** What it takes for granted; "" for nothing. */
  assumes: string;
  answer: RelationAnswer | null;
  answerText: string;
}

/** What of the report's head may be left over from the last report; `field` is the name of its field. */
export interface HeadSlipView {
  field: keyof DraftHead;
  text: string;
}

export interface FindingGroupView {
  outcome: Outcome;
  title: string;
  meaning: string;
  cards: FindingCardView[];
}

/** A number written wrongly; `write` is what to write instead, "" where it cannot be known. */
export interface WrongNumberView {
  row: string;
  /** The place of a number of the narrative in its order; null for a row of the form. */
  number: number | null;
  label: string;
  text: string;
  write: string;
  use: string;
}

export interface RowView {
  id: string;
  /** The heading of the area that begins here; "" elsewhere. */
  area: string;
  label: string;
  unit: string;
  /** What the quarter before said, verbatim; "" where it said nothing or is not known. */
  before: string;
  value: string;
  valueLabel: string;
  state: RowState;
  stateText: string;
  /** Why it needs a look; empty where it needs none. */
  reasons: string[];
}

/** `picked`: a person said which figure it is. `changed`: its value was corrected. `gone`: last quarter alone has it. */
export type NumberState = "sure" | "likely" | "new" | "picked" | "changed" | "gone";

/** A number of the narrative, or one that last quarter had. */
export interface NumberRowView {
  /** Its place in the order of the narrative; null for one that is gone. */
  number: number | null;
  row: string;
  /** The heading of the section that begins here; "" elsewhere. */
  section: string;
  label: string;
  /** Whether the label is the report's own words, since no figure of last quarter names the number. */
  inItsWords: boolean;
  unit: string;
  /** Where it stands, where that is not the text itself: a footnote, a note of the form. */
  place: string;
  /** What the quarter before said, verbatim; "" where it said nothing or is not known. */
  before: string;
  value: string;
  valueLabel: string;
  sentence: SentenceView | null;
  /** What the quarter before said around it; null where that need not be compared. */
  beforeSentence: SentenceView | null;
  state: NumberState;
  stateText: string;
  /** The figures of last quarter that it may be, by id; "" is a new one. Empty where there is nothing to choose. */
  choices: { id: string; label: string; chosen: boolean }[];
  choiceLabel: string;
  /** What a button says that confirms what was offered; "" where there is none. */
  confirm: string;
  reasons: string[];
}

export interface NarrativeView {
  summary: string;
  rows: NumberRowView[];
  /** Whether the quarter before is known. */
  compared: boolean;
}

/** What the page shows of a check, in words. */
export interface CheckView {
  title: string;
  headline: string;
  /** Whether something was checked and nothing is off. */
  clean: boolean;
  counted: string;
  /** How many sums wait for a person to say which number is which; "" for none. */
  waiting: string;
  taken: string;
  groups: FindingGroupView[];
  /** Slips of the ministry's own form; null where it has none. */
  template: { title: string; cards: FindingCardView[] } | null;
  head: HeadSlipView[];
  /** null where nothing is suggested. */
  proposals: { title: string; cards: ProposalView[] } | null;
  wrong: WrongNumberView[];
  notTaken: string[];
  differs: string[];
  rows: RowView[];
  /** null where the document has its form alone. */
  narrative: NarrativeView | null;
  attention: string;
}
