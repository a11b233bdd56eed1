import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a site carries beside the modules of its scripts: the letters of the pages, the engine of the search. */
const BESIDE = ["@fontsource/be-vietnam-pro", "pagefind"].map((name) => `node_modules/${name}`);

/** The folder of the package that a module belongs to, `…/node_modules/d3-array`; null for the project's own. */
export function packageOf(module: string): string | null {
  const path = module.replaceAll("\\", "/").replace(/^\0/, "").replace(/\?.*$/, "");
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

/**
 * The licence of each package that a site carries a part of, as the package states it, by name.
 * @param modules the paths of all modules in its scripts
 */
export function licencesText(modules: Iterable<string>): string {
  const folders = new Set([...BESIDE, ...[...modules].flatMap((module) => packageOf(module) ?? [])]);
  const known = new Map([...folders].map((folder) => [nameOf(folder), folder]));
  const parts = [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => `${name}\n\n${licenceOf(folder)}`);
  return parts.join(`\n\n${"-".repeat(80)}\n\n`) + "\n";
}

function nameOf(folder: string): string {
  const { name, version } = packageJson(folder);
  return `${name} ${version}`;
}

/** The texts of the package's licence, in a file or a folder of its own; its name where the package has no text of it. */
function licenceOf(folder: string): string {
  const names = readdirSync(folder).filter((name) => /^licen[cs]e/i.test(name));
  const files = names.flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? readdirSync(path).map((inner) => join(path, inner)) : [path];
  });
  const texts = files.sort().map((file) => readFileSync(file, "utf8").trim());
  return texts.join("\n\n") || packageJson(folder).license;
}

function packageJson(folder: string): { name: string; version: string; license: string } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
