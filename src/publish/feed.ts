import { absoluteUrl, paths } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Release } from "../core/release.ts";
import { revisionDays } from "../core/revision.ts";
import { correctionViews } from "../i18n/corrections.ts";
import { quarterText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { sectionsText } from "../i18n/sections.ts";
import { words } from "../i18n/words.ts";
import { permanentId } from "./names.ts";
import { xmlText } from "./xml.ts";

/**
 * Atom 1.0 (RFC 4287): every quarter, and every day of corrections, newest first. Ids are names and
 * no addresses, so that they stay when the site moves. Links are whole where the publisher gave
 * its base URL, else relative to the feed (RFC 4287 takes relative references).
 */
export function atomFeed(site: Publication, locale: Locale): string {
  const { publisher, releases } = site;
  const entries = releases.flatMap((release) => entriesOf(release, locale));
  entries.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const link = (path: string) => absoluteUrl(publisher, path) || path.slice(1) || "./";
  const moment = (day: string) => `${day}T00:00:00Z`;
  const feed = {
    "@xmlns": "http://www.w3.org/2005/Atom",
    "@xml:lang": locale,
    id: permanentId(publisher, "feed.xml"),
    title: inLocale(publisher.name, locale),
    subtitle: words(locale).feed.subtitle,
    updated: moment(entries[0]!.day),
    rights: inLocale(publisher.licence.name, locale),
    author: { name: inLocale(publisher.name, locale) },
    link: [
      { "@rel": "alternate", "@type": "text/html", "@href": link(paths.home) },
      { "@rel": "self", "@href": link(paths.feed) },
    ],
    entry: entries.map(({ id, title, path, day, lines }) => ({
      id: permanentId(publisher, id),
      title,
      link: { "@rel": "alternate", "@type": "text/html", "@href": link(path) },
      published: moment(day),
      updated: moment(day),
      summary: lines.join("\n"),
    })),
  };
  return xmlText({ "?xml": { "@version": "1.0", "@encoding": "utf-8" }, feed }, " ");
}

interface Entry {
  id: string;
  title: string;
  path: string;
  day: string;
  lines: string[];
}

function entriesOf(release: Release, locale: Locale): Entry[] {
  const { id, report, revisions } = release;
  const { feed } = words(locale);
  const quarter = quarterText(release.quarter, locale);
  const published: Entry = {
    id: `feed/${id}`,
    title: feed.release(quarter),
    path: paths.report(id),
    day: report.issued,
    lines: [inLocale(report.title, locale), sectionsText(release, locale)].filter(Boolean),
  };
  const corrections = revisionDays(revisions).map((day) => ({
    id: `feed/${id}/${day}`,
    title: feed.correction(quarter),
    path: paths.quarterData(id),
    day,
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
