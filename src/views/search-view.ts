import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import { capitalized } from "../i18n/capitalized.ts";
import { inLocale } from "../i18n/locale.ts";
import { quarterPages, sitePages } from "./search-texts.ts";
import { pageIn } from "../i18n/translated.ts";
import { words } from "../i18n/words.ts";

/** What the search in the browser says: the texts of its page, and the names of areas and quarters by their ids. */
export function searchTextsOf({ releases }: Publication, locale: Locale) {
  const t = words(locale);
  const { areas } = releases[0]!.form;
  return {
    ...t.search,
    marks: t.mark.says,
    areas: Object.fromEntries(areas.map(({ id, label }) => [id, `${id}. ${inLocale(label, locale)}`])),
    quarters: Object.fromEntries(
      releases.map(({ id, quarter: { quarter, year } }) => [id, t.quarterShort(quarter, year)]),
    ),
  };
}

/** Every page that a reader may want, with its address: what there is without a search. */
export function allPages(site: Publication, locale: Locale): { title: string; address: string }[] {
  const own = site.pages.map((page) => ({ title: pageIn(page, locale).title, address: `/${page.slug}/` }));
  return [...sitePages(site, locale), ...site.releases.flatMap((release) => quarterPages(release, locale)), ...own].map(
    ({ title, address }) => ({
      title: capitalized(title),
      address,
    }),
  );
}
