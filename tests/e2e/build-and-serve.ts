import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { EIGHT_QUARTERS } from "../core/synthetic.ts";
import { buildMadeSite } from "./made-site.ts";
import { serve } from "./serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** One build, served at the root of a host and below a sub-path that the build does not know. */
    root: string;
    subPath: string;
    /** The folder of a site of eight made quarters, and where it is served, at both addresses, too. */
    made: string;
    madeRoot: string;
    madeSubPath: string;
  }
}

/** Builds each site once and serves its folder at two addresses. */
export default async function setup(project: TestProject): Promise<() => void> {
  execFileSync(process.execPath, ["scripts/build.ts"], { stdio: ["ignore", "ignore", "inherit"] });
  const real = await serve("dist");
  project.provide("root", real.root);
  project.provide("subPath", real.subPath);
  const folder = buildMadeSite(EIGHT_QUARTERS);
  const dist = join(folder, "dist");
  const made = await serve(dist);
  project.provide("made", dist);
  project.provide("madeRoot", made.root);
  project.provide("madeSubPath", made.subPath);
  return () => {
    real.close();
    made.close();
    rmSync(folder, { recursive: true });
  };
}
