import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";

/**
 * Puts a new folder in the place of another, which is then gone. Where the system can exchange two folders in one step,
 * there is no moment without one, whenever the command is killed; elsewhere there is one between two renames, and
 * `recover` brings the last folder back.
 */
export function swap(next: string, out: string): void {
  const old = `${out}.old`;
  rmSync(old, { recursive: true, force: true });
  if (!existsSync(out)) renameSync(next, out);
  else if (exchange(next, out)) renameSync(next, old);
  else {
    renameSync(out, old);
    renameSync(next, out);
  }
  rmSync(old, { recursive: true, force: true });
}

/** After a command that was killed between two renames: the last folder back in its place. */
export function recover(out: string): void {
  if (!existsSync(out) && existsSync(`${out}.old`)) renameSync(`${out}.old`, out);
}

/** `renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE)` by its number, for which Node has no function. */
const SYSTEM_CALL: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

/** Whether two folders have exchanged their names, in one step. */
function exchange(a: string, b: string): boolean {
  const call = SYSTEM_CALL[process.arch];
  if (process.platform !== "linux" || call === undefined) return false;
  const code = `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;
  const commands: [string, string[]][] = [
    ["perl", ["-e", code, "--", a, b]],
    ["mv", ["--exchange", "--no-target-directory", "--", a, b]],
  ];
  return commands.some(([name, args]) => spawnSync(name, args, { stdio: "ignore" }).status === 0);
}
