import type { Abbreviation } from "./abbreviation.ts";
import type { PlannedRelease } from "./calendar.ts";
import type { CitedDocument } from "./cited-document.ts";
import type { ComputedIndicator } from "./computed.ts";
import type { Figure } from "./figure.ts";
import type { Finding } from "./finding.ts";
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
  return newestOf(
    releases,
    ({ form }) => form.indicators.values(),
    ({ series }) => series,
  );
}

/** Every figure that reports have had, as the newest quarter that has it states it. */
export function figuresOf({ releases }: Pick<Publication, "releases">): Figure[] {
  return newestOf(releases, ({ figures }) => figures, byOwnId);
}

/** Every indicator that this publication computes or computed, as its newest quarter has it. */
export function computedOf({ releases }: Pick<Publication, "releases">): ComputedIndicator[] {
  return newestOf(releases, ({ computed }) => computed.map(({ indicator }) => indicator), byOwnId);
}

/** Every finding that quarters have had, as the newest quarter that has it found it. */
export function findingsOf({ releases }: Pick<Publication, "releases">): Finding[] {
  return newestOf(releases, ({ findings }) => findings, byOwnId);
}

/** Every document that reports cite, as the newest quarter that cites it has it. */
export function documentsOf({ releases }: Pick<Publication, "releases">): CitedDocument[] {
  return newestOf(releases, ({ documents }) => documents, byOwnId);
}

const byOwnId = ({ id }: { id: string }) => id;

/**
 * What quarters have had, each thing once, by its id.
 * @param releases newest first
 */
function newestOf<Of>(
  releases: readonly Release[],
  having: (release: Release) => Iterable<Of>,
  idOf: (one: Of) => string,
): Of[] {
  const known = new Map<string, Of>();
  for (const release of releases)
    for (const one of having(release)) if (!known.has(idOf(one))) known.set(idOf(one), one);
  return [...known.values()];
}
