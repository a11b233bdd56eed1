import { indicatorSlug, paths } from "./address.ts";
import type { Position } from "./cell.ts";
import type { Form, OutlineEntry } from "./form.ts";
import { attribute, type ProseNode, walk } from "./prose.ts";

/**
 * What the frontmatter of a section's file says of it. `restated`: an editor says in plain words what the
 * report says; a file without the key. `verbatim`: the report's own sentences, its numbers bound to data
 * all the same. `draft`: still to be written; nobody but the editors sees it.
 */
export const SECTION_STATES = ["restated", "verbatim", "draft"] as const;
export type SectionState = (typeof SECTION_STATES)[number];

/** A section of the narrative that is published, and the file that holds it. */
export interface Section {
  id: string;
  file: string;
  at: Position;
  state: Exclude<SectionState, "draft">;
  tree: ProseNode;
  /** The same in English; null where it is not translated, or not yet. */
  english: ProseNode | null;
}

/** A section's file that is there and not published: a draft, or one in which a hint is left. */
export interface UnwrittenSection {
  id: string;
  file: string;
}

/** How many sections the outline has, how many of them are published, and how many of those verbatim. */
export interface SectionCounts {
  total: number;
  published: number;
  verbatim: number;
}

/** What knows its outline and its published sections. */
export interface Narrative {
  form: Pick<Form, "outline">;
  sections: readonly Pick<Section, "id" | "state">[];
}

export function countSections({ form, sections }: Narrative): SectionCounts {
  return {
    total: form.outline.filter(({ leaf }) => leaf).length,
    published: sections.length,
    verbatim: sections.filter(({ state }) => state === "verbatim").length,
  };
}

/** Whether every section of the outline is published. */
export function isComplete(narrative: Narrative): boolean {
  const { total, published } = countSections(narrative);
  return published === total;
}

/** The part of the outline that can be read: published sections and the headings above them. */
export function publishedOutline({ form, sections }: Narrative): OutlineEntry[] {
  return form.outline.filter(({ id, leaf }) =>
    sections.some((section) => section.id === id || (!leaf && section.id.startsWith(`${id}.`))),
  );
}

/** A page of the report: a part, or an area of the form within a part, and what of it is published. */
export interface ReportPart {
  entry: OutlineEntry;
  /** The published headings below it, in the order of the outline; empty where it is a section itself. */
  below: OutlineEntry[];
}

/**
 * The pages into which a report is divided: each area of the form is one, and what is in none stands on the page of
 * its part. A part whose sections are all in areas (II) has no page of its own.
 */
export function reportParts(narrative: Narrative): ReportPart[] {
  const { form, sections } = narrative;
  const last = known.get(sections);
  if (last?.form === form) return last.parts;
  const parts = partsOf(narrative);
  known.set(sections, { form, parts });
  return parts;
}

/** Where a section stands is asked hundreds of times for a quarter, whose outline and sections do not change. */
const known = new WeakMap<Narrative["sections"], { form: Narrative["form"]; parts: ReportPart[] }>();

function partsOf({ form, sections }: Narrative): ReportPart[] {
  const published = publishedOutline({ form, sections }).map((entry) => ({ entry, part: partOf(form, entry.id) }));
  return published.flatMap(({ entry }) => {
    const all = published.filter(({ part }) => part === entry.id).map((one) => one.entry);
    return all.some(({ leaf }) => leaf) ? [{ entry, below: all.filter(({ id }) => id !== entry.id) }] : [];
  });
}

/** Whether a quarter has published any of the sections that `/kien-nghi/` gathers. */
export function hasProposals({ form, sections }: Narrative): boolean {
  return form.outline.some(({ id, role }) => role !== "" && sections.some((section) => section.id === id));
}

/** The ids of the numbers that the sections of a page name. */
export function statedIn({ sections }: { sections: readonly Section[] }, { entry, below }: ReportPart): string[] {
  const ids = [entry, ...below].map(({ id }) => id);
  const nodes = sections.filter(({ id }) => ids.includes(id)).flatMap(({ tree }) => walk(tree));
  return nodes.flatMap((node) => (node.name === "So" ? (attribute(node, "id") ?? []) : []));
}

/** The heading that opens the page on which another stands: the first of those above it that is about an area, or its part. */
function partOf({ outline }: Narrative["form"], id: string): string {
  const numbers = id.split(".");
  const downTo = numbers.map((_, index) => numbers.slice(0, index + 1).join("."));
  return downTo.find((one) => outline.find((entry) => entry.id === one)?.area) ?? downTo[0]!;
}

/** Where a section or heading can be read; on the report's own page what has none, or is not published. */
export function sectionPath(narrative: Narrative & { id: string }, section: string): string {
  const { id: quarter } = narrative;
  const fragment = `#${indicatorSlug(section)}`;
  for (const { entry, below } of reportParts(narrative)) {
    if (entry.id === section) return paths.reportPart(quarter, section);
    if (below.some(({ id }) => id === section)) return paths.reportPart(quarter, entry.id) + fragment;
  }
  const gathers = narrative.sections.some(({ id }) => id.startsWith(`${section}.`));
  return paths.report(quarter) + (gathers ? fragment : "");
}
