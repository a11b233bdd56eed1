import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installBrowser } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "cchc-"));
const results = join(folder, "results.json");
// The tools and the tests start hundreds of processes of Node, many with the same code: it is compiled once.
process.env["NODE_COMPILE_CACHE"] ??= join(folder, "compiled");

/** Runs a tool of node_modules/.bin; true where it went well. */
function run(tool: string, ...args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(tool, args, { stdio: "inherit", shell: process.platform === "win32" })
      .once("error", () => resolve(false))
      .once("exit", (code) => resolve(code === 0));
  });
}

// No other host is told of a run.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
installBrowser();
const checks = await Promise.all([
  run("astro", "check", "--minimumFailingSeverity", "warning", "--minimumSeverity", "warning"),
  run("eslint", ".", "--max-warnings", "0"),
  run("prettier", "--check", "--log-level", "warn", "."),
]);
const testsRan = await run("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${results}`);

const { numPassedTests, numFailedTests, numFailedTestSuites } = readResults();
const failedChecks = checks.filter((ok) => !ok).length;
// A suite that could not start has no tests to count, and is no pass.
const failed = failedChecks + Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0, testsRan ? 0 : 1);
console.log(`\n${numPassedTests + checks.length - failedChecks} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
rmSync(folder, { recursive: true });

function readResults(): { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number } {
  try {
    return JSON.parse(readFileSync(results, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0 };
  }
}
