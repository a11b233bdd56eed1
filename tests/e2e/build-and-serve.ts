import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import type { TestProject } from "vitest/node";

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
  const site = sirv("dist", { dev: true });
  const server = createServer((request, response) => {
    const below = /^\/a\/b(?=\/)/;
    const notFound = () => {
      response.writeHead(404).end();
    };
    const atSubPath = request.headers.host?.startsWith("127.") ?? false;
    if (atSubPath && !below.test(request.url!)) notFound();
    else {
      request.url = atSubPath ? request.url!.replace(below, "") : request.url!;
      site(request, response, notFound);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  project.provide("root", `http://localhost:${port}/`);
  project.provide("subPath", `http://127.0.0.1:${port}/a/b/`);
  return () => server.close();
}
