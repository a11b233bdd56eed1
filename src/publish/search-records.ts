import { paths, ROOT_LOCALE } from "../core/address.ts";
import type { IsoDate } from "../core/date.ts";
import type { Finding } from "../core/finding.ts";
import { markOf } from "../core/mark.ts";
import type { Locale } from "../core/number.ts";
import { proseParts } from "../core/prose-text.ts";
import {
  type Quantity,
  quantityName,
  quantityOfComputed,
  quantityOfFigure,
  quantityOfObservation,
} from "../core/quantity.ts";
import type { Publication } from "../core/publication.ts";
import type { Release } from "../core/release.ts";
import { publishedOutline, sectionPath } from "../core/section.ts";
import { documentName } from "../i18n/document-name.ts";
import { pageIn, sectionIn } from "../i18n/translated.ts";
import { inLocale } from "../i18n/locale.ts";
import type { Facets, SearchKind, SearchRecord } from "../search/record.ts";
import { numbersOf, wordsOf } from "../core/word.ts";
import { shownText } from "./shown-text.ts";

interface PageText {
  title: string;
  text: string;
  address: string;
}

/** What records say in a language. */
export interface SearchTexts {
  quantity(quantity: Quantity): string;
  /** Without the unit, which the text beside it says. */
  bare(quantity: Quantity): string;
  date(date: IsoDate): string;
  /** How a finding turned out. */
  outcome(finding: Finding): string;
  /** The files to download: name, what they hold, the place on the page of a quarter. */
  files: { name: string; contents: string; fragment: string }[];
  /** Pages of the site that are made from data. */
  pages: PageText[];
  quarterPages(release: Release): PageText[];
}

/** Everything that can be found in one quarter, each thing a record of its own. */
export function quarterRecords(
  { releases }: Pick<Publication, "releases">,
  release: Release,
  texts: SearchTexts,
  locale: Locale,
): SearchRecord[] {
  return [
    ...sectionRecords(release, texts, locale),
    ...indicatorRecords(release, release === releases[0], texts, locale),
    ...figureRecords(release, release === releases[0], texts, locale),
    ...computedRecords(release, texts, locale),
    ...documentRecords(release, locale),
    ...findingRecords(release, texts, locale),
    ...texts.quarterPages(release).map((page) => ({ ...empty("page", "", release.id), ...page })),
    ...texts.files.map(({ name, contents, fragment }) => {
      const address = `${paths.quarterData(release.id)}#${fragment}`;
      return { ...empty("dataset", "", release.id), title: contents, value: name, names: name, address };
    }),
  ];
}

/** What belongs to no quarter: the site's pages, and each part of the pages that editors write. */
export function pageRecords({ pages, releases }: Publication, texts: SearchTexts, locale: Locale): SearchRecord[] {
  const fixed = texts.pages.map((page) => ({ ...empty("page", "", ""), ...page }));
  const written = pages.flatMap((page) => {
    const { slug, quarter } = page;
    const { title, description, tree } = pageIn(page, locale);
    const release = releases.find((one) => one.id === quarter)!;
    return proseParts(tree).map(({ heading, id, nodes }) => ({
      ...empty("page", "", ""),
      title: heading || title,
      text: heading ? nodes.map((node) => shownText(node, release, texts, locale)).join(" ") : description,
      address: `/${slug}/${id && `#${id}`}`,
    }));
  });
  return [...fixed, ...written];
}

function empty(kind: SearchKind, area: string, quarter: string): Facets & Omit<SearchRecord, "title" | "address"> {
  return { kind, area, quarter, value: "", text: "", names: "", words: "" };
}

function sectionRecords(release: Release, texts: SearchTexts, locale: Locale): SearchRecord[] {
  return publishedOutline(release).map(({ id, title, area }) => {
    const section = release.sections.find((candidate) => candidate.id === id);
    const text = section ? shownText(sectionIn(section, locale).tree, release, texts, locale) : "";
    return {
      ...empty("section", area, release.id),
      title: inLocale(title, locale),
      names: id,
      text,
      words: text,
      address: sectionPath(release, id),
    };
  });
}

/** The page of a row opens with the newest quarter; an older one has its line in the history there, a heading has none. */
function indicatorRecords(release: Release, isNewest: boolean, texts: SearchTexts, locale: Locale): SearchRecord[] {
  return release.observations.map((observation) => {
    const { id, series, area, name, meaning } = observation.indicator;
    const value = texts.quantity(quantityOfObservation(observation));
    return {
      ...empty("indicator", area, release.id),
      title: inLocale(name, locale),
      names: `${id} ${numbersIn(value)}`,
      value,
      text: inLocale(meaning, locale),
      words: `${noteIn(observation, locale)} ${askedOf(release, id, locale)}`,
      ...markedIn(release, id),
      address:
        isNewest || observation.indicator.kind === "heading"
          ? paths.indicator(series)
          : paths.indicatorQuarter(series, release.id),
    };
  });
}

/** As the page of a row does, that of a figure opens with the newest quarter. */
function figureRecords(release: Release, isNewest: boolean, texts: SearchTexts, locale: Locale): SearchRecord[] {
  return release.figures.map((figure) => ({
    ...numberRecord(quantityOfFigure(figure), release, texts, locale),
    text: inLocale(figure.note, locale),
    address: isNewest ? paths.figure(figure.id) : paths.figureQuarter(figure.id, release.id),
  }));
}

function computedRecords(release: Release, texts: SearchTexts, locale: Locale): SearchRecord[] {
  return release.computed.map((value) => ({
    ...numberRecord(quantityOfComputed(value), release, texts, locale),
    text: inLocale(value.indicator.formula, locale),
    address: paths.computed(release.id, value.indicator.id),
  }));
}

function numberRecord(quantity: Quantity, release: Release, texts: SearchTexts, locale: Locale) {
  return {
    ...empty("figure", areaOf(release, quantity), release.id),
    title: inLocale(quantity.label, locale),
    names: numbersIn(texts.quantity(quantity)),
    value: texts.quantity(quantity),
    words: askedOf(release, quantity.id, locale),
    ...markedIn(release, quantity.id),
  };
}

function documentRecords(release: Release, locale: Locale): SearchRecord[] {
  return release.documents.map((document) => ({
    ...empty("document", areaOfSection(release, document.sections[0] ?? ""), release.id),
    title: `${documentName(document, locale)} ${inLocale(document.title, locale)}`,
    text: inLocale(document.issuer, locale),
    words: inLocale(document.issuer, locale),
    address: paths.document(release.id, document.id),
  }));
}

function findingRecords(release: Release, texts: SearchTexts, locale: Locale): SearchRecord[] {
  return release.findings.map((finding) => ({
    ...empty("finding", areaOf(release, finding.target), release.id),
    title: inLocale(quantityName(finding.target), locale),
    value: texts.outcome(finding),
    // What holds is the rule: only what does not is looked for by its outcome.
    names: finding.outcome === "holds" ? "" : texts.outcome(finding),
    text: inLocale(finding.explanation ?? finding.reason, locale),
    words: finding.explanation ? inLocale(finding.explanation, locale) : "",
    address: paths.finding(release.id, finding.id),
  }));
}

/** Notes are the office's own, in one language. */
function noteIn({ note }: { note: string }, locale: Locale): string {
  return locale === ROOT_LOCALE ? note : "";
}

/** Nothing where there is no number to mark. */
function markedIn(release: Release, id: string): Pick<SearchRecord, "mark"> {
  const mark = release.quantities.get(id)?.number ? markOf(release, id) : null;
  return mark ? { mark: mark.kind } : {};
}

/** The numbers of a value as it is shown; its unit names nothing that is looked for. */
function numbersIn(value: string): string {
  return numbersOf(wordsOf(value))
    .map(({ start, end }) => value.slice(start, end))
    .join(" ");
}

/** The question that people ask for a number, where it stands on the front page. */
function askedOf(release: Release, id: string, locale: Locale): string {
  const highlight = release.highlights.find((candidate) => candidate.id === id);
  return highlight ? inLocale(highlight.question, locale) : "";
}

function areaOfSection({ form }: Release, section: string): string {
  return form.outline.find(({ id }) => id === section)?.area ?? "";
}

function areaOf(release: Release, { source }: Quantity): string {
  if (source.kind === "indicator") return source.observation.indicator.area;
  if (source.kind === "computed") {
    const first = release.quantities.get(source.value.indicator.numerator[0]?.id ?? "");
    return first && first.source.kind !== "computed" ? areaOf(release, first) : "";
  }
  const { statedIn } = source.figure;
  if (statedIn.kind !== "form-note") return areaOfSection(release, statedIn.section);
  return release.form.indicators.get(statedIn.row)?.area ?? "";
}
