import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { words } from "../i18n/words.ts";
import type { ChartView } from "./chart-view.ts";

/** A chart at the address that keeps to its quarter: what is cited today is the same when the next quarter comes. */
export function inQuarter(view: ChartView, { id, quarter }: Release, locale: Locale): ChartView {
  const name = words(locale).quarterShort(quarter.quarter, quarter.year);
  return { ...view, quarter: { id, name }, held: true };
}

/** A chart as a quarter has it; undefined where it does not. */
type ViewIn = (release: Release) => ChartView | undefined;

/** A chart in each quarter that draws it, in the order of the releases. */
function inEachQuarter(releases: readonly Release[], viewIn: ViewIn, locale: Locale): ChartView[] {
  return releases.flatMap((release) => {
    const view = viewIn(release);
    return view?.drawing ? [inQuarter(view, release, locale)] : [];
  });
}

/**
 * A chart of the newest quarter with the quarters to choose from; as it is where that quarter does
 * not draw it, undefined where it does not have it.
 */
export function withQuarters(releases: readonly Release[], viewIn: ViewIn, locale: Locale): ChartView | undefined {
  const views = inEachQuarter(releases, viewIn, locale);
  return views[0]?.quarter?.id === releases[0]!.id ? following(views) : viewIn(releases[0]!);
}

/** The newest of them, at the address that follows the newest quarter, with the others to choose from. */
export function following(views: readonly ChartView[]): ChartView | undefined {
  const quarters = views.length > 1 ? views.map(({ quarter }) => quarter!) : [];
  return views[0] && { ...views[0], held: false, quarters };
}
