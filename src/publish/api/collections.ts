import { sectionOf } from "../../core/figure.ts";
import { type Finding, isOff } from "../../core/finding.ts";
import {
  computedOf,
  documentsOf,
  figuresOf,
  findingsOf,
  indicatorsOf,
  type Publication,
} from "../../core/publication.ts";
import { paths } from "../../core/address.ts";
import { computedJson } from "./computed.ts";
import { documentJson } from "./document.ts";
import { figureJson } from "./figure.ts";
import { findingJson } from "./finding.ts";
import { indicatorJson } from "./indicator.ts";
import { quarterEntry, quarterJson } from "./quarter.ts";

/** The kinds of things that have a file of their own, in the order in which a reader meets them. */
export const COLLECTIONS = ["quarters", "indicators", "figures", "computed", "findings", "documents"] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** A thing that has a file, `figures/people-women.json`: what lists say of it, and what its file holds. */
export interface ApiThing {
  path: string;
  entry: object;
  text(): string;
}

/** All things of each kind over all quarters; addresses in their entries are relative to `/api/v1/`. */
export function thingsOf(site: Publication): Record<Collection, ApiThing[]> {
  return {
    quarters: site.releases.map((release) => ({
      path: `quarters/${release.id}.json`,
      entry: quarterEntry(release, paths.api),
      text: () => quarterJson(release, site),
    })),
    indicators: indicatorsOf(site).map((row) => {
      const { id, series, area, label, unit, kind, measures } = row;
      const entry = { id, area, label, unit: unit?.id ?? null, kind, measures };
      return thing(`indicators/${series}.json`, entry, () => indicatorJson(row, site));
    }),
    figures: figuresOf(site).map((figure) => {
      const { id, label, unit, measures } = figure;
      const entry = { id, section: sectionOf(figure), label, unit: unit.id, measures: measures || null };
      return thing(`figures/${id}.json`, entry, () => figureJson(figure, site));
    }),
    computed: computedOf(site).map((indicator) => {
      const { id, label, unit, measures } = indicator;
      const entry = { id, label, unit: unit.id, measures };
      return thing(`computed/${id}.json`, entry, () => computedJson(indicator, site));
    }),
    findings: findingsOf(site).map((finding) =>
      thing(`findings/${finding.id}.json`, findingEntry(finding, site), () => findingJson(finding, site)),
    ),
    documents: documentsOf(site).map((document) => {
      const { id, type, number, date, title } = document;
      const entry = { id, type, number: number || null, date, title };
      return thing(`documents/${id}.json`, entry, () => documentJson(document, site));
    }),
  };
}

function thing(path: string, entry: object, text: () => string): ApiThing {
  return { path, entry: { ...entry, url: path }, text };
}

/** A finding with what it came to in the newest quarter that has it, and in how many quarters it does not hold. */
function findingEntry({ id, kind, target, outcome }: Finding, { releases }: Publication) {
  const having = releases.flatMap(({ id: quarter, findings }) =>
    findings.filter((one) => one.id === id).map((finding) => ({ quarter, finding })),
  );
  const off = having.filter(({ finding }) => isOff(finding)).map(({ quarter }) => quarter);
  return { id, kind, target: target.id, quarter: having[0]!.quarter, outcome, off };
}
