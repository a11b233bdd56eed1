import type { Locale } from "../core/number.ts";
import { quantityPath } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import type { Revision } from "../core/revision.ts";
import { dateText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";

/** A correction in words: what was changed from what to what, why, and where the number is published. */
export interface CorrectionView {
  path: string;
  text: string;
  reason: string;
}

export function correctionView(revision: Revision, release: Release, locale: Locale): CorrectionView {
  const { id, column, from, to, date, reason } = revision;
  const t = words(locale).corrections;
  const quantity = release.quantities.get(id)!;
  const label = inLocale(quantity.label, locale);
  const what = t.columns[column] ? `${label} (${t.columns[column]})` : label;
  return {
    path: quantityPath(release.id, quantity),
    text: t.line(dateText(date, locale), what, from || t.blank, to || t.blank),
    reason: inLocale(reason, locale),
  };
}
