import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const workflows = globSync(".github/workflows/*.yml").map((file) => [file, readFileSync(file, "utf8")] as const);
const gitlab = readFileSync(".gitlab-ci.yml", "utf8");
const scripts = Object.keys((JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts);

/** The scripts that a pipeline runs: `npm run --silent check` -> `check`. */
const scriptsIn = (text: string) => [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map((match) => match[1]!);

describe.each(workflows)("%s", (_, text) => {
  test("is YAML and pins every action by its commit, with its version beside it", () => {
    expect(parse(text)).toMatchObject({ permissions: { contents: "read" } });
    const uses = text.split("\n").filter((line) => line.includes("uses:"));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("runs on a fixed image, with a limit of time in every job", () => {
    const { jobs } = parse(text) as { jobs: Record<string, { "runs-on": string; "timeout-minutes": number }> };
    for (const job of Object.values(jobs)) {
      expect(job["runs-on"]).toMatch(/-\d+\.\d+$/);
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
    }
  });

  test("puts no text of a pull request into a command", () => {
    const commands = [...text.matchAll(/run: (.*)|run: \|\n((?: {10,}.*\n)+)/g)].map((match) => match[1] ?? match[2]!);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
  });
});

test("GitLab's pipeline is YAML, has a fixed image, and checks, tests, builds and publishes", () => {
  const found = parse(gitlab) as Record<string, { image: string; script: string[] }>;
  expect(found["default"]!.image).toMatch(/^node:\d+\.\d+\.\d+-/);
  for (const job of ["check", "review", "test", "build", "pages"]) expect(found[job]!.script, job).toBeTruthy();
});

// What the guide names is tested with the rest of today's texts, in tests/today.
test("pipelines name only commands that there are", () => {
  const named = [...workflows.map(([, text]) => text), gitlab].flatMap(scriptsIn);
  expect(new Set(named)).toEqual(new Set(["review", "check", "build"]));
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});
