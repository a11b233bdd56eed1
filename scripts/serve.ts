import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { words } from "../src/i18n/words.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: process.env["PORT"] ?? "4321" },
    dir: { type: "string", default: "dist" },
  },
});
const notFound = readFileSync(`${values.dir}/404.html`);
const site = sirv(values.dir, {
  // Reads the folder anew at each request, so that a rebuild shows at once.
  dev: true,
  onNoMatch: (_request, response) => {
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
    response.end(notFound);
  },
});

function listen(port: number, triesLeft: number): void {
  const server = createServer(site);
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" || triesLeft === 0) throw error;
    listen(port + 1, triesLeft - 1);
  });
  server.listen(port, () => console.log(words("vi").tools.serve.open(`http://localhost:${port}/`)));
}
listen(Number(values.port), 20);
