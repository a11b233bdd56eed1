import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** A copy of the code to build in: Astro keeps what it remembers of a build beside it, and several are built at once. */
export function copyOfCode(): string {
  const folder = mkdtempSync(join(tmpdir(), "cchc-site-"));
  for (const name of ["src", "scripts", "public", "package.json", "tsconfig.json", "astro.config.mjs"])
    cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync("node_modules").filter((name) => !/^\.(astro|vite)/.test(name)))
    symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
  return folder;
}

/**
 * Builds the site of a publication in a copy of the code.
 * @param root the folder that holds its `data/` and `content/`
 * @param env what the build finds in its environment
 * @returns the site's folder, alone with the copy in another one, which is for the caller to remove;
 *   rejects with what the build said where it refuses
 */
export async function buildSite(root: string, env = process.env): Promise<string> {
  const folder = copyOfCode();
  await promisify(execFile)(process.execPath, ["scripts/build.ts"], {
    cwd: folder,
    env: { ...env, CCHC_ROOT: resolve(root) },
  });
  return join(folder, "dist");
}
