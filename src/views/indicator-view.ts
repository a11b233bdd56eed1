import { type Finding, findingsAbout } from "../core/finding.ts";
import type { Area } from "../core/form.ts";
import { type Indicator, parentId } from "../core/indicator.ts";
import type { Observation } from "../core/observation.ts";
import type { Publication } from "../core/publication.ts";
import type { Release } from "../core/release.ts";
import { observationIn } from "../core/series.ts";
import type { Revision } from "../core/revision.ts";

/** What the page of a row of the form shows; the row as the last quarter that has it reported it. */
export interface IndicatorView {
  release: Release;
  /** The quarters that have the row, newest first. */
  releases: Release[];
  observation: Observation;
  area: Area;
  parent: Indicator | undefined;
  /** The rows directly below it. */
  parts: Observation[];
  /** The rows before and after it in the form. */
  previous: Indicator | undefined;
  next: Indicator | undefined;
  /** The checks that it is part of, those that do not hold first. */
  findings: Finding[];
  /** Every quarter's value with the quarter that it is of, newest first. */
  history: { release: Release; observation: Observation }[];
  /** What was corrected, by quarter; quarters without a correction are left out. */
  corrected: { release: Release; revisions: Revision[] }[];
}

/** A row that the newest form has no more keeps its page, with the last quarter that had it. */
export function indicatorView(series: string, site: Publication): IndicatorView {
  const rowIn = (release: Release) => observationIn(release, series)!;
  const releases = site.releases.filter(rowIn);
  const release = releases[0]!;
  const { observations: rows, form } = release;
  const observation = rowIn(release);
  const { id } = observation.indicator;
  const index = rows.indexOf(observation);
  return {
    release,
    releases,
    observation,
    area: form.areas.find((area) => area.id === observation.indicator.area)!,
    parent: form.indicators.get(parentId(id) ?? ""),
    parts: rows.filter(({ indicator }) => parentId(indicator.id) === id),
    previous: rows[index - 1]?.indicator,
    next: rows[index + 1]?.indicator,
    findings: findingsAbout(release.findings, id),
    history: releases.map((one) => ({
      release: one,
      observation: rowIn(one),
    })),
    corrected: releases
      .map((one) => ({
        release: one,
        revisions: one.revisions.filter((revision) => revision.id === rowIn(one).indicator.id),
      }))
      .filter(({ revisions }) => revisions.length > 0),
  };
}
