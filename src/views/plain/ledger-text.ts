import { paths } from "../../core/address.ts";
import { type Finding, isOff, type Outcome } from "../../core/finding.ts";
import type { Locale } from "../../core/number.ts";
import type { Publication } from "../../core/publication.ts";
import { quantityName } from "../../core/quantity.ts";
import type { Release } from "../../core/release.ts";
import { plainSpaces, quarterText } from "../../i18n/format.ts";
import { inLocale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import { linksFrom } from "../../publish/linked-data.ts";
import { findingTitle } from "../finding-title.ts";
import { assumptionText, findingGroups, findingLineViews, reasonText, sizeText } from "../finding-view.ts";
import { headLines, textOf } from "./head.ts";

/** `/doi-chieu/<quarter>.txt`: what does not fit in a quarter in full, of what holds or cannot be checked the ids. */
export function ledgerText(release: Release, site: Publication, locale: Locale): string {
  const { ledger: t } = words(locale);
  const { id, findings } = release;
  const here = paths.ledgerText(id);
  const link = linksFrom(site.publisher, here, locale);
  const title = t.title(quarterText(release.quarter, locale));
  const groups = findingGroups(findings).flatMap((group) => [
    ...groupHead(group, locale),
    ...(isOff(group)
      ? group.findings.flatMap((finding) => findingLines(finding, link(paths.finding(id, finding.id)), locale))
      : [group.findings.map((finding) => finding.id).join(", "), ""]),
  ]);
  return textOf([
    ...headLines(title, { here, page: paths.ledger(id) }, release, site, locale),
    plainSpaces(`${t.summary(findings.filter(isOff).length, findings.length)} ${t.lead}`),
    "",
    ...groups,
  ]);
}

function groupHead({ outcome, findings }: { outcome: Outcome; findings: readonly Finding[] }, locale: Locale) {
  const { label, meaning } = words(locale).outcome[outcome];
  return [`## ${label} (${findings.length})`, "", meaning, ""];
}

/** A finding as its card on the page says it. */
function findingLines(finding: Finding, address: string, locale: Locale): string[] {
  const { ledger: t, plain } = words(locale);
  const { target, print, explanation } = finding;
  const [size, assumption] = [sizeText(finding, locale), assumptionText(finding, locale)];
  const sum = print
    ? [`${t.printed}: ${print.printed}`, `${t.right}: ${print.right}`]
    : findingLineViews(finding, locale).map(({ sign, amount, named, says, place }) =>
        [sign, amount, named?.label, says.trim(), place && `(${place})`].filter(Boolean).join(" "),
      );
  const lines = [
    plain.about(inLocale(quantityName(target), locale)),
    reasonText(finding, locale),
    ...sum,
    size && `${t.size}: ${size}`,
    assumption && `${t.assumes}: ${assumption}`,
    explanation && `${t.explanation}: ${inLocale(explanation, locale)}`,
    plain.address(address),
  ];
  const items = lines.flatMap((line) => (line ? [`- ${plainSpaces(line)}`] : []));
  return [`### ${plainSpaces(findingTitle(finding, locale))}`, "", ...items, ""];
}
