import { assemble, type Assembled } from "./core/assemble.ts";
import type { Publication, Release } from "./core/release.ts";
import { mistakeLine } from "./i18n/mistakes.ts";
import { loadSource, readFolder } from "./load/folder.ts";
import { ROOT } from "./root.ts";

/** Reads and assembles the publication that a folder holds. */
export function readPublication(root: string): Assembled {
  const { source, mistakes } = loadSource(readFolder(root));
  return assemble(source, mistakes);
}

let memo: Publication | undefined;

/** The publication for pages; read once in a build, anew for each page while an editor works (dev). */
export function publication(): Publication {
  if (memo && process.env["NODE_ENV"] !== "development") return memo;
  const { publication, mistakes } = readPublication(ROOT);
  if (!publication) throw new Error(`\n${mistakes.map((mistake) => mistakeLine(mistake)).join("\n")}`);
  memo = publication;
  return memo;
}

/** The newest quarter. */
export function latestRelease(): Release {
  return publication().releases[0]!;
}
