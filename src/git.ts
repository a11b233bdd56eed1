import { execFileSync } from "node:child_process";

/** What settings of the machine or the repository may not change in an answer; nothing of theirs is run. */
const SETTINGS = [
  // A folder of another user, as in a container, has the same commits.
  ["safe.directory", "*"],
  ["core.fsmonitor", "false"],
  ["core.hooksPath", "/dev/null"],
  ["log.showSignature", "false"],
  ["core.quotePath", "true"],
].flatMap(([name, value]) => ["-c", `${name}=${value}`]);

/** What Git answers about a folder; throws where there is no Git, no repository or no such thing in it. */
export function git(folder: string, ...args: string[]): Buffer {
  return execFileSync("git", [...SETTINGS, "-C", folder, ...args], {
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_PAGER: "" },
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** The commit that a name stands for, in full; a name that begins like an option is none. Throws where there is none. */
export function commitOf(folder: string, name: string): string {
  return git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`).toString().trim();
}
