import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// Vitest loads this before each file of tests of code, and Node before each command that such a test starts:
// opening today's data, today's texts or the site built from them throws. `tests/today/` alone may read them.

const project = join(import.meta.dirname, "..");
const TODAY = ["data", "content", "dist"].map((name) => join(project, name));
const OPENING = [
  ["readFile", "readFileSync"],
  ["open", "openSync", "createReadStream"],
  ["readdir", "readdirSync", "opendir", "opendirSync"],
  ["cp", "cpSync", "copyFile", "copyFileSync"],
].flat();

/** Throws where a path is one of today's; what is no path (a file that is open) is let through. */
function refuse(path: unknown): void {
  if (typeof path !== "string" && !(path instanceof URL)) return;
  const file = resolve(path instanceof URL ? fileURLToPath(path) : path);
  if (TODAY.some((folder) => file === folder || file.startsWith(folder + sep)))
    throw new Error(`A test of code reads today's ${relative(project, file)}; it must read tests/frozen.`);
}

/** Puts the guard before the functions that open something. */
function guard(api: Record<string, ((...args: unknown[]) => unknown) | undefined>): void {
  for (const name of OPENING) {
    const original = api[name];
    if (!original) continue;
    api[name] = (...args) => {
      refuse(args[0]);
      return original.apply(api, args);
    };
  }
}

// The files of one worker share its functions: they are guarded once.
const known = globalThis as { todayIsGuarded?: true };
if (!known.todayIsGuarded) {
  known.todayIsGuarded = true;
  guard(fs as never);
  guard(fs.promises as never);
  syncBuiltinESMExports();
}
process.env["NODE_OPTIONS"] = `--import=${pathToFileURL(import.meta.filename)}`;
