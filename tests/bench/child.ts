import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a command took. */
export interface Taken {
  seconds: number;
  /** The most memory that it held at once, with all processes that it started, in bytes; null where the system does not say. */
  peak: number | null;
}

const EVERY_MS = 50;

/**
 * Runs a script of the project as its own process.
 * @param args of Node: its options, the script and what the script is given
 * @returns rejects with what the script said where it fails
 */
export function runChild(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let [said, peak] = ["", 0];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
    const sampling = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid!))), EVERY_MS);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(sampling);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, peak: peak || null });
      else reject(new Error(`node ${args.join(" ")}: ${said.slice(-2000)}`));
    });
  });
}

/** The resident memory of a process and of those that it started, in bytes; 0 where /proc (Linux) knows none. */
function memoryOf(pid: number): number {
  try {
    const kB = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), Number(kB) * 1024);
  } catch {
    return 0;
  }
}
