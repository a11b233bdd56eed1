import { paths } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Release } from "../core/release.ts";
import { hasProposals } from "../core/section.ts";
import { words } from "../i18n/words.ts";

/** A link that every page has. */
export interface SiteLink {
  to: string;
  label: string;
}

/** The parts of the site, over every page; `under` begins the paths of the pages of a part. */
export function mainLinks({ releases }: Publication, locale: Locale): (SiteLink & { under: string })[] {
  const { nav } = words(locale);
  return [
    { to: paths.report(releases[0]!.id), label: nav.report, under: "/bao-cao/" },
    { to: paths.indicators, label: nav.indicators, under: paths.indicators },
    { to: paths.ledgers, label: nav.ledger, under: paths.ledgers },
    { to: paths.proposals, label: nav.proposals, under: paths.proposals },
    { to: paths.data, label: nav.data, under: paths.data },
  ];
}

/** The pages that a quarter has for itself, beside its downloads. */
export function quarterLinks(release: Release, locale: Locale): SiteLink[] {
  const { nav } = words(locale);
  return [
    { to: paths.report(release.id), label: nav.report },
    { to: paths.indicatorsOf(release.id), label: nav.indicators },
    { to: paths.ledger(release.id), label: nav.ledger },
    ...(hasProposals(release) ? [{ to: paths.proposalsOf(release.id), label: nav.proposals }] : []),
  ];
}

/** What else there is, under every page. Another province may have other pages: only those that are there are linked. */
export function moreLinks({ pages, releases, indices }: Publication, locale: Locale): SiteLink[] {
  const { nav, report, comparison, reportCheck, indices: t } = words(locale);
  const own = [
    { to: paths.about, label: nav.about },
    { to: paths.methodology, label: nav.methodology },
    { to: paths.guide, label: nav.guide },
  ];
  return [
    ...own.filter(({ to }) => pages.some(({ slug }) => to === `/${slug}/`)),
    { to: paths.check, label: reportCheck.title },
    { to: paths.figures(releases[0]!.id), label: report.figures },
    { to: paths.comparison, label: comparison.title },
    ...(indices.length > 0 ? [{ to: paths.indices, label: t.title }] : []),
    { to: paths.api, label: nav.api },
    { to: paths.feed, label: nav.feed },
  ];
}
