import { paths } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Release } from "../core/release.ts";
import { dateText, quantityText, quarterText, toldNumber } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { sectionsText } from "../i18n/sections.ts";
import { words } from "../i18n/words.ts";
import type { SearchTexts } from "../publish/search-records.ts";
import { leadOf } from "./home-lead.ts";
import { proposalsLead } from "./proposal-groups.ts";

/** The site's pages that belong to no quarter and are made from data: title, what they are for, address. */
export function sitePages({ publisher, releases, indices }: Publication, locale: Locale) {
  const t = words(locale);
  const [latest] = releases;
  const quarter = latest ? quarterText(latest.quarter, locale) : "";
  return [
    {
      title: t.home.title(inLocale(publisher.province, locale), quarter),
      text: latest ? leadOf(latest, locale) : t.home.lead,
      address: paths.home,
    },
    { title: t.indicators.title, text: t.search.areas, address: paths.indicators },
    { title: t.ledger.indexTitle, text: t.ledger.indexLead, address: paths.ledgers },
    { title: t.proposals.title, text: proposalsLead(releases, locale), address: paths.proposals },
    { title: t.data.title, text: t.data.lead, address: paths.data },
    { title: t.comparison.title, text: t.comparison.lead, address: paths.comparison },
    { title: t.reportCheck.title, text: t.reportCheck.lead, address: paths.check },
    ...(indices.length > 0 ? [{ title: t.indices.title, text: t.indices.lead, address: paths.indices }] : []),
  ];
}

/** The pages of one quarter. */
export function quarterPages(release: Release, locale: Locale) {
  const { id, quarter, report, figures } = release;
  const t = words(locale);
  const period = quarterText(quarter, locale);
  const aboutReport = [inLocale(report.title, locale), sectionsText(release, locale)].filter(Boolean).join(". ");
  return [
    { title: t.report.title(period), text: aboutReport, address: paths.report(id) },
    {
      title: t.figures.title(period),
      text: figures.length > 0 ? t.figures.lead : t.figures.none,
      address: paths.figures(id),
    },
    { title: t.ledger.title(period), text: t.ledger.indexLead, address: paths.ledger(id) },
    { title: t.data.quarterTitle(period), text: t.data.forExcelLead, address: paths.quarterData(id) },
  ];
}

/** What the records of the search say. */
export function searchTexts(publication: Publication, locale: Locale): SearchTexts {
  const t = words(locale);
  return {
    quantity: (quantity) => quantityText(quantity, locale),
    bare: (quantity) => toldNumber(quantity, locale),
    date: (date) => dateText(date, locale),
    outcome: ({ outcome }) => t.outcome[outcome].label,
    files: [
      ...(["observations", "figures", "computed", "findings", "documents"] as const).map((name) => ({
        name: `${name}.csv ${t.search.excel}`,
        contents: t.data.datasets[name],
        fragment: `tu-dien-${name}`,
      })),
      { name: "observations.json", contents: t.data.datasets.observations, fragment: "may" },
    ],
    pages: sitePages(publication, locale),
    quarterPages: (release) => quarterPages(release, locale),
  };
}
