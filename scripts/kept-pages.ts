import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is said of the pages that a build kept: what they were made by, their sums, the styles and scripts they name. */
const RECORD = "kept.json";
const CODE = ["src", "scripts", "astro.config.mjs", "package.json", "tsconfig.json", "node_modules/.package-lock.json"];

/**
 * Builds a site with the pages that the last build kept. Astro takes a page over whose key says that it is made of the
 * same (src/page-keys.ts). What is kept is used only where it is whole, made by this code, these packages and this Node,
 * and where its styles and scripts still have their names: else every page is made anew.
 * @param folder where Astro keeps them (its cacheDir)
 * @param site where the build writes
 */
export async function buildKeeping(folder: string, site: string, build: () => Promise<unknown>): Promise<void> {
  const assets = openKept(folder);
  await build();
  if (assets !== null && assets !== assetsOf(site)) {
    for (const wrong of [folder, site]) rmSync(wrong, { recursive: true });
    await build();
  }
  writeFileSync(join(folder, RECORD), JSON.stringify({ made: madeOf(folder), assets: assetsOf(site) }));
}

/**
 * The names of the assets that the kept pages link; null where nothing may be used, which is then gone. A build that is
 * broken off leaves no record, so nothing of it is used.
 */
export function openKept(folder: string): string | null {
  const file = join(folder, RECORD);
  const record = existsSync(file) ? recordIn(file) : null;
  rmSync(file, { force: true });
  if (record?.made === madeOf(folder)) return record.assets;
  rmSync(folder, { recursive: true, force: true });
  return null;
}

function recordIn(file: string): { made: string; assets: string } | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { made: string; assets: string };
  } catch {
    return null;
  }
}

function madeOf(folder: string): string {
  const sums = (root: string) => filesUnder(root).map((file) => [file, sumOf(file)]);
  return JSON.stringify([process.version, ...CODE.map(sums), sums(folder).filter(([file]) => !file!.endsWith(RECORD))]);
}

function assetsOf(site: string): string {
  return readdirSync(join(site, "_astro")).sort().join(" ");
}

function sumOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** A file itself, or every file below a folder; empty where there is neither. */
function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name)).sort();
}
