import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installBrowser } from "./browser.ts";

/** Runs a tool of node_modules/.bin; true where it went well. */
function run(tool: string, ...args: string[]): boolean {
  return spawnSync(tool, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

const results = join(mkdtempSync(join(tmpdir(), "cchc-")), "results.json");
installBrowser();
const checks = [
  run("astro", "check", "--minimumFailingSeverity", "warning", "--minimumSeverity", "warning"),
  run("eslint", ".", "--max-warnings", "0"),
  run("prettier", "--check", "--log-level", "warn", "."),
];
const testsRan = run("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${results}`);

const { numPassedTests, numFailedTests, numFailedTestSuites } = readResults();
const failedChecks = checks.filter((ok) => !ok).length;
// A suite that could not start has no tests to count, and is no pass.
const failed = failedChecks + Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0, testsRan ? 0 : 1);
console.log(`\n${numPassedTests + checks.length - failedChecks} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function readResults(): { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number } {
  try {
    return JSON.parse(readFileSync(results, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0 };
  }
}
