import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { TestProject } from "vitest/node";
import { buildSite } from "../build-site.ts";
import { EIGHT_QUARTERS, filesOfQuarters } from "../core/synthetic.ts";
import { FROZEN } from "../frozen.ts";
import { folderOf } from "../load/fixture.ts";
import { serve } from "./serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the frozen publication's site, served at the root of a host and below a sub-path that the build does not know. */
    site: string;
    root: string;
    subPath: string;
    /** The same of a site of eight made quarters. */
    made: string;
    madeRoot: string;
    madeSubPath: string;
  }
}

/** Builds each site once for all files and serves its folder at two addresses. */
export default async function setup(project: TestProject): Promise<() => void> {
  const env = { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL("tests/guard.ts")}` };
  const quarters = folderOf(filesOfQuarters(EIGHT_QUARTERS));
  const [site, made] = await Promise.all([buildSite(FROZEN, env), buildSite(quarters, env)]);
  const [real, other] = [await serve(site), await serve(made)];
  project.provide("site", site);
  project.provide("root", real.root);
  project.provide("subPath", real.subPath);
  project.provide("made", made);
  project.provide("madeRoot", other.root);
  project.provide("madeSubPath", other.subPath);
  return () => {
    real.close();
    other.close();
    for (const folder of [dirname(site), dirname(made), quarters]) rmSync(folder, { recursive: true });
  };
}
