import packageJson from "../package.json" with { type: "json" };
import type { Software } from "./core/software.ts";
import { commitOf, git } from "./git.ts";
import { ROOT } from "./root.ts";

let memo: Software | undefined;

/** Version and commit, asked of Git once in a build; the same commit always gives the same answer. */
export function software(): Software {
  return (memo ??= readSoftware(ROOT));
}

/** @param folder inside the work tree, or anywhere: outside Git the commit is unknown */
export function readSoftware(folder: string): Software {
  const { version } = packageJson;
  try {
    const commit = commitOf(folder, "HEAD");
    const dirty = git(folder, "status", "--porcelain").length > 0;
    const seconds = Number(git(folder, "show", "--no-patch", "--format=%ct", commit).toString());
    const committed = new Date(seconds * 1000).toISOString().replace(".000", "");
    // As long in every clone, however many commits it has.
    return { version, commit: commit.slice(0, 12) + (dirty ? "-dirty" : ""), committed };
  } catch {
    return { version, commit: "unknown", committed: null };
  }
}
