import { indicatorSlug } from "../core/address.ts";
import { answerOf } from "../core/observation.ts";
import type { Locale } from "../core/number.ts";
import { type Quantity, quantityOfComputed, quantityOfFigure, quantityOfObservation } from "../core/quantity.ts";
import type { Version } from "../core/release.ts";
import { timeOf } from "../core/time.ts";
import { dateText, quantityNumber, unitSuffix } from "../i18n/format.ts";
import { inLocale, REPORT_LOCALE } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";

/** A number of a version as it was published, with the anchor that a citation leads to. */
export interface VersionNumber {
  id: string;
  anchor: string;
  /** The row of the form; "" for a number of the narrative or of this site. */
  code: string;
  label: string;
  /** Verbatim as the report states it, with its qualifying word; what this site computed as it writes numbers. */
  value: string;
  /** As it follows the value: `%` closes up, a word stands after a space. */
  unit: string;
  /** The day that the report gives for it; "" where it gives none. */
  day: string;
}

/** The numbers of a version by where they stand. */
export interface VersionGroup {
  id: string;
  title: string;
  numbers: VersionNumber[];
}

/** Every number of a version: rows of the form but headings without one, figures, computed values; no empty group. */
export function versionGroups(version: Version, locale: Locale): VersionGroup[] {
  const t = words(locale);
  const rows = version.observations.filter(({ status }) => status !== "heading");
  const groups = [
    { id: "bieu-mau", title: t.datasets.observations, quantities: rows.map(quantityOfObservation) },
    { id: "loi-van", title: t.datasets.figures, quantities: version.figures.map(quantityOfFigure) },
    { id: "tinh-them", title: t.datasets.computed, quantities: version.computed.map(quantityOfComputed) },
  ];
  return groups
    .filter(({ quantities }) => quantities.length > 0)
    .map(({ id, title, quantities }) => ({
      id,
      title,
      numbers: quantities.map((quantity) => versionNumber(quantity, version, locale)),
    }));
}

function versionNumber(quantity: Quantity, version: Version, locale: Locale): VersionNumber {
  const { id, label, source } = quantity;
  const value = statedText(quantity, locale);
  const { asOf } = timeOf(quantity, version);
  return {
    id,
    anchor: indicatorSlug(id),
    code: source.kind === "indicator" ? id : "",
    label: inLocale(label, locale),
    value: value || words(locale).indicator.notReported,
    // Where the report itself wrote `%`, it stands in the value.
    unit: quantity.number && !value.endsWith("%") ? unitSuffix(quantity, locale) : "",
    day: asOf ? dateText(asOf, locale) : "",
  };
}

/** As the report writes it; in another language than that of reports as numbers are written there. */
function statedText(quantity: Quantity, locale: Locale): string {
  const { source, qualifier } = quantity;
  const isTranslated = locale !== REPORT_LOCALE;
  if (source.kind === "indicator") {
    const { observation } = source;
    const answer = answerOf(observation);
    if (answer) return `${observation.stated} (${inLocale(answer.label, locale)})`;
    return isTranslated ? quantityNumber(quantity, locale) : observation.stated;
  }
  if (source.kind === "computed" || isTranslated) return quantityNumber(quantity, locale);
  return [words(locale).qualifier[qualifier], source.figure.stated].filter(Boolean).join(" ");
}
