import { paths, relativePath } from "../../core/address.ts";
import type { Finding } from "../../core/finding.ts";
import type { Publication } from "../../core/publication.ts";
import type { Release } from "../../core/release.ts";
import { findingsDataset } from "../datasets/findings.ts";
import { json, metaOf, recordOf } from "../json.ts";
import { partJson } from "./part.ts";
import { revisionsOf, unitJson } from "./series.ts";

/** A quarter that has a finding. */
interface Held {
  release: Release;
  finding: Finding;
}

/** What each quarter says; a difference, where there is one, and the manner of a rounding and what was printed, too. */
const OUTCOME = ["quarter", "outcome", "stated", "computed"];

/**
 * `/api/v1/findings/<id>.json`: what a relation came to in all quarters, newest first. Its head is that of the newest;
 * a quarter says of it only what is another thing there, so that a rule that stays is written once.
 */
export function findingJson(
  { id, kind, target, terms, reason, assumes, explanation }: Finding,
  site: Publication,
): string {
  const here = paths.apiFile(`findings/${id}.json`);
  const holding = site.releases.flatMap((release): Held[] =>
    release.findings.filter((one) => one.id === id).map((finding) => ({ release, finding })),
  );
  const head = headOf(holding[0]!);
  return json({
    id,
    kind,
    rule: reason,
    assumes,
    explanation,
    unit: target.unit && unitJson(target.unit),
    target: partJson(target, here),
    terms: terms.map(({ term, quantity }) => ({ sign: term.sign, ...partJson(quantity, here) })),
    page: relativePath(here, paths.finding(holding[0]!.release.id, id)),
    outcomes: holding.map((held) => ({ ...outcomeOf(held), ...unlike(head, headOf(held)) })),
    revisions: holding.flatMap(({ release }) => revisionsOf({ release, id })),
    ...metaOf(site),
  });
}

function outcomeOf({ finding, release }: Held) {
  const { difference, manner, print } = finding;
  return {
    ...recordOf(findingsDataset, difference ? [...OUTCOME, "difference"] : OUTCOME, finding, release),
    ...(manner && { manner }),
    ...(print && { print }),
  };
}

/** What mostly stays from quarter to quarter; numbers by their ids, as findings.csv names them. */
function headOf({ finding, release }: Held): Record<string, unknown> {
  const { reason, assumes, explanation } = finding;
  return {
    ...recordOf(findingsDataset, ["target", "terms", "unit"], finding, release),
    rule: reason,
    assumes,
    explanation,
  };
}

function unlike(head: Record<string, unknown>, own: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(head[name])),
  );
}
