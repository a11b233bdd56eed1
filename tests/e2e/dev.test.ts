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

test("whatever is wrong, every address answers with the mistakes, also to a program", async () => {
  const change = (path: string, from: string, to: string) => {
    const before = readFileSync(`${root}/${path}`, "utf8");
    if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`);
    writeFileSync(`${root}/${path}`, before.replace(from, to));
    return () => writeFileSync(`${root}/${path}`, before);
  };
  const answers = async (said: string) => {
    const pages = ["", "chi-tieu/i-1/", "doi-chieu/"].map((path) => fetch(address + path));
    const found = await Promise.all((await Promise.all(pages)).map(async (one) => [one.status, await one.text()]));
    return found.every(([status, text]) => status === 200 && String(text).includes(said));
  };
  const wrong: [path: string, from: string, to: string, said: string][] = [
    ["data/quarters/2031-q1/report.json", "{", "", "report.json:2:12"],
    ["data/quarters/2031-q1/explanations.csv", "documents-equal,", "documents-gone,", "Vì sao phải khớp: Cùng một số."],
    ["content/reports/2031-q1/01-muc-mot.mdx", "section: I.1", "section: [I.1", "01-muc-mot.mdx:2:1"],
    ["content/reports/2031-q1/01-muc-mot.mdx", "<YNghia>", "<YNghia", "01-muc-mot.mdx:"],
  ];
  for (const [path, from, to, said] of wrong) {
    const restore = change(path, from, to);
    await expect.poll(() => answers(said), { timeout: 15_000 }).toBe(true);
    restore();
  }
  const right = async () => (await fetch(`${address}chi-tieu/i-1/`)).text();
  await expect.poll(right, { timeout: 15_000 }).toContain("Số văn bản thử");
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
