import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isComplete, isInstalled } from "../../scripts/installed.mjs";
import { nodeLacking } from "../../scripts/machine-node.mjs";

const project = JSON.parse(readFileSync("package.json", "utf8"));

describe("nodeLacking(machine, project)", () => {
  test.each([
    ["linux", "x64", "v20.20.2"],
    ["linux", "arm64", "v20.0.0"],
    ["win32", "x64", "v20.0.0"],
    ["darwin", "arm64", "v22.18.0"],
    ["darwin", "x64", "v22.100.1"],
    ["darwin", "arm64", "v24.0.0"],
    ["win32", "arm64", "v25.1.0"],
    ["freebsd", "x64", "v100.0.0"],
  ])("%s %s with Node %s lacks nothing", (platform, arch, version) => {
    expect(nodeLacking({ platform, arch, version }, project)).toBe("");
  });

  test.each([
    ["darwin", "arm64", "v20.20.2"],
    ["darwin", "x64", "v22.17.1"],
    // Reads .ts files only from 23.6 on; no longer kept anyway.
    ["darwin", "arm64", "v23.5.0"],
    ["darwin", "arm64", "v9.0.0"],
    ["win32", "arm64", "v22.9.0"],
    ["linux", "arm", "v22.17.0"],
  ])("%s %s with Node %s needs another", (platform, arch, version) => {
    expect(nodeLacking({ platform, arch, version }, project)).toBe(
      `Máy này (${platform} ${arch}) có Node ${version.slice(1)}, dự án cần Node 22.18.0 trở lên (dòng 22) hoặc ` +
        "24.0.0 trở lên. Hãy cài Node 24 từ https://nodejs.org rồi chạy lại.",
    );
  });
});

/** What npm notes after it installed on this machine, and the lockfile that asks for it. */
const note = {
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/a/node_modules/b": { version: "2.0.0", integrity: "sha512-b" },
  "node_modules/for-here": { version: "3.0.0", integrity: "sha512-c", optional: true },
};
const lock = {
  "": { version: "0.1.0" },
  ...note,
  "node_modules/for-elsewhere": { version: "3.0.0", integrity: "sha512-d", optional: true },
};

describe("isComplete(wanted, found)", () => {
  test("is true of what npm notes; packages for other machines are not asked for", () => {
    expect(isComplete(lock, note)).toBe(true);
  });

  test.each([
    ["nothing was found", {}],
    ["a package is missing", { ...note, "node_modules/a/node_modules/b": undefined }],
    ["a package has another version", { ...note, "node_modules/a": { ...lock["node_modules/a"], version: "1.0.1" } }],
    [
      "a package has other contents",
      { ...note, "node_modules/a": { ...lock["node_modules/a"], integrity: "sha512-e" } },
    ],
    ["an optional one has another version", { ...note, "node_modules/for-here": { version: "2.9.0" } }],
    ["a package is no longer wanted", { ...note, "node_modules/left": { version: "1.0.0" } }],
  ])("not where %s", (_, found) => {
    expect(isComplete(lock, JSON.parse(JSON.stringify(found)))).toBe(false);
  });
});

describe("isInstalled(folder)", () => {
  let folder = "";
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "cchc-setup-"));
    write("package-lock.json", JSON.stringify({ packages: lock }));
    for (const path of Object.keys(note)) write(`${path}/package.json`, "{}");
    write("node_modules/.package-lock.json", JSON.stringify({ packages: note }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("after npm ci it is; in this project, too", () => {
    expect(isInstalled(folder)).toBe(true);
    expect(isInstalled(".")).toBe(true);
  });

  test("not where nothing was installed yet", () => {
    rmSync(join(folder, "node_modules"), { recursive: true });
    expect(isInstalled(folder)).toBe(false);
  });

  test("not where npm was stopped before its note, or while it wrote it", () => {
    write("node_modules/.package-lock.json", '{ "packages": { "node_mod');
    expect(isInstalled(folder)).toBe(false);
    rmSync(join(folder, "node_modules/.package-lock.json"));
    expect(isInstalled(folder)).toBe(false);
  });

  test("not where a package's folder is gone", () => {
    rmSync(join(folder, "node_modules/a/node_modules/b"), { recursive: true });
    expect(isInstalled(folder)).toBe(false);
  });

  test("not where package-lock.json is spoilt", () => {
    write("package-lock.json", "<<<<<<< HEAD");
    expect(isInstalled(folder)).toBe(false);
    rmSync(join(folder, "node_modules"), { recursive: true });
    expect(isInstalled(folder)).toBe(false);
  });

  test("not where package-lock.json was changed", () => {
    write("package-lock.json", JSON.stringify({ packages: lock }).replace("sha512-a", "sha512-f"));
    expect(isInstalled(folder)).toBe(false);
  });
});
