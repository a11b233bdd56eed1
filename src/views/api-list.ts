import type { Locale } from "../core/number.ts";
import { computedOf, documentsOf, figuresOf, findingsOf, indicatorsOf, type Publication } from "../core/publication.ts";
import { capitalized } from "../i18n/capitalized.ts";
import { documentName } from "../i18n/document-name.ts";
import { quarterText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import type { Collection } from "../publish/api/collections.ts";
import { reasonText } from "./finding-view.ts";

/** A file of the API and what it is about. */
export interface ApiListLine {
  /** Below `/api/v1/`. */
  file: string;
  about: string;
}

/** Every file of a kind with what it is about, in the order of the list for programs. */
export function apiList(kind: Collection, site: Publication, locale: Locale): ApiListLine[] {
  return LINES[kind](site, locale).map(([id, about]) => ({ file: `${kind}/${id}.json`, about }));
}

type Lines = (site: Publication, locale: Locale) => (readonly [id: string, about: string])[];

const LINES: Record<Collection, Lines> = {
  quarters: ({ releases }, locale) =>
    releases.map(({ id, quarter }) => [id, capitalized(quarterText(quarter, locale))] as const),
  indicators: (site, locale) =>
    indicatorsOf(site).map(({ id, series, name }) => [series, `${id} ${inLocale(name, locale)}`] as const),
  figures: (site, locale) => figuresOf(site).map(({ id, label }) => [id, inLocale(label, locale)] as const),
  computed: (site, locale) => computedOf(site).map(({ id, label }) => [id, inLocale(label, locale)] as const),
  findings: (site, locale) => findingsOf(site).map((finding) => [finding.id, reasonText(finding, locale)] as const),
  documents: (site, locale) =>
    documentsOf(site).map((document) => {
      const name = documentName(document, locale);
      return [document.id, `${name} ${inLocale(document.title, locale)}`] as const;
    }),
};
