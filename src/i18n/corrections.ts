import { correctedThing } from "../core/corrected.ts";
import { isIsoDate } from "../core/date.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import type { Revision } from "../core/revision.ts";
import { dateText } from "./format.ts";
import { inLocale, otherLocale } from "./locale.ts";
import { words } from "./words.ts";

/** What a correction is about, by its name, and where it is published. */
export interface CorrectedName {
  path: string;
  label: string;
}

export function correctedName(revision: Revision, release: Release, locale: Locale): CorrectedName {
  const t = words(locale).corrections;
  const thing = correctedThing(revision, release);
  const { path } = thing;
  if (thing.kind === "number") return { path, label: inLocale(thing.label, locale) };
  if (thing.kind === "statements") return { path, label: t.statements };
  return { path, label: t.relation(inLocale(thing.rule, locale).replace(/\.$/, "")) };
}

/** A correction in words: what was changed from what to what, why, and where that is published. */
export interface CorrectionView {
  text: string;
  reason: string;
  things: CorrectedName[];
}

/**
 * Corrections in their order. The same change of several things on one day, for one reason, is said once; of a
 * text that was changed in both languages the one in the other language is left out.
 */
export function correctionViews(revisions: readonly Revision[], release: Release, locale: Locale): CorrectionView[] {
  const same = new Map<string, Revision[]>();
  for (const revision of revisions.filter((one) => !isTranslation(one, revisions, locale))) {
    const { date, column, from, to, reason } = revision;
    const change = JSON.stringify([date, column, from, to, reason]);
    same.set(change, [...(same.get(change) ?? []), revision]);
  }
  return [...same.values()].map((group) => {
    const things = group.map((revision) => correctedName(revision, release, locale));
    const labels = things.map(({ label }) => label);
    return { text: correctionText(group[0]!, labels, locale), reason: inLocale(group[0]!.reason, locale), things };
  });
}

function isTranslation({ id, column, date }: Revision, revisions: readonly Revision[], locale: Locale): boolean {
  const own = column.replace(new RegExp(`_${otherLocale(locale)}$`), `_${locale}`);
  return own !== column && revisions.some((one) => one.id === id && one.date === date && one.column === own);
}

/** A text of the data ends within the sentence: its full stop is the sentence's. */
const withoutStop = (text: string) => text.replace(/(?<=\p{L}[”"]?)\.$/u, "");
const hasWords = (text: string) => /\p{L} \p{L}/u.test(text);

/** What was changed, from what to what: of one thing by its name, of several by how many they are. */
export function correctionText(
  { column, from, to, date }: Revision,
  labels: readonly string[],
  locale: Locale,
): string {
  const { line, several, removed, blank, columns } = words(locale).corrections;
  const isQuoted = hasWords(from) || hasWords(to);
  const shown = (text: string) => {
    if (text === "") return blank;
    if (isIsoDate(text)) return dateText(text, locale);
    return isQuoted ? `“${withoutStop(text)}”` : withoutStop(text);
  };
  const change = [shown(from), shown(to)] as const;
  const what = columns[column] ?? column;
  const count = String(labels.length);
  if (labels.length > 1 && to === "") return removed(dateText(date, locale), what, count, shown(from));
  if (labels.length > 1) return several(dateText(date, locale), what, count, ...change);
  // That the value was changed goes without saying.
  const label = column === "value" ? labels[0]! : `${labels[0]!} (${what})`;
  return line(dateText(date, locale), label, ...change);
}
