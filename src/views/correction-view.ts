import type { Locale } from "../core/number.ts";
import { quantityPath } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import type { Revision } from "../core/revision.ts";
import { correctionText } from "../i18n/corrections.ts";
import { inLocale } from "../i18n/locale.ts";

/** A correction in words: what was changed from what to what, why, and where the numbers are published. */
export interface CorrectionView {
  text: string;
  reason: string;
  numbers: { path: string; label: string }[];
}

/** Corrections in their order; the same change of several numbers on one day, for one reason, is told once. */
export function correctionViews(revisions: readonly Revision[], release: Release, locale: Locale): CorrectionView[] {
  const same = new Map<string, Revision[]>();
  for (const revision of revisions) {
    const { date, column, from, to, reason } = revision;
    const change = JSON.stringify([date, column, from, to, reason]);
    same.set(change, [...(same.get(change) ?? []), revision]);
  }
  return [...same.values()].map((group) => {
    const numbers = group.map(({ id }) => {
      const quantity = release.quantities.get(id)!;
      return { path: quantityPath(release.id, quantity), label: inLocale(quantity.label, locale) };
    });
    const labels = numbers.map(({ label }) => label);
    return { text: correctionText(group[0]!, labels, locale), reason: inLocale(group[0]!.reason, locale), numbers };
  });
}
