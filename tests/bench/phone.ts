import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { systemBrowser } from "../../scripts/browser.ts";
import { buildSite } from "../build-site.ts";
import { FROZEN } from "../frozen.ts";
import { tableText } from "./table.ts";

/** A cheap phone on a slow connection, as Lighthouse throttles: 1.6 Mbit/s with 150 ms, a quarter of this processor. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 94_000 };
const SLOWER = 4;
const PHONE = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true };
const RUNS = 5;
const KINDS = [
  "",
  "bao-cao/2025-q3/",
  "bao-cao/2025-q3/ii-3/",
  "bao-cao/2025-q3/in/",
  "chi-tieu/",
  "chi-tieu/vii-4-4/",
  "doi-chieu/2025-q3/",
  "so-lieu/2025-q3/",
];
/** Each with its English twin. */
const PAGES = [
  ...KINDS.flatMap((path) => [path, `en/${path}`]),
  "tim-kiem/?q=ho+so+tre",
  "en/tim-kiem/?q=late+dossiers",
];
/** The front page as one would write it by hand: its text and drawings, no style but the browser's, no type, no script. */
const BY_HAND = "viet-tay.html";

interface Cost {
  /** Milliseconds to the largest paint, and by which tasks of more than 50 ms exceed them. */
  paint: number;
  blocking: number;
  /** Cumulative layout shift, as the browser counts it. */
  shift: number;
  kilobytes: number;
}

/** How long the first screen takes on a throttled phone, what moves in it, and how many bytes it is, by kind of page. */
export async function benchPhone(): Promise<void> {
  const site = await buildSite(FROZEN);
  writeByHand(site);
  const server = spawn(process.execPath, ["scripts/serve.ts", "--dir", site, "--port", "0"]);
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  const root = /http:\S+/.exec(line.toString())![0];
  const browser = await chromium.launch({ executablePath: systemBrowser(), args: ["--no-sandbox"] });
  const rows = [["page (median of five)", "paint, s", "blocking, ms", "shift", "kB"]];
  for (const path of [BY_HAND, ...PAGES]) {
    const costs: Cost[] = [];
    for (let run = 0; run < RUNS; run++) costs.push(await visit(browser, root + path));
    const of = (key: keyof Cost) => costs.map((cost) => cost[key]).sort((a, b) => a - b)[(RUNS - 1) / 2]!;
    rows.push([
      `/${path}`,
      (of("paint") / 1000).toFixed(2),
      of("blocking").toFixed(0),
      of("shift").toFixed(3),
      of("kilobytes").toFixed(1),
    ]);
  }
  console.log(tableText(rows));
  await browser.close();
  server.kill();
  rmSync(dirname(site), { recursive: true });
}

function writeByHand(site: string): void {
  const html = readFileSync(join(site, "index.html"), "utf8");
  const main = /<main[\s\S]*<\/main>/.exec(html)![0].replace(/ class="[^"]*"/g, "");
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>CCHC</title>';
  writeFileSync(join(site, BY_HAND), `<!doctype html><html lang="vi"><head>${head}</head><body>${main}</body></html>`);
}

async function visit(browser: Browser, address: string): Promise<Cost> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  let bytes = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForTimeout(2500);
  const cost = await page.evaluate(() => (globalThis as unknown as { cost: Omit<Cost, "kilobytes"> }).cost);
  await context.close();
  return { ...cost, kilobytes: bytes / 1000 };
}

/** Runs in the page before anything else of it. */
function watch(): void {
  const cost = { paint: 0, blocking: 0, shift: 0 };
  Object.assign(globalThis, { cost });
  const observe = (
    type: string,
    take: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void,
  ) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry as never))).observe({
      type,
      buffered: true,
    });
  observe("largest-contentful-paint", ({ startTime }) => {
    cost.paint = startTime;
  });
  observe("longtask", ({ duration }) => {
    cost.blocking += duration - 50;
  });
  observe("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) cost.shift += value;
  });
}
