import { indicatorSlug } from "../core/address.ts";
import { countOutcomes } from "../core/finding.ts";
import type { Area } from "../core/form.ts";
import { markOf } from "../core/mark.ts";
import type { Locale } from "../core/number.ts";
import type { Observation } from "../core/observation.ts";
import type { Publication } from "../core/publication.ts";
import { quantityName } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { capitalized } from "../i18n/capitalized.ts";
import { quantityText, quarterText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { pageIn } from "../i18n/translated.ts";
import { words } from "../i18n/words.ts";
import { proposalsRelease } from "./proposal-groups.ts";
import { type Card, COLOURS } from "../publish/card/draw.ts";

/** What a card says of its number. */
type Shown = Pick<Card, "number" | "caption" | "bar"> & Partial<Pick<Card, "mark">>;

/** A card for each main page, each page of the editors and each quarter; pages of indicators share their area's. */
export function cardViews(site: Publication, locale: Locale): Card[] {
  const newest = site.releases[0]!;
  const t = words(locale);
  const name = inLocale(site.publisher.name, locale);
  const card = (id: string, title: string, shown: Shown): Card => ({ name: id, site: name, title, mark: "", ...shown });
  return [
    card(
      "trang-dau",
      t.home.title(inLocale(site.publisher.province, locale), quarterText(newest.quarter, locale)),
      firstShare(newest, locale),
    ),
    card("chi-tieu", t.indicators.title, reportedRows(newest.observations, locale)),
    card("so-lieu", t.datasets.figures, {
      ...quarterAlone(newest, locale),
      number: t.card.rows(newest.figures.length),
    }),
    card("kien-nghi", t.proposals.title, quarterAlone(proposalsRelease(site.releases), locale)),
    card("du-lieu", t.data.title, numbersOf(newest, locale)),
    card("so-sanh", t.comparison.title, quarterAlone(newest, locale)),
    card("chi-so", t.indices.title, TITLE_ALONE),
    card("kiem-tra", t.reportCheck.title, TITLE_ALONE),
    card("tim-kiem", t.search.title, TITLE_ALONE),
    card("api", t.api.title, TITLE_ALONE),
    ...site.pages.map((page) => card(proseCard(page.slug), pageIn(page, locale).title, TITLE_ALONE)),
    ...areasOf(site).map(({ area: { id, label }, release: { observations } }) => {
      const rows = observations.filter(({ indicator }) => indicator.area === id);
      return card(`linh-vuc-${indicatorSlug(id)}`, inLocale(label, locale), reportedRows(rows, locale));
    }),
    ...site.releases.flatMap((release) => [
      card(`bao-cao-${release.id}`, t.report.title(quarterText(release.quarter, locale)), firstShare(release, locale)),
      card(`doi-chieu-${release.id}`, t.ledger.title(quarterText(release.quarter, locale)), checks(release, locale)),
    ]),
  ];
}

const TITLE_ALONE: Shown = { number: "", caption: "", bar: [] };

/** The card of a page of the editors, whatever its name. */
export function proseCard(slug: string): string {
  return `bai-${slug}`;
}

/** Every area that forms have had, with the newest quarter whose form has it. */
function areasOf({ releases }: Publication): { area: Area; release: Release }[] {
  const known = new Map<string, { area: Area; release: Release }>();
  for (const release of releases)
    for (const area of release.form.areas) if (!known.has(area.id)) known.set(area.id, { area, release });
  return [...known.values()];
}

function quarterAlone({ quarter }: Release, locale: Locale): Shown {
  return { number: "", caption: capitalized(quarterText(quarter, locale)), bar: [] };
}

/** The first share that the quarter shows first, with its bar; where it has none, the quarter alone. */
function firstShare(release: Release, locale: Locale): Shown {
  const quantity = release.highlights
    .map(({ id }) => release.quantities.get(id)!)
    .find(({ unit, number }) => unit?.type === "percent" && number);
  if (!quantity) return quarterAlone(release, locale);
  const mark = markOf(release, quantity.id);
  const share = Math.min(quantity.number!.value.toNumber() / 100, 1);
  return {
    number: quantityText(quantity, locale),
    caption: inLocale(quantityName(quantity), locale),
    mark: mark ? words(locale).mark.says[mark.kind] : "",
    bar: [{ share, colour: COLOURS.accent }],
  };
}

/** How many rows of the form have a value. */
function reportedRows(rows: readonly Observation[], locale: Locale): Shown {
  const t = words(locale).card;
  const asked = rows.filter(({ status }) => status !== "heading").length;
  const reported = rows.filter(({ status }) => status === "reported").length;
  const bar = asked > 0 ? [{ share: reported / asked, colour: COLOURS.accent }] : [];
  return { number: t.reported(reported, asked), caption: t.reportedCaption, bar };
}

/** How many numbers the files of a quarter hold. */
function numbersOf({ observations, figures }: Release, locale: Locale): Shown {
  const t = words(locale);
  const count = observations.filter(({ number }) => number).length + figures.length;
  return { number: t.card.rows(count), caption: t.data.lead, bar: [] };
}

/** What the checks of a quarter came to. */
function checks({ findings }: Release, locale: Locale): Shown {
  const t = words(locale);
  const counts = countOutcomes(findings);
  const colours = {
    holds: COLOURS.accent,
    rounding: COLOURS.amber,
    difference: COLOURS.ochre,
    contradiction: COLOURS.rust,
    misprint: COLOURS.soft,
  };
  const bar = (Object.keys(colours) as (keyof typeof colours)[]).map((outcome) => ({
    share: counts[outcome] / Math.max(findings.length, 1),
    colour: colours[outcome],
  }));
  return { number: t.card.contradictions(counts.contradiction), caption: t.ledger.checked(findings.length), bar };
}
