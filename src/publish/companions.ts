import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import { type Citation, citationEntries, quarterCitable } from "./citation.ts";
import { json } from "./json.ts";
import { licenceText } from "./licence-text.ts";
import { readme, type TableFolder } from "./readme.ts";

/** A text that lies beside tables. */
export interface Companion {
  path: string;
  dataset: string;
  type: string;
  text: string;
}

const PLAIN = "text/plain; charset=utf-8";

/**
 * What makes an archive explain itself: how to read it in both languages, the licence and how to cite its quarters. A
 * licence that is in no list has its name and address in the former alone.
 */
export function companions(folder: TableFolder, site: Publication, locale: Locale): Companion[] {
  const { publisher } = site;
  const licence = licenceText(publisher.licence.id);
  const entries = folder.releases.map((release) =>
    citationEntries(quarterCitable(release), release, publisher, locale),
  );
  return [
    { path: "README.vi.txt", dataset: "readme-vi", type: PLAIN, text: readme(folder, site, "vi") },
    { path: "README.en.txt", dataset: "readme-en", type: PLAIN, text: readme(folder, site, "en") },
    ...(licence ? [{ path: "LICENCE.txt", dataset: "licence", type: PLAIN, text: licence }] : []),
    ...citationTexts("citation", entries),
  ];
}

/** How to cite some things, for LaTeX and for reference managers: `<name>.bib` and `<name>.json`. */
export function citationTexts(name: string, entries: readonly Pick<Citation, "bibtex" | "csl">[]): Companion[] {
  return [
    {
      path: `${name}.bib`,
      dataset: name,
      type: "application/x-bibtex; charset=utf-8",
      text: entries.map(({ bibtex }) => bibtex).join("\n"),
    },
    {
      path: `${name}.json`,
      dataset: name,
      type: "application/vnd.citationstyles.csl+json",
      text: json(entries.map(({ csl }) => csl)),
    },
  ];
}
