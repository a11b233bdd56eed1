import { execFileSync } from "node:child_process";
import packageJson from "../package.json" with { type: "json" };
import type { Software } from "./core/software.ts";
import { ROOT } from "./root.ts";

let memo: Software | undefined;

/** Version and commit, asked of Git once in a build; the same commit always gives the same answer. */
export function software(): Software {
  return (memo ??= readSoftware(ROOT));
}

/** @param folder inside the work tree, or anywhere: outside Git the commit is unknown */
export function readSoftware(folder: string): Software {
  const { version } = packageJson;
  const commit = git(folder, "rev-parse", "--short=12", "HEAD");
  if (!commit) return { version, commit: "unknown", committed: null };
  const dirty = git(folder, "status", "--porcelain") !== "";
  const seconds = Number(git(folder, "show", "-s", "--format=%ct", "HEAD"));
  const committed = new Date(seconds * 1000).toISOString().replace(".000", "");
  return { version, commit: dirty ? `${commit}-dirty` : commit, committed };
}

function git(folder: string, ...args: string[]): string {
  try {
    return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}
