import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs a script of the project as npm does; all that it says, and its exit code. */
export function run(script: string, ...args: string[]): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: "utf8",
  });
  return { code: status, text: stdout + stderr };
}

/** A copy of a publication's data and texts to work in. */
export function copyOf(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), "cchc-"));
  for (const part of ["data", "content", "public"].filter((name) => existsSync(join(root, name))))
    cpSync(join(root, part), join(folder, part), { recursive: true, force: true });
  return folder;
}
