import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const workflows = globSync(".github/workflows/*.yml").map((file) => [file, readFileSync(file, "utf8")] as const);
const gitlab = readFileSync(".gitlab-ci.yml", "utf8");
const scripts = Object.keys((JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts);

interface Job {
  permissions?: Record<string, string>;
  steps: { run?: string; uses?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}
const jobs = workflows.flatMap(([, text]) => {
  const { name, jobs: own } = parse(text) as { name: string; jobs: Record<string, Job> };
  return Object.entries(own).map(([id, job]) => [`${name}: ${id}`, job] as const);
});

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
    const { jobs: own } = parse(text) as { jobs: Record<string, { "runs-on": string; "timeout-minutes": number }> };
    for (const job of Object.values(own)) {
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

describe("what a job on GitHub may do", () => {
  test("is to read, but for those that comment, publish, lock and propose", () => {
    expect(Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]))).toEqual({
      "Inbox: make": undefined,
      "Inbox: propose": { contents: "write", "pull-requests": "write" },
      "Publish: build": undefined,
      "Publish: deploy": { pages: "write", "id-token": "write" },
      "Publish: lock": { contents: "write", "pull-requests": "write" },
      "Pull request: check": undefined,
      "Pull request: comment": { "pull-requests": "write" },
      "Pull request: test": undefined,
    });
  });

  test("an upload is read when it is pushed to a branch of the project, by nobody from outside", () => {
    const [, text] = workflows.find(([file]) => file.endsWith("inbox.yml"))!;
    expect((parse(text) as { on: object }).on).toEqual({ push: { branches: ["**"], paths: ["data/inbox/**"] } });
  });

  test("no token is left in the checkout", () => {
    const checkouts = jobs.flatMap(([, { steps }]) =>
      steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")),
    );
    expect(checkouts.length).toBeGreaterThan(4);
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  test("one that may write anything, or has a token, runs no code and reads no file of the proposal but its text", () => {
    const withToken = jobs.filter(([, { steps }]) => JSON.stringify(steps).includes("github.token"));
    const writing = jobs.filter(([, { permissions }]) => Object.values(permissions ?? {}).includes("write"));
    expect(withToken.map(([name]) => name).sort()).toEqual([
      "Inbox: propose",
      "Publish: lock",
      "Pull request: comment",
    ]);
    for (const [name, { steps }] of [...withToken, ...writing])
      for (const { run = "" } of steps) expect(run, name).not.toMatch(/\b(npm|npx|node|bash|sh|source|eval)\b/);
    const [, { steps }] = jobs.find(([name]) => name === "Pull request: comment")!;
    expect(steps.flatMap(({ uses }) => uses?.split("@")[0] ?? [])).toEqual(["actions/download-artifact"]);
  });

  test("no secret is named, and a pull request is never run with the rights of its target", () => {
    for (const [file, text] of workflows) expect(text, file).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
  });

  test("packages run no scripts of their own while they are installed", () => {
    const installs = jobs.flatMap(([, { steps }]) =>
      steps.flatMap(({ run = "" }) => run.match(/npm (ci|install).*/g) ?? []),
    );
    expect(new Set(installs)).toEqual(new Set(["npm ci --ignore-scripts"]));
  });

  test("a review that crashes leaves the check and the build to run; a lock that lost lines fails at the end", () => {
    const [, { steps }] = jobs.find(([name]) => name === "Pull request: check")!;
    const named = steps as { name?: string; id?: string; if?: string; "continue-on-error"?: boolean }[];
    const names = named.map(({ name }) => name);
    expect(named.find(({ id }) => id === "review")!["continue-on-error"]).toBe(true);
    expect(names.indexOf("Check")).toBeGreaterThan(names.indexOf("What changes"));
    expect(named.at(-1)).toMatchObject({ name: "Locks", if: "steps.review.outcome == 'failure'", run: "exit 1" });
  });

  test("one that may write to the repository runs no code of the project, and commits data and texts alone", () => {
    const writing = jobs.filter(([, { permissions }]) => permissions?.["contents"] === "write");
    expect(writing.map(([name]) => name).sort()).toEqual(["Inbox: propose", "Publish: lock"]);
    for (const [name, { steps }] of writing) {
      const commands = steps.map(({ run = "" }) => run).join("\n");
      expect(commands, name).not.toMatch(/\b(npm|npx|node|bash|sh|source|eval)\b/);
      expect(commands, name).toMatch(/git apply --index --include='data\/\*' --include='content\/\*' |git add data\//);
    }
  });
});

describe("what a job on GitLab may do", () => {
  const found = parse(gitlab) as Record<string, { extends?: string; script?: string[]; rules?: { if: string }[] }>;

  test("only those that run no code of the project have the token that writes, and only for the default branch", () => {
    const writing = Object.entries(found).filter(([, job]) => job?.extends === ".push");
    expect(writing.map(([name]) => name)).toEqual(["lock", "propose"]);
    for (const [name, { script, rules }] of writing) {
      expect(script!.join("\n"), name).not.toMatch(/\b(npm|npx|node)\b/);
      const elsewhere = rules!.filter((rule) => !rule.if.startsWith("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"));
      expect(elsewhere, name).toEqual([]);
    }
    const others = Object.entries(found).filter(([name, job]) => name !== ".push" && job?.extends !== ".push");
    expect(JSON.stringify(others)).not.toContain("PUSH_TOKEN");
  });

  test("the token that comments is in a job of its own, which has the text of the review and nothing besides", () => {
    const { comment, ...others } = found as Record<string, Record<string, unknown>>;
    expect(comment).toMatchObject({ environment: "comment", needs: ["review"], variables: { GIT_STRATEGY: "none" } });
    expect((comment!["script"] as string[]).join("\n")).not.toMatch(/\b(npm|npx|node|git)\b/);
    expect(JSON.stringify(others)).not.toContain("REVIEW_TOKEN");
  });

  test("Git is there wherever the commit is asked for, and packages run no scripts", () => {
    const jobsOf = Object.entries(found as Record<string, { script?: string[]; before_script?: string[] }>);
    const asking = jobsOf.filter(([, { script = [] }]) =>
      /npm run (?:--silent )?(build|review|inbox)\b|^- git /m.test(script.join("\n")),
    );
    expect(asking.map(([name]) => name)).toEqual(["review", "build", "inbox"]);
    for (const [name, { before_script = [] }] of asking)
      expect(before_script.join("\n"), name).toMatch(/install .*\bgit\b/);
    const installs = gitlab.match(/npm (ci|install).*/g);
    expect(new Set(installs)).toEqual(new Set(["npm ci --ignore-scripts"]));
  });
});

test("GitLab's pipeline is YAML, has a fixed image, and checks, tests, builds and publishes", () => {
  const found = parse(gitlab) as Record<string, { image: string; script: string[] }>;
  expect(found["default"]!.image).toMatch(/^node:\d+\.\d+\.\d+-/);
  for (const job of ["check", "review", "test", "build", "pages", "lock", "inbox", "propose"])
    expect(found[job]!.script, job).toBeTruthy();
});

// What the guide names is tested with the rest of today's texts, in tests/today.
test("pipelines name only commands that there are", () => {
  const named = [...workflows.map(([, text]) => text), gitlab].flatMap(scriptsIn);
  expect(new Set(named)).toEqual(new Set(["review", "check", "build", "publish-lock", "inbox"]));
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});
