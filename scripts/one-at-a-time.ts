import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** No build takes as long: what is older was left by a machine that is gone. */
const OLDEST = 60 * 60_000;
/** In milliseconds: longer than another command needs between reading what is left and writing its own. */
const SETTLED = 100;

/**
 * Whether this command alone works on a folder from now on until it ends: a file beside the folder names it. One that
 * was left by a command that was killed is taken over.
 */
export async function isAlone(lock: string): Promise<boolean> {
  const own = String(process.pid);
  if (!written(lock, own)) {
    if (isHeld(lock)) return false;
    rmSync(lock, { force: true });
    if (!written(lock, own)) return false;
    // Two may take over what a third has left: the last one to write has it.
    await setTimeout(SETTLED);
    if (holderOf(lock) !== own) return false;
  }
  process.once("exit", () => {
    if (holderOf(lock) === own) rmSync(lock, { force: true });
  });
  return true;
}

function written(lock: string, own: string): boolean {
  try {
    writeFileSync(lock, own, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function holderOf(lock: string): string {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return "";
  }
}

function isHeld(lock: string): boolean {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const pid = Number(holderOf(lock));
  if (age > OLDEST || !Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user is there all the same.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
