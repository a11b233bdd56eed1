import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { serve } from "./serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** One build, served at the root of a host and below a sub-path that the build does not know. */
    root: string;
    subPath: string;
  }
}

/** Builds the site once and serves the same folder at two addresses. */
export default async function setup(project: TestProject): Promise<() => void> {
  execFileSync(process.execPath, ["scripts/build.ts"], { stdio: ["ignore", "ignore", "inherit"] });
  const { root, subPath, close } = await serve("dist");
  project.provide("root", root);
  project.provide("subPath", subPath);
  return close;
}
