import type { Release } from "../core/release.ts";
import { ui } from "../i18n/format.ts";
import type { ChartView } from "./chart-view.ts";

/** A chart at the address that holds its quarter fast: what is cited today is the same when the next quarter comes. */
export function inQuarter(view: ChartView, { id, quarter }: Release): ChartView {
  return { ...view, quarter: { id, name: ui().quarterShort(quarter.quarter, quarter.year) }, held: true };
}

/** A chart in each quarter that draws it, in the order of the releases. */
function inEachQuarter(releases: readonly Release[], viewIn: (release: Release) => ChartView | undefined): ChartView[] {
  return releases.flatMap((release) => {
    const view = viewIn(release);
    return view?.drawing ? [inQuarter(view, release)] : [];
  });
}

/**
 * A chart of the newest quarter with the quarters to choose from; as it is where that quarter does
 * not draw it, undefined where it does not have it.
 */
export function withQuarters(
  releases: readonly Release[],
  viewIn: (release: Release) => ChartView | undefined,
): ChartView | undefined {
  const views = inEachQuarter(releases, viewIn);
  return views[0]?.quarter?.id === releases[0]!.id ? following(views) : viewIn(releases[0]!);
}

/** The newest of them, at the address that follows the newest quarter, with the others to choose from. */
export function following(views: readonly ChartView[]): ChartView | undefined {
  const quarters = views.length > 1 ? views.map(({ quarter }) => quarter!) : [];
  return views[0] && { ...views[0], held: false, quarters };
}
