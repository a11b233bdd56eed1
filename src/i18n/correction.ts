import { correctedThing } from "../core/corrected.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import type { Revision } from "../core/revision.ts";
import { dateText } from "./format.ts";
import { inLocale } from "./locale.ts";
import { words } from "./words.ts";

/** A correction in words: what was changed from what to what, why, and where the thing is published. */
export interface CorrectionText {
  path: string;
  text: string;
  reason: string;
}

/** A revision of a release as people read it. */
export function correctionText(revision: Revision, release: Release, locale: Locale): CorrectionText {
  const { column, from, to, date, reason } = revision;
  const t = words(locale).corrections;
  const thing = correctedThing(revision, release);
  const name =
    thing.kind === "number"
      ? inLocale(thing.label, locale)
      : thing.kind === "relation"
        ? t.relation(inLocale(thing.rule, locale).replace(/\.$/, ""))
        : t.statements;
  const what = t.columns[column] ? `${name} (${t.columns[column]})` : name;
  return {
    path: thing.path,
    text: t.line(dateText(date, locale), what, from || t.blank, to || t.blank),
    reason: inLocale(reason, locale),
  };
}
