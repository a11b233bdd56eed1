import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import type { Revision } from "../core/revision.ts";
import { type CorrectedName, correctedName, correctionText } from "../i18n/corrections.ts";
import { inLocale } from "../i18n/locale.ts";

/** A correction in words: what was changed from what to what, why, and where that is published. */
export interface CorrectionView {
  text: string;
  reason: string;
  things: CorrectedName[];
}

/** Corrections in their order; the same change of several things on one day, for one reason, is told once. */
export function correctionViews(revisions: readonly Revision[], release: Release, locale: Locale): CorrectionView[] {
  const same = new Map<string, Revision[]>();
  for (const revision of revisions) {
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
