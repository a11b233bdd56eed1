import { correctedThing } from "../core/corrected.ts";
import { isIsoDate } from "../core/date.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import type { Revision } from "../core/revision.ts";
import { dateText } from "./format.ts";
import { inLocale } from "./locale.ts";
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

/** What was changed, from what to what: of one thing by its name, of several by how many they are. */
export function correctionText(
  { column, from, to, date }: Revision,
  labels: readonly string[],
  locale: Locale,
): string {
  const { line, several, blank, columns } = words(locale).corrections;
  const shown = (text: string) => (isIsoDate(text) ? dateText(text, locale) : text) || blank;
  const change = [shown(from), shown(to)] as const;
  const what = columns[column] ?? column;
  if (labels.length > 1) return several(dateText(date, locale), what, String(labels.length), ...change);
  // That the value was changed goes without saying.
  const label = column === "value" ? labels[0]! : `${labels[0]!} (${what})`;
  return line(dateText(date, locale), label, ...change);
}
