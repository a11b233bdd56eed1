import { paths } from "../core/address.ts";
import type { SectionRole } from "../core/form.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { hasProposals } from "../core/section.ts";
import type { Bilingual } from "../core/unit.ts";
import { quarterText } from "../i18n/format.ts";
import { words } from "../i18n/words.ts";

/** Sections of the report that the outline gives one role. */
export interface ProposalGroup {
  title: string;
  sections: { id: string; title: Bilingual }[];
}

/** What is still difficult, what is proposed, what comes next; a form may have an outline without one of these. */
export function proposalGroups({ form, sections }: Release, locale: Locale): ProposalGroup[] {
  const t = words(locale).proposals;
  const groups = [
    { title: t.problems, role: "shortcomings" },
    { title: t.proposals, role: "proposals" },
    { title: t.tasks, role: "tasks" },
  ] satisfies { title: string; role: SectionRole }[];
  const outline = new Map(form.outline.map((entry) => [entry.id, entry]));
  return groups
    .map(({ title, role }) => ({
      title,
      sections: sections
        .map(({ id }) => outline.get(id)!)
        .filter((entry) => entry.role === role)
        .map((entry) => ({ id: entry.id, title: entry.title })),
    }))
    .filter((group) => group.sections.length > 0);
}

/** Where a quarter has them; its report where it has none. */
export function proposalsPath(release: Release): string {
  return hasProposals(release) ? paths.proposalsOf(release.id) : paths.report(release.id);
}

/** The newest quarter that has such sections; the newest of all where none has. */
export function proposalsRelease(releases: readonly Release[]): Release {
  return releases.find(hasProposals) ?? releases[0]!;
}

/** What the page says first: whose report it is, and what of it or of a newer one is not there. */
export function proposalsLead(releases: readonly Release[], locale: Locale): string {
  const t = words(locale).proposals;
  const release = proposalsRelease(releases);
  const newest = releases[0]!;
  const shown = proposalGroups(release, locale).flatMap(({ sections }) => sections);
  if (shown.length === 0) return t.none;
  const asked = release.form.outline.filter(({ leaf, role }) => leaf && role !== "");
  return [
    t.lead(quarterText(release.quarter, locale)),
    shown.length < asked.length && t.partial,
    release !== newest && t.older(quarterText(newest.quarter, locale)),
  ]
    .filter(Boolean)
    .join(" ");
}
