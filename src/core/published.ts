import type { Release, Version } from "./release.ts";
import type { PublishedValue, Revision } from "./revision.ts";

/** Everything of a quarter that is locked once it is published, in the order of its files. */
export function publishedValues({ observations, figures }: Version): PublishedValue[] {
  return [
    ...observations.flatMap(({ indicator, stated, note }) => [
      { id: indicator.id, column: "value", value: stated },
      { id: indicator.id, column: "note", value: note },
    ]),
    ...figures.flatMap(({ id, stated, unit, qualifier, asOf }) => [
      { id, column: "value", value: stated },
      { id, column: "unit", value: unit.id },
      { id, column: "qualifier", value: qualifier },
      { id, column: "as_of", value: asOf ?? "" },
    ]),
  ].filter(({ column, value }) => column === "value" || value !== "");
}

/**
 * Corrections that are news: made on or after the day of the newest quarter's report, newest first.
 * The day comes from the data and not from a clock, so that a commit always says the same.
 */
export function newsOf(release: Release, newest: Release): Revision[] {
  return release.revisions
    .filter(({ date }) => date >= newest.report.issued)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
