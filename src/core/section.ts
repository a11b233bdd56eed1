import { paths } from "./address.ts";
import type { Position } from "./cell.ts";
import type { Form, OutlineEntry } from "./form.ts";
import type { ProseNode } from "./prose.ts";

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

/** Where a section can be read; the report's own page where it is not published. */
export function sectionPath(narrative: Narrative & { id: string }, section: string): string {
  const isThere = publishedOutline(narrative).some(({ id }) => id === section);
  return isThere ? paths.section(narrative.id, section) : paths.report(narrative.id);
}
