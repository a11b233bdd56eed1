import { paths } from "../core/address.ts";
import { correctionDays } from "../core/corrected.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { dateText } from "../i18n/format.ts";
import { words } from "../i18n/words.ts";
import type { ChartView } from "./chart-view.ts";

/** What a chart says of corrections of its numbers, and where they are listed. */
export interface ChartCorrection {
  text: string;
  path: string;
}

/** When the numbers of a chart of one quarter were corrected; null where none was. */
export function chartCorrection(
  { rows, quarter }: Pick<ChartView, "rows" | "quarter">,
  release: Release | null,
  locale: Locale,
): ChartCorrection | null {
  if (!release || !quarter) return null;
  const days = correctionDays(
    rows.flatMap(({ id, cited }) => cited?.id ?? id ?? []),
    release,
  );
  const t = words(locale).embed;
  const dates = days.map((day) => dateText(day, locale)).join(", ");
  const text = rows.length === 1 ? t.corrected(dates) : t.someCorrected(dates);
  return days.length > 0 ? { text, path: paths.versions(release.id) } : null;
}
