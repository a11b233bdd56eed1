import type { Abbreviation } from "./abbreviation.ts";
import type { PlannedRelease } from "./calendar.ts";
import type { Figure } from "./figure.ts";
import type { Indicator } from "./indicator.ts";
import type { ProsePage } from "./prose.ts";
import type { Publisher } from "./publisher.ts";
import type { Release } from "./release.ts";
import type { Unit } from "./unit.ts";
import type { YearlyIndex } from "./yearly-index.ts";

/** Everything that the site is made of. */
export interface Publication {
  publisher: Publisher;
  units: Map<string, Unit>;
  /** Latest quarter first; never empty in a publication without mistakes. */
  releases: Release[];
  /** When quarters still to come are expected. */
  calendar: PlannedRelease[];
  /** The pages that belong to no quarter, `gioi-thieu`: another province may have others. */
  pages: ProsePage[];
  abbreviations: Abbreviation[];
  /** Yearly indices from outside the report; empty where the publication shows none. */
  indices: YearlyIndex[];
}

/** Every series of rows that forms have had, as the newest quarter that has it describes it. */
export function indicatorsOf({ releases }: Pick<Publication, "releases">): Indicator[] {
  const known = new Map<string, Indicator>();
  for (const { form } of releases)
    for (const row of form.indicators.values()) if (!known.has(row.series)) known.set(row.series, row);
  return [...known.values()];
}

/** Every figure that reports have had, as the newest quarter that has it states it. */
export function figuresOf({ releases }: Pick<Publication, "releases">): Figure[] {
  const known = new Map<string, Figure>();
  for (const { figures } of releases)
    for (const figure of figures) if (!known.has(figure.id)) known.set(figure.id, figure);
  return [...known.values()];
}
