import type { Locale } from "../core/number.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { ReadNumber } from "../reading/report/reading.ts";
import { assumptionText } from "./finding-view.ts";
import type { CheckedNarrative, CheckedProposal } from "./report-check-checked.ts";
import { sumLineViews } from "./report-check-sum.ts";
import type { CheckView, ProposalView } from "./report-check-view.ts";

/** What arithmetic suggests, each with its sentences and with what a person said of it; null where it is nothing. */
export function proposalsView({ proposals, reading }: CheckedNarrative, locale: Locale): CheckView["proposals"] {
  if (proposals.length === 0) return null;
  const numbers = new Map(reading.numbers.map((number) => [number.id, number]));
  const cards = proposals.map((one) => proposalView(one, numbers, locale));
  const answered = cards.filter(({ answer }) => answer !== null).length;
  return { title: words(locale).reportCheck.proposals(cards.length, answered), cards };
}

function proposalView(
  { proposal, finding }: CheckedProposal,
  numbers: ReadonlyMap<string, ReadNumber>,
  locale: Locale,
): ProposalView {
  const { reportCheck: t, fromReport } = words(locale);
  const { key, kind, target, terms, answer = null } = proposal;
  const stated = [target, ...terms.map(({ id }) => id)].flatMap((id) => numbers.get(id) ?? []);
  return {
    key,
    row: target,
    label: inLocale(finding.target.label, locale),
    reason: fromReport.reasons[kind],
    lines: sumLineViews(finding, new Map(), locale),
    sentences: sentencesOf(stated),
    assumes: assumptionText({ ...finding, outcome: "difference" }, locale),
    answer,
    answerText: t.proposalStates[answer ?? "open"],
  };
}

/** The sentences of numbers, in the order of the report, each once and in pieces. */
function sentencesOf(numbers: readonly ReadNumber[]): ProposalView["sentences"] {
  const bySentence = new Map<string, ReadNumber[]>();
  for (const number of numbers) {
    const { passage, start, inSentence } = number;
    const place = `${passage} ${start - inSentence.start}`;
    bySentence.set(place, [...(bySentence.get(place) ?? []), number]);
  }
  return [...bySentence.values()].sort(([a], [b]) => a!.passage - b!.passage || a!.start - b!.start).map(piecesOf);
}

function piecesOf(numbers: readonly ReadNumber[]): ProposalView["sentences"][number] {
  const { sentence } = numbers[0]!;
  const pieces: ProposalView["sentences"][number] = [];
  // An item of a list opens with its mark, which is none of its words.
  let at = /^[-+•*]\s+/.exec(sentence)?.[0].length ?? 0;
  for (const { start, end } of numbers.map(({ inSentence }) => inSentence).sort((a, b) => a.start - b.start)) {
    pieces.push(
      { text: sentence.slice(at, start), isNumber: false },
      { text: sentence.slice(start, end), isNumber: true },
    );
    at = end;
  }
  return [...pieces, { text: sentence.slice(at), isNumber: false }].filter(({ text }) => text);
}
