import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const built = mkdtempSync(join(tmpdir(), "cchc-serve-"));
writeFileSync(join(built, "404.html"), "khong co");
writeFileSync(join(built, "index.html"), "trang dau");

const long = "dài ".repeat(2000);
writeFileSync(join(built, "dai.html"), long);

/** What the server sends, its bytes as they come. */
async function request(address: string, encoding: string) {
  const [response] = (await once(
    get(`${address}dai.html`, { headers: { "accept-encoding": encoding } }),
    "response",
  )) as [IncomingMessage];
  const body = Buffer.concat(await response.toArray());
  return { headers: response.headers, statusCode: response.statusCode, body };
}

const refused = (...args: string[]) => {
  const { stderr, status } = spawnSync(process.execPath, ["scripts/serve.ts", ...args], { encoding: "utf8" });
  return { stderr, status };
};

const started: { kill: () => boolean }[] = [];
afterAll(() => started.forEach((server) => server.kill()));

/** The address that the command prints. */
async function served(port: number): Promise<string> {
  const server = spawn(process.execPath, ["scripts/serve.ts", "--dir", built, "--port", String(port)]);
  started.push(server);
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  return /http:\S+/.exec(line.toString())![0];
}

describe("npm run serve", () => {
  test("without a built site says what to run, in one line", () => {
    const { stderr, status } = refused("--dir", "chua-co");
    expect(status).toBe(1);
    expect(stderr).toBe("Chưa có trang trong thư mục chua-co/. Chạy: npm run build\n");
  });

  test.each(["abc", "70000", "-1"])("refuses %s as a port in one line", (port) => {
    const { stderr, status } = refused("--dir", built, `--port=${port}`);
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(port);
  });

  test("takes the next port where one is taken, and answers what is not there with the page for that", async () => {
    const taken = createServer().listen(0, "localhost");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const address = await served(port);
    taken.close();
    expect(address).not.toBe(`http://localhost:${port}/`);
    expect(await (await fetch(address)).text()).toBe("trang dau");
    const missing = await fetch(`${address}khong/co/`);
    expect([missing.status, await missing.text()]).toEqual([404, "khong co"]);
  });

  test("compresses texts as hosts do, and leaves them as they are for whoever asks for that", async () => {
    const address = await served(0);
    const answer = async (encoding: string) => {
      const { headers, statusCode, body } = await request(address, encoding);
      return [statusCode, headers["content-encoding"], body.length < long.length / 10];
    };
    expect(await answer("br, gzip")).toEqual([200, "br", true]);
    expect(await answer("gzip")).toEqual([200, "gzip", true]);
    expect(await answer("identity")).toEqual([200, undefined, false]);
  });

  test("is seen by this machine alone", async () => {
    const address = await served(0);
    expect((await fetch(address)).status).toBe(200);
    // Whoever listens for other machines, too, answers at every address of this one.
    await expect(fetch(`http://127.0.0.2:${new URL(address).port}/`)).rejects.toThrow();
  });
});
