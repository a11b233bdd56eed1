import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** A folder served at the root of one host and below a sub-path of another, that no build knows. */
export async function serve(folder: string): Promise<{ root: string; subPath: string; close: () => void }> {
  const site = sirv(folder, { dev: true });
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
  return {
    root: `http://localhost:${port}/`,
    subPath: `http://127.0.0.1:${port}/a/b/`,
    close: () => server.close(),
  };
}
