import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { filesOfQuarters, type MadeQuarter } from "../core/synthetic.ts";

/** Builds a site of made quarters in a folder of its own: nothing of it ever stands beside the real one. */
export function buildMadeSite(quarters: readonly MadeQuarter[]): string {
  const site = mkdtempSync(join(tmpdir(), "cchc-quarters-"));
  for (const [path, bytes] of filesOfQuarters(quarters)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), bytes);
  }
  for (const name of ["src", "scripts", "public", "package.json", "tsconfig.json", "astro.config.mjs"])
    cpSync(name, join(site, name), { recursive: true });
  // Linked one by one, so that the two builds share no cache.
  mkdirSync(join(site, "node_modules"));
  for (const name of readdirSync("node_modules").filter((name) => !/^\.(astro|vite)/.test(name)))
    symlinkSync(resolve("node_modules", name), join(site, "node_modules", name));
  execFileSync(process.execPath, ["scripts/build.ts"], { cwd: site, stdio: ["ignore", "ignore", "inherit"] });
  return site;
}
