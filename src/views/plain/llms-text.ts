import { paths } from "../../core/address.ts";
import type { Locale } from "../../core/number.ts";
import { indicatorsOf, type Publication } from "../../core/publication.ts";
import { quarterText } from "../../i18n/format.ts";
import { inLocale } from "../../i18n/locale.ts";
import { pageIn } from "../../i18n/translated.ts";
import { words } from "../../i18n/words.ts";
import { linksFrom } from "../../publish/linked-data.ts";
import { licenceText, textOf } from "./head.ts";

/** The tables that a question about numbers is asked of, over all quarters. */
const TABLES = ["observations.csv", "figures.csv", "computed.csv", "findings.csv", "documents.csv"];

/** `/llms.txt`: what a machine that is asked may read, by the convention of llmstxt.org; what it can do without stands last. */
export function llmsText(site: Publication, locale: Locale): string {
  const { publisher, releases, pages } = site;
  const t = words(locale);
  const { llms } = t.plain;
  const link = linksFrom(publisher, paths.llms, locale);
  const item = (name: string, path: string, about: string) => `- [${name}](${link(path)})${about && `: ${about}`}`;
  const quarters = releases.flatMap(({ id, quarter }) => {
    const name = quarterText(quarter, locale);
    return [
      item(llms.report(name), paths.reportText(id), llms.reportAbout),
      item(llms.ledger(name), paths.ledgerText(id), llms.ledgerAbout),
    ];
  });
  return textOf([
    `# ${inLocale(publisher.name, locale)}`,
    "",
    `> ${llms.lead}`,
    "",
    llms.ask,
    licenceText(publisher, locale),
    "",
    ...[`## ${llms.quarters}`, "", ...quarters, ""],
    ...[`## ${llms.data}`, ""],
    item("OpenAPI", paths.apiFile("openapi.json"), llms.openapi),
    item("index.json", paths.apiFile("index.json"), llms.index),
    ...TABLES.map((name) => item(name, paths.allFile(name), llms.tables)),
    "",
    ...[`## ${llms.indicators}`, ""],
    ...indicatorsOf(site).map(({ id, series, name }) =>
      item(`${id} ${inLocale(name, locale)}`, paths.indicatorText(series), ""),
    ),
    "",
    ...["## Optional", ""],
    ...pages.map((page) => {
      const { title, description } = pageIn(page, locale);
      return item(title, `/${page.slug}/`, description);
    }),
  ]);
}
