import { inLanguage } from "./core/address.ts";
import type { Locale } from "./core/number.ts";
import { publication } from "./publication.ts";
import type { PublishedFile } from "./publish/file.ts";
import { makeFiles, publishedFiles } from "./publish/files.ts";

/** What a build takes over from the site before it (scripts/kept-files.ts). */
export interface Kept {
  /**
   * Whether the last site has a file as it would be made again, from quarters that are as they were: it is then taken
   * over, and is not to be made.
   * @param file its path in the site
   * @param quarters what it is made of beside what all pages share
   */
  takes(file: string, quarters: readonly string[]): boolean;
  /** The data files of quarters that are as they were, as the last site has them; those that are made are added. */
  data: Map<string, PublishedFile[]>;
}

/** The bundler makes the pages modules of their own; they run in the process of the script that builds them. */
const shared = globalThis as { cchcKept?: Kept; cchcData?: PublishedFile[] };

/** Hands on what the pages that are made after it need not make, and the data files, which a build writes itself. */
export function keep(kept: Kept): void {
  shared.cchcKept = kept;
  shared.cchcData = makeFiles(publication(), kept.data);
}

/** Whether a script builds the site, and writes the data files itself; not while an editor works (dev). */
export function isBuilt(): boolean {
  return shared.cchcKept !== undefined;
}

/** Whether the page or file at an address is taken over from the last site; never where nobody keeps one (dev). */
export function isKept(address: string, quarters: readonly string[], locale: Locale): boolean {
  const file = inLanguage(address, locale).slice(1).replace(/\/$/, "/index.html");
  return shared.cchcKept?.takes(file, quarters) ?? false;
}

/** All files below `/du-lieu/`, those of the last site among them. */
export function dataFiles(): PublishedFile[] {
  return shared.cchcData ?? publishedFiles(publication());
}
