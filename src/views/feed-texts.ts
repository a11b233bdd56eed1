import type { Locale } from "../core/number.ts";
import { dateText, quarterText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { FeedTexts } from "../publish/feed.ts";

/** The words of the feed. */
export function feedTexts(locale: Locale): FeedTexts {
  const { corrections: t, feed } = words(locale);
  return {
    subtitle: feed.subtitle,
    release: ({ quarter }) => feed.release(quarterText(quarter, locale)),
    correction: ({ quarter }) => feed.correction(quarterText(quarter, locale)),
    corrected: ({ revisions, quantities }, day) =>
      revisions
        .filter(({ date }) => date === day)
        .map(({ id, from, to, reason }) => {
          const label = inLocale(quantities.get(id)!.label, locale);
          const line = t.line(dateText(day, locale), label, from || t.blank, to || t.blank);
          return `${line} ${inLocale(reason, locale)}`;
        }),
  };
}
