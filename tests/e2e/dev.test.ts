import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyOf } from "../scripts/run.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const root = copyOf("tests/fixtures/base");
const rows = `${root}/data/quarters/2031-q1/indicators.csv`;
const right = readFileSync(rows, "utf8");
let address = "";
let stop = () => {};

beforeAll(async () => {
  const port = await freePort();
  address = `http://localhost:${port}/`;
  // Astro serves no pages where it believes that Vitest runs it.
  const env = {
    ...process.env,
    VITEST: undefined,
    CCHC_ROOT: root,
    NODE_ENV: "development",
  };
  const server = spawn(process.execPath, ["scripts/dev.ts", "--port", String(port)], { env, stdio: "ignore" });
  stop = () => server.kill();
  while (!(await fetch(address).catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 200));
});
afterAll(() => stop());

test("a changed CSV reloads the page; a mistake stands in it in the words of the check, until it is mended", async () => {
  const page = await open();
  await page.goto(`${address}chi-tieu/i-1/`);
  const main = page.locator("main");
  expect(await main.innerText()).toContain("12");
  // The styles of the page are not blocked while an editor works.
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe("flex");

  writeFileSync(rows, right.replace("I.1,12,", "I.1,77,"));
  await main.getByText("77").first().waitFor();

  writeFileSync(rows, right.replace("I.1,12,", "I.1,l2,"));
  await main.getByText("Số “l2” có chữ cái giống chữ số (O thay 0, l thay 1). Viết: 12").waitFor();
  expect(await main.innerText()).toContain("data/quarters/2031-q1/indicators.csv:2:5");
  expect(await main.innerText()).toContain("2 | I.1,l2,");

  writeFileSync(rows, right);
  await page.locator("h1", { hasText: "Số văn bản thử" }).waitFor();
});

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
