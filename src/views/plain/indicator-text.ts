import { paths } from "../../core/address.ts";
import type { Locale } from "../../core/number.ts";
import type { Publication } from "../../core/publication.ts";
import { type Quantity, quantityOfObservation } from "../../core/quantity.ts";
import { plainSpaces } from "../../i18n/format.ts";
import { inLocale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import { linksFrom } from "../../publish/linked-data.ts";
import { historyRows } from "../history-rows.ts";
import { indicatorView } from "../indicator-view.ts";
import { licenceText, textOf } from "./head.ts";
import { numberLine, valueText } from "./number-line.ts";

/** `/chi-tieu/<series>.txt`: a row of the form in every quarter that has it, newest first, each with where to cite it. */
export function indicatorText(series: string, site: Publication, locale: Locale): string {
  const { plain: t } = words(locale);
  const view = indicatorView(series, site);
  const { id, name, meaning } = view.observation.indicator;
  const link = linksFrom(site.publisher, paths.indicatorText(series), locale);
  const { area } = view;
  return textOf([
    `# ${id} ${inLocale(name, locale)}`,
    "",
    `${area.id}. ${inLocale(area.label, locale)}`,
    inLocale(meaning, locale),
    t.page(link(paths.indicator(series))),
    licenceText(site.publisher, locale),
    t.signs,
    "",
    ...historyRows(view, locale).flatMap(({ release, quantity, name: quarter, source }) => {
      // A heading has no value; what is asked below it has.
      if (isHeading(quantity)) return [];
      const cite = t.citeAt(link(paths.versionValue(release.id, release.version, quantity.id)));
      return [plainSpaces(`- ${quarter}: ${valueText(quantity, release, locale)} ${source}. ${cite}`)];
    }),
    ...(isHeading(view.quantity) ? view.parts : [])
      .map(quantityOfObservation)
      .filter((part) => !isHeading(part))
      .map((part) => numberLine(part, view.release, locale)),
  ]);
}

function isHeading({ source }: Quantity): boolean {
  return source.kind === "indicator" && source.observation.status === "heading";
}
