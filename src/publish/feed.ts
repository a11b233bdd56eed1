import { absoluteUrl, paths } from "../core/address.ts";
import type { Publication } from "../core/publication.ts";
import type { Release } from "../core/release.ts";
import { revisionDays } from "../core/revision.ts";
import { permanentId } from "./names.ts";
import { xmlText } from "./xml.ts";

/** The words of the feed, in the language of the site. */
export interface FeedTexts {
  subtitle: string;
  /** `Công bố số liệu quý III năm 2025` */
  release(release: Release): string;
  correction(release: Release): string;
  /** One line for each value that was corrected on a day. */
  corrected(release: Release, day: string): string[];
}

/**
 * Atom 1.0 (RFC 4287): every quarter, and every day of corrections, newest first. Ids are names and
 * no addresses, so that they stay when the site moves. Links are whole where the publisher gave
 * its base URL, else relative to the feed (RFC 4287 takes relative references).
 */
export function atomFeed(site: Publication, texts: FeedTexts): string {
  const { publisher, releases } = site;
  const entries = releases.flatMap((release) => entriesOf(release, texts));
  entries.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const link = (path: string) => absoluteUrl(publisher, path) || path.slice(1) || "./";
  const moment = (day: string) => `${day}T00:00:00Z`;
  const feed = {
    "@xmlns": "http://www.w3.org/2005/Atom",
    "@xml:lang": "vi",
    id: permanentId(publisher, "feed.xml"),
    title: publisher.name.vi,
    subtitle: texts.subtitle,
    updated: moment(entries[0]!.day),
    rights: publisher.licence.name.vi,
    author: { name: publisher.name.vi },
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

function entriesOf(release: Release, texts: FeedTexts): Entry[] {
  const { id, report, revisions } = release;
  const published: Entry = {
    id: `feed/${id}`,
    title: texts.release(release),
    path: paths.report(id),
    day: report.issued,
    lines: [report.title.vi],
  };
  const corrections = revisionDays(revisions).map((day) => ({
    id: `feed/${id}/${day}`,
    title: texts.correction(release),
    path: paths.quarterData(id),
    day,
    lines: texts.corrected(release, day),
  }));
  return [published, ...corrections];
}
