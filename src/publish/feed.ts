import { inLanguage, paths } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Release } from "../core/release.ts";
import { revisionDays } from "../core/revision.ts";
import { correctionViews } from "../i18n/corrections.ts";
import { quarterText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { sectionsText } from "../i18n/sections.ts";
import { words } from "../i18n/words.ts";
import { linksFrom } from "./linked-data.ts";
import { permanentId } from "./names.ts";
import { xmlText } from "./xml.ts";

/** How many entries a document has at most. */
const PAGE = 50;
const HISTORY = "http://purl.org/syndication/history/1.0";

/** The feed, or an archive of it: where it stands and its entries, newest first. */
interface FeedDocument {
  path: string;
  entries: readonly Entry[];
  archive: boolean;
  /** The archive of what is older; null where nothing is. */
  previous: string | null;
}

/**
 * The feed by Atom 1.0 (RFC 4287): every quarter, and every day of corrections, newest first. It has the last entries;
 * older ones stand in archives. Ids are names and no addresses, so that they stay when the site moves; what says the
 * same in another language has another one. Links are whole where the publisher gave its base URL, else relative to
 * the document (RFC 4287 takes relative references).
 */
export function atomFeed(site: Publication, locale: Locale): string {
  const entries = allEntries(site, locale);
  const feed = { path: paths.feed, entries: entries.slice(0, PAGE), archive: false };
  return feedText({ ...feed, previous: archiveOf(pagesOf(entries)) }, site, locale);
}

/**
 * The archives of the feed by path (RFC 5005, 4): each a full page, the first of the oldest entries, so that an entry
 * that comes later changes none of them. The newest may repeat entries of the feed; none is in neither.
 */
export function feedArchives(site: Publication, locale: Locale): Map<string, string> {
  const entries = allEntries(site, locale);
  const pages = Array.from({ length: pagesOf(entries) }, (_, index) => index + 1);
  return new Map(
    pages.map((page) => {
      const path = paths.feedArchive(page);
      const own = entries.slice(entries.length - page * PAGE, entries.length - (page - 1) * PAGE);
      return [path, feedText({ path, entries: own, archive: true, previous: archiveOf(page - 1) }, site, locale)];
    }),
  );
}

/** How many archives hold what the feed has no room for. */
function pagesOf({ length }: readonly Entry[]): number {
  return Math.max(0, Math.ceil(length / PAGE) - 1);
}

function archiveOf(page: number): string | null {
  return page > 0 ? paths.feedArchive(page) : null;
}

/** Newest first; of one day those of the newer quarter first. */
function allEntries({ releases }: Publication, locale: Locale): Entry[] {
  const entries = releases.flatMap((release) => entriesOf(release, locale));
  return entries.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function feedText({ path, entries, archive, previous }: FeedDocument, site: Publication, locale: Locale): string {
  const { publisher } = site;
  const link = linksFrom(publisher, path, locale);
  const to = (rel: string, target: string, type = "application/atom+xml") => ({
    "@rel": rel,
    "@type": type,
    "@href": link(target),
  });
  const page = (target: string) => to("alternate", target, "text/html");
  const idOf = (path: string) => permanentId(publisher, inLanguage(path, locale).slice(1));
  const feed = {
    "@xmlns": "http://www.w3.org/2005/Atom",
    ...(archive && { "@xmlns:fh": HISTORY }),
    "@xml:lang": locale,
    id: idOf(paths.feed),
    title: inLocale(publisher.name, locale),
    subtitle: words(locale).feed.subtitle,
    updated: moment(entries[0]!.day),
    rights: inLocale(publisher.licence.name, locale),
    author: { name: inLocale(publisher.name, locale) },
    link: [
      page(paths.home),
      to("self", path),
      ...(archive ? [to("current", paths.feed)] : []),
      ...(previous ? [to("prev-archive", previous)] : []),
    ],
    ...(archive && { "fh:archive": "" }),
    entry: entries.map(({ id, title, path: target, day, published, lines }) => ({
      id: idOf(`/feed/${id}`),
      title,
      link: page(target),
      ...(published && { published: moment(published) }),
      updated: moment(day),
      summary: lines.join("\n"),
    })),
  };
  return xmlText({ "?xml": { "@version": "1.0", "@encoding": "utf-8" }, feed }, " ");
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

interface Entry {
  id: string;
  title: string;
  path: string;
  /** From which its text stands. */
  day: string;
  /** When it was first published here; null where nobody wrote it down. */
  published: string | null;
  lines: string[];
}

function entriesOf(release: Release, locale: Locale): Entry[] {
  const { id, report, revisions } = release;
  const { feed } = words(locale);
  const quarter = quarterText(release.quarter, locale);
  const published: Entry = {
    id,
    title: feed.release(quarter),
    path: paths.report(id),
    day: report.published ?? report.issued,
    published: report.published,
    lines: [inLocale(report.title, locale), sectionsText(release, locale)].filter(Boolean),
  };
  const corrections = revisionDays(revisions).map((day) => ({
    id: `${id}/${day}`,
    title: feed.correction(quarter),
    path: paths.quarterData(id),
    day,
    published: day,
    lines: correctionViews(
      revisions.filter(({ date }) => date === day),
      release,
      locale,
    ).map(({ text, reason, things }) => {
      const names = things.length > 1 ? `${things.map(({ label }) => label).join("; ")}.` : "";
      return [text, names, reason].filter(Boolean).join(" ");
    }),
  }));
  return [published, ...corrections];
}
