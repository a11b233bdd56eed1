import { type Finding, findingsAbout } from "../core/finding.ts";
import type { Publication } from "../core/publication.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import type { Revision } from "../core/revision.ts";
import type { ValueIn } from "../core/series.ts";

/** What the page of a row of the form and that of a figure have in common: one thing over all quarters. */
export interface SeriesView {
  /** The last quarter that has it, which is told in full. */
  release: Release;
  /** As that quarter states it. */
  quantity: Quantity;
  /** The quarters that have it, newest first. */
  releases: Release[];
  /** The checks that it is part of, those that do not hold first. */
  findings: Finding[];
  /** Every quarter's value with the quarter that it is of, newest first. */
  history: { release: Release; quantity: Quantity }[];
  /** What was corrected, by quarter; quarters without a correction are left out. */
  corrected: { release: Release; revisions: Revision[] }[];
}

/**
 * One thing over all quarters; some quarter has it.
 * @param valueIn finds a row of the form by its series, or a figure by its id
 */
export function seriesView(valueIn: ValueIn, site: Publication): SeriesView {
  const history = site.releases.flatMap((release) => {
    const quantity = valueIn(release);
    return quantity ? [{ release, quantity }] : [];
  });
  const { release, quantity } = history[0]!;
  return {
    release,
    quantity,
    releases: history.map((one) => one.release),
    findings: findingsAbout(release.findings, quantity.id),
    history,
    corrected: history
      .map(({ release: one, quantity: { id } }) => ({
        release: one,
        revisions: one.revisions.filter((revision) => revision.id === id),
      }))
      .filter(({ revisions }) => revisions.length > 0),
  };
}
