import type { APIRoute } from "astro";
import { indicatorSlug } from "../../core/address.ts";
import { countOutcomes } from "../../core/finding.ts";
import type { Observation } from "../../core/observation.ts";
import type { Release } from "../../core/release.ts";
import { capitalized, quantityText, quarterText, ui } from "../../i18n/format.ts";
import { publication } from "../../publication.ts";
import { type Card, COLOURS } from "../../publish/card/draw.ts";
import { cardPng } from "../../publish/card/png.ts";

export const getStaticPaths = () => cards().map((card) => ({ params: { card: card.name }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response((await cardPng(props.card)).slice(), { headers: { "content-type": "image/png" } });

/** A card for each main page; pages of indicators share their area's. */
function cards(): Card[] {
  const site = publication();
  const [newest] = site.releases as [Release];
  const t = ui();
  const name = site.publisher.name.vi;
  const quarter = capitalized(quarterText(newest.quarter));
  const numbers = newest.observations.filter(({ number }) => number).length + newest.figures.length;
  const blank = { site: name, number: "", caption: quarter, bar: [] };
  return [
    homeCard(newest, {
      ...blank,
      name: "trang-dau",
      title: t.home.title(site.publisher.province.vi, quarterText(newest.quarter)),
    }),
    reportedCard(newest.observations, { ...blank, name: "chi-tieu", title: t.indicators.title }),
    { ...blank, name: "kien-nghi", title: t.proposals.title },
    {
      ...blank,
      name: "du-lieu",
      title: t.data.title,
      number: t.card.rows(numbers),
      caption: t.data.lead,
    },
    ...newest.form.areas.map((area) =>
      reportedCard(
        newest.observations.filter(({ indicator }) => indicator.area === area.id),
        { ...blank, name: `linh-vuc-${indicatorSlug(area.id)}`, title: area.label.vi },
      ),
    ),
    ...site.releases.flatMap((release) => [
      homeCard(release, {
        ...blank,
        name: `bao-cao-${release.id}`,
        title: t.report.title(quarterText(release.quarter)),
      }),
      ledgerCard(release, {
        ...blank,
        name: `doi-chieu-${release.id}`,
        title: t.ledger.title(quarterText(release.quarter)),
      }),
    ]),
  ];
}

/** The first share that the quarter shows first, with its bar. */
function homeCard(release: Release, card: Card): Card {
  const shares = release.highlights.filter(({ id }) => release.quantities.get(id)!.unit?.type === "percent");
  const [highlight] = shares.filter(({ id }) => release.quantities.get(id)!.number);
  if (!highlight) return card;
  const quantity = release.quantities.get(highlight.id)!;
  const share = Math.min(quantity.number!.value.toNumber() / 100, 1);
  return {
    ...card,
    number: quantityText(quantity),
    caption: quantity.label.vi,
    bar: [{ share, colour: COLOURS.accent }],
  };
}

function reportedCard(rows: readonly Observation[], card: Card): Card {
  const asked = rows.filter(({ status }) => status !== "heading");
  const reported = asked.filter(({ status }) => status === "reported").length;
  const bar = asked.length > 0 ? [{ share: reported / asked.length, colour: COLOURS.accent }] : [];
  return { ...card, number: ui().card.reported(reported, asked.length), caption: ui().card.reportedCaption, bar };
}

function ledgerCard({ findings }: Release, card: Card): Card {
  const counts = countOutcomes(findings);
  const colours = { holds: COLOURS.accent, rounding: COLOURS.amber, contradiction: COLOURS.rust };
  const bar = Object.entries(colours).map(([outcome, colour]) => ({
    share: counts[outcome as keyof typeof colours] / Math.max(findings.length, 1),
    colour,
  }));
  return {
    ...card,
    number: ui().card.contradictions(counts.contradiction),
    caption: ui().ledger.checked(findings.length),
    bar,
  };
}
