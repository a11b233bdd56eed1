import { documentAnchor, indicatorSlug, paths } from "../core/address.ts";
import type { OutlineEntry } from "../core/form.ts";
import type { Locale } from "../core/number.ts";
import { walk } from "../core/prose.ts";
import type { Release } from "../core/release.ts";
import { publishedOutline, reportParts, sectionPath } from "../core/section.ts";
import { headingText } from "../i18n/format.ts";
import type { Shown } from "../i18n/language-parts.ts";
import { textIn } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { footnoteAnchors, footnotePlaces } from "./prose-view.ts";

/** A line of the contents of a report. */
export interface ContentsEntry {
  /** The id of the heading in the time when the report was one page; null where the heading is on that page still. */
  fragment: string | null;
  /** The section's number. */
  id: string;
  title: Shown;
  /** A heading that only gathers pages, a page, or a section of one. */
  kind: "gathers" | "page" | "section";
  /** Where it can be read; null for what only gathers pages. */
  path: string | null;
  /** Places in the text that stood on the report's page and now stand where this line leads. */
  moved: string[];
}

/** What a report has: its published sections; of a quarter without a narrative, the areas of its form. */
export function contentsOf(release: Release, locale: Locale): ContentsEntry[] {
  if (release.sections.length === 0) return areasOf(release);
  const pages = reportParts(release).map(({ entry }) => entry.id);
  const moved = movedPlaces(release);
  return publishedOutline(release).map((entry) => {
    const path = sectionPath(release, entry.id);
    const gathers = !pages.some((id) => entry.id === id || entry.id.startsWith(`${id}.`));
    const kind = gathers ? "gathers" : pages.includes(entry.id) ? "page" : "section";
    return { ...lineOf(entry, kind, gathers ? null : path, locale), moved: moved.get(entry.id) ?? [] };
  });
}

function areasOf({ id: quarter, form }: Release): ContentsEntry[] {
  return form.areas.map(({ id, label }) => {
    const path = `${paths.report(quarter)}#bieu-${indicatorSlug(id)}`;
    return { fragment: null, id, title: label, kind: "page", path, moved: [] };
  });
}

function lineOf(
  { id, title }: OutlineEntry,
  kind: ContentsEntry["kind"],
  path: string | null,
  locale: Locale,
): ContentsEntry {
  const shown = textIn(title, locale);
  const text = headingText(shown.text, [], locale);
  return { fragment: indicatorSlug(id), id, title: { ...shown, text }, kind, path, moved: [] };
}

/** Charts and footnotes by the section in which they stand. */
function movedPlaces({ charts, sections }: Release): Map<string, string[]> {
  const footnotes = footnoteAnchors(sections);
  return new Map(
    sections.map(({ id, tree }) => [
      id,
      [
        ...charts.filter(({ shownIn }) => shownIn.includes(id)).map((chart) => `bieu-do-${chart.id}`),
        ...walk(tree).flatMap((node) => footnotePlaces(node, footnotes.get(id)!)),
      ],
    ]),
  );
}

/** The line that leads to the cited documents, with the places that they had in the report. */
export function documentsEntry({ id, documents }: Release, locale: Locale): ContentsEntry {
  const moved = documents.map((document) => documentAnchor(document.id));
  const title = words(locale).report.documents;
  return { fragment: "van-ban", id: "", title, kind: "page", path: paths.documents(id), moved };
}

/** The pages before and after one of the report's; null at its ends. */
export function neighbours(
  release: Release,
  part: string,
  locale: Locale,
): { previous: ContentsEntry | null; next: ContentsEntry | null } {
  const parts = reportParts(release).map(({ entry }) => entry);
  const index = parts.findIndex(({ id }) => id === part);
  const lineAt = (place: number) => {
    const entry = parts[place];
    return entry ? lineOf(entry, "page", paths.reportPart(release.id, entry.id), locale) : null;
  };
  return { previous: lineAt(index - 1), next: lineAt(index + 1) };
}
