import { isPort, optionsOf, stop } from "./command.ts";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import sirv from "sirv";
import { words } from "../src/i18n/words.ts";

/** The ports that are tried from the one named, each taken by something else. */
const TRIES = 20;
const t = words("vi").tools.serve;

const { values } = optionsOf({
  options: {
    port: { type: "string", default: process.env["PORT"] ?? "4321" },
    // Other machines see the site only where its owner says so: `--host 0.0.0.0`.
    host: { type: "string", default: "localhost" },
    dir: { type: "string", default: "dist" },
  },
});
const { dir, host } = values;

if (!isPort(values.port)) stop(t.portWrong(values.port));
if (!existsSync(`${dir}/404.html`)) stop(t.notBuilt(dir));
const notFound = readFileSync(`${dir}/404.html`);
const site = sirv(dir, {
  // Reads the folder anew at each request, so that a rebuild shows at once.
  dev: true,
  onNoMatch: (_request, response) => {
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
    response.end(notFound);
  },
});

/** As hosts do, so that what is tried here weighs what readers get. */
const compressed = compression();

function listen(port: number, triesLeft: number): void {
  const server = createServer((request, response) => {
    // It was written for Express, whose requests and responses are Node's.
    compressed(request as never, response as never, () => site(request, response));
  });
  server.once("error", (error: NodeJS.ErrnoException) => {
    const next = error.code === "EADDRINUSE" && triesLeft > 0 && port < 65_535;
    if (next) listen(port + 1, triesLeft - 1);
    else stop(t.cannotListen(host, port, error.code ?? error.message));
  });
  server.listen(port, host, () => {
    const { port: own } = server.address() as AddressInfo;
    console.log(t.open(`http://${host}:${own}/`));
  });
}
listen(Number(values.port), TRIES);
