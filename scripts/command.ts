import { statSync } from "node:fs";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { LANGUAGES, ROOT_LOCALE } from "../src/core/address.ts";
import type { Locale } from "../src/core/number.ts";
import { words } from "../src/i18n/words.ts";

// What every command starts with; it is imported before all else, since a library may write down its own code
// for an error that nobody caught.
const t = words(askedLocale()).tools.command;

process.on("uncaughtException", (error: unknown) => {
  // Who reads the output has seen enough (`npm run check | head`).
  if (codeOf(error) === "EPIPE") process.exit(0);
  if (process.env["CCHC_DEBUG"]) console.error(error);
  stop(failureText(error));
});

/** The language that the last `--lang` asks for, also where the rest of the line is wrong; Vietnamese where it asks for none. */
function askedLocale(): Locale {
  const asked = /^(?:.*\s)?--lang[ =](\S+)/.exec(process.argv.slice(2).join(" "))?.[1];
  return LANGUAGES.find((one) => one === asked) ?? ROOT_LOCALE;
}

/** Ends a command with a sentence and exit code 1. */
export function stop(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/**
 * The options and arguments of a command; ends it with a sentence where it has none of that name, or where its
 * `root` is no folder.
 */
export function optionsOf<Config extends ParseArgsConfig>(config: Config) {
  const found = parsed(config);
  const { root } = found.values as { root?: string };
  if (root !== undefined) requireFolder(root);
  return found;
}

/** Ends a command where a folder that it reads is not there. */
export function requireFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) stop(t.folderMissing(folder));
}

/** Whether a text is the number of a port. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

function parsed<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const named = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? /'([^']*)'/.exec((error as Error).message)?.[1];
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    return stop(t.usage(named ?? "", known.join(", ")));
  }
}

/** What a person can do about an error of the system; any other is the software's own. */
export function failureText(error: unknown): string {
  const code = codeOf(error);
  const { path = "", message = "" } = (error ?? {}) as { path?: string; message?: string };
  const reason = (t.reasons as Record<string, string>)[code];
  if (reason) return t.system(path, reason);
  return t.own(
    String(message || error)
      .split("\n")[0]!
      .slice(0, 300),
  );
}

function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === "string" && /^E[A-Z]+$/.test(code) ? code : cause ? codeOf(cause) : "";
}
