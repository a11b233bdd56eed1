import { CHART_TYPES } from "./charts/types/index.ts";
import { assemble, type Assembled, type Draft } from "./core/assemble.ts";
import type { Form } from "./core/form.ts";
import type { LastQuarter } from "./core/last-quarter.ts";
import type { Publication } from "./core/publication.ts";
import { compareQuarters, type Quarter } from "./core/quarter.ts";
import type { Release } from "./core/release.ts";
import type { Source } from "./core/source.ts";
import { mistakeLine } from "./i18n/mistakes.ts";
import { loadSource, readFolder } from "./load/folder.ts";
import { decodeText } from "./load/text.ts";
import { ROOT } from "./root.ts";

/** Reads and assembles the publication that a folder holds. */
export function readPublication(root: string): Assembled {
  return assembleFolder(readFolder(root));
}

/** The same from files that were read already, with their cells and texts. */
export function assembleFolder(files: ReadonlyMap<string, Uint8Array>): Assembled & { source: Source } {
  const { source, mistakes } = loadSource(files);
  return { ...assemble(source, CHART_TYPES, mistakes), source };
}

/** The texts of all tables and sections that the publication is made from, by their path. */
export function sourceTexts(): Map<string, string> {
  const files = [...readFolder(ROOT)].filter(([file]) => /\.(csv|mdx)$/.test(file));
  return new Map(files.map(([file, bytes]) => [file, decodeText(file, bytes, () => {})]));
}

/** The form of a quarter, also of one whose head cannot be read yet: then that of the newest that can. */
export function formOf({ releases }: Draft, quarter: string): Form | undefined {
  return (releases.find(({ id }) => id === quarter) ?? releases[0])?.form;
}

/**
 * The newest quarter before another, as it is carried over; undefined where there is none that can be read.
 * @param assembled what the files say, where that is known already
 */
export function lastQuarter(
  files: ReadonlyMap<string, Uint8Array>,
  quarter: Quarter,
  { source, draft }: Pick<ReturnType<typeof assembleFolder>, "source" | "draft"> = assembleFolder(files),
): (LastQuarter & { release: Release }) | undefined {
  const release = draft.releases.find((one) => compareQuarters(one.quarter, quarter) < 0);
  if (!release) return undefined;
  const narrative = [...files].filter(([file]) => file.startsWith(`content/reports/${release.id}/`));
  const texts = narrative.map(([file, bytes]) => [file, decodeText(file, bytes, () => {})] as const);
  return { release, grids: source.grids, texts: new Map(texts) };
}

/** The bundler makes the pages modules of their own; they run in the process of the script that builds them. */
const shared = globalThis as { cchcPublication?: Publication };

/** Hands what the script has read to the pages that are made after it. */
export function publish(publication: Publication): void {
  shared.cchcPublication = publication;
}

/** The publication for pages; read once in a build, anew for each page while an editor works (dev). */
export function publication(): Publication {
  if (shared.cchcPublication && process.env["NODE_ENV"] !== "development") return shared.cchcPublication;
  const { publication, mistakes } = readPublication(ROOT);
  if (!publication) throw new Error(`\n${mistakes.map((mistake) => mistakeLine(mistake, "vi")).join("\n")}`);
  publish(publication);
  return publication;
}
