import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
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
