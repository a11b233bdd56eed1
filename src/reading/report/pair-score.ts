import { alikeness, type Context, contextsOf, coverage, type Rarity, rarityAmong } from "./likeness.ts";
import type { FoundNumber } from "./numbers.ts";
import type { Passage, Place } from "./passages.ts";
import type { PreviousFigure } from "./previous.ts";
import { fullWords, type Vocabulary } from "./vocabulary.ts";

/** What is compared of a number of the new report and of a figure of last quarter. */
interface Compared {
  around: Context;
  /** Only the words before it, and only those behind it. */
  before: Context;
  behind: Context;
  /** What its line says before all, `Cấp tỉnh: …`; empty where it does not. */
  topic: Context;
  unit: string | null;
  quantity: string | null;
  place: string;
  share: FoundNumber["share"];
}

export interface ComparedNumber extends Compared {
  section: string;
}

export interface ComparedFigure extends Compared {
  section: string;
  label: ReadonlySet<string>;
}

/** What speaks for and against a pairing, each between 0 and 1. */
export const EVIDENCE = [
  "label",
  "words",
  "otherTopic",
  "before",
  "behind",
  "sameUnit",
  "otherUnit",
  "otherPlace",
  "sameRow",
  "sameShare",
  "otherShare",
] as const;
export type Evidence = Record<(typeof EVIDENCE)[number], number>;

/** The log odds that each piece of evidence adds: a logistic regression on made reports, of other seeds than those tested. */
const WEIGHTS: Evidence = {
  label: 5.7,
  words: 3.4,
  otherTopic: -4.8,
  before: 3.4,
  behind: 2.6,
  sameUnit: 2.8,
  otherUnit: -3.4,
  otherPlace: -4.5,
  // The notes of one row of the form are few: to stand there says nearly as much as a label.
  sameRow: 3,
  sameShare: 2.1,
  otherShare: -6.0,
};
const BASE = -4.5;
/** Below this the topics of two lines are not the same. */
const OTHER_TOPIC = 0.3;
/** So many characters of the prose around a figure say what it is. */
const AROUND = 160;

export function scoreOf(evidence: Evidence): number {
  return EVIDENCE.reduce((sum, name) => sum + WEIGHTS[name] * evidence[name], BASE);
}

export function evidenceOf(number: ComparedNumber, figure: ComparedFigure, { rarity, own }: Rarities): Evidence {
  const sameUnit = number.unit === figure.unit;
  const isOtherUnit = !sameUnit && number.unit !== null && number.quantity !== figure.quantity;
  const hasTopics = number.topic.size > 0 && figure.topic.size > 0;
  const isOtherTopic = hasTopics && alikeness(number.topic, figure.topic, own(figure.section)) < OTHER_TOPIC;
  return {
    label: coverage(figure.label, number.around, own(figure.section)),
    words: alikeness(number.around, figure.around, rarity),
    otherTopic: Number(isOtherTopic),
    before: alikeness(number.before, figure.before, rarity),
    behind: alikeness(number.behind, figure.behind, rarity),
    sameUnit: Number(sameUnit),
    otherUnit: Number(isOtherUnit),
    otherPlace: Number(number.place !== figure.place),
    sameRow: Number(number.place === "form-note" && figure.place === "form-note"),
    sameShare: Number(number.share !== null && number.share === figure.share),
    otherShare: Number((number.share === "whole") !== (figure.share === "whole")),
  };
}

/** How rare a word is among all figures of last quarter, and among those of one section: there it tells one from another. */
export interface Rarities {
  rarity: Rarity;
  own: (section: string) => Rarity;
}

export function raritiesIn(
  previous: readonly PreviousFigure[],
  vocabulary: Pick<Vocabulary, "abbreviations">,
): Rarities {
  const texts = previous.map(({ label, before, after, statedIn }) => ({
    words: fullWords(`${label} ${before} ${after}`, vocabulary),
    label: fullWords(label, vocabulary),
    section: whereIs(statedIn).section,
  }));
  const bySection = new Map<string, Rarity>();
  const own = (section: string) => {
    const known = bySection.get(section);
    if (known) return known;
    const rare = rarityAmong(texts.filter((text) => text.section === section).map(({ label }) => label));
    bySection.set(section, rare);
    return rare;
  };
  return { rarity: rarityAmong(texts.map(({ words }) => words)), own };
}

export function comparedNumber(
  { start, end, stated, unit, place, share }: FoundNumber,
  { text }: Passage,
  vocabulary: Pick<Vocabulary, "abbreviations">,
): ComparedNumber {
  const [before, behind] = [text.slice(0, start), stated.replace(/[^%]/g, "") + text.slice(end)];
  return {
    ...contextsOf(before, behind, vocabulary),
    topic: topicOf(before, vocabulary),
    ...whereIs(place),
    unit: unit?.id ?? null,
    quantity: unit?.quantity ?? null,
    share,
  };
}

export function comparedFigure(
  { label, before, after, unit, quantity, statedIn }: PreviousFigure,
  vocabulary: Pick<Vocabulary, "abbreviations">,
): ComparedFigure {
  return {
    ...contextsOf(before.slice(-AROUND), after.slice(0, AROUND), vocabulary),
    topic: topicOf(before, vocabulary),
    ...whereIs(statedIn),
    label: new Set(fullWords(label, vocabulary)),
    unit,
    quantity,
    share: shareIn(before, after),
  };
}

/** `- Cấp tỉnh: …`, `**Cấp tỉnh.** …`: the few words before a line's first colon or full stop, where no number is among them. */
function topicOf(before: string, vocabulary: Pick<Vocabulary, "abbreviations">): Context {
  const [, topic = ""] = /^\s*[-+•(]?\s*([^\d:.]{3,60})[:.]\s/.exec(before) ?? [];
  return new Map(fullWords(topic, vocabulary).map((word) => [word, 1]));
}

/** Prose restates `64/92 xã` as `64 trong 92 xã`, `15,77 trên 18 điểm`; a 0 stands for another number. */
function shareIn(before: string, after: string): FoundNumber["share"] {
  if (/(?<!\p{L})0\s+(?:[\p{L}, ]{0,25}?\s)?(?:trên|trong(?: tổng)?(?: số)?|\/)\s*$/u.test(before)) return "whole";
  return /^\s*(?:[\p{L}, ]{0,25}?\s)?(?:trên|trong(?: tổng)?(?: số)?|\/)\s+0(?!\d)/u.test(after) ? "part" : null;
}

/** The notes of the form's rows are compared among those of one row, all else among what one section says. */
function whereIs(place: Place): { section: string; place: string } {
  if (place.kind === "form-note") return { section: `form ${place.row}`, place: "form-note" };
  return { section: place.section, place: place.kind === "table" ? "text" : place.kind };
}
