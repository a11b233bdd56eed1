import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import sirv from "sirv";
import { escapeMarkup } from "../src/core/escape-markup.ts";
import { mistakesPage } from "../src/dev/mistakes-page.ts";
import { readQuarter } from "../src/core/quarter.ts";
import { checkText } from "../src/views/check-text.ts";
import { capitalized } from "../src/i18n/capitalized.ts";
import { quarterText } from "../src/i18n/format.ts";
import { words } from "../src/i18n/words.ts";
import { readFolder } from "../src/load/folder.ts";
import { readWordReport } from "../src/load/office/docx.ts";
import { assembleFolder } from "../src/publication.ts";
import type { Block } from "../src/reading/report/document.ts";
import { systemBrowser } from "./browser.ts";

/**
 * `npm run screenshots`: the pictures of the editors' guide, made by doing what the guide says in a
 * copy of the data. Needs a built site in dist/. Nothing is drawn: each picture is what a command,
 * a file or a page shows.
 */
const OUT = "public/huong-dan";
const WIDTH = 960;
const locale = "vi";
const work = mkdtempSync(join(tmpdir(), "cchc-"));
for (const folder of ["data", "content", "public"]) cpSync(folder, join(work, folder), { recursive: true });
mkdirSync(OUT, { recursive: true });
const server = createServer(sirv("dist")).listen(0);
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: systemBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ reducedMotion: "reduce", colorScheme: "light" });

await pictureOfPage("con-so", "chi-tieu/iii-1-2/", 600);
await pictureOfPage("doi-chieu", "doi-chieu/2025-q3/#service-units-two-areas", 420);

await pictureOfCommand("quy-moi", "npm run new-quarter 2025-q4", run("new-quarter", "2025-q4"));
run("export-form", "2025-q3", "--out", work);
const form = readWordReport(readFileSync(`${work}/bieu-2025-q3.docx`));
await picture("bieu-word", wordPage(form.blocks), 480);
await pictureOfReportCheck("kiem-tra-bao-cao", `${work}/bieu-2025-q3.docx`);

// What an office sends: one row reworded, one that is no row of the form.
copyFileSync("scripts/guide-office.csv", `${work}/bieu-quy-4.csv`);
const [rowMissing] = words(locale).importProblems["row-missing"]({ id: "\0", read: "", form: "" }).split("\0");
const imported = run("import", `${work}/bieu-quy-4.csv`).split("\n");
const shown = imported.filter((line) => !line.startsWith(`  ${rowMissing}`));
await pictureOfCommand("nhap-bieu", "npm run import -- bieu-quy-4.csv", shown.join("\n"));

const files = readFolder(work);
const checked = assembleFolder(files);
const own = { ...checked, mistakes: checked.mistakes.filter(({ file }) => file.startsWith("data/quarters/2025-q4")) };
const textOf = (file: string) => new TextDecoder().decode(files.get(file));
await pictureOfCommand("kiem-tra", "npm run check", checkText(own, textOf, locale));
await picture("loi-trong-trang", mistakesPage({ ...own, mistakes: own.mistakes.slice(0, 2) }, textOf, locale), 480);

const changed = `${work}/data/quarters/2025-q3/indicators.csv`;
writeFileSync(changed, readFileSync(changed, "utf8").replace("III.1.4,2.141", "III.1.4,2.411"));
const review = run("review", ".");
const quarter = review.slice(review.indexOf(`### ${capitalized(quarterText(readQuarter("2025-q3")!, locale))}`));
await pictureOfCommand("thay-doi", "npm run review -- main", quarter.split("\n").slice(0, 11).join("\n"));

await browser.close();
server.close();

/** What a script says when it is run in the copy. */
function run(script: string, ...args: string[]): string {
  const command = [`scripts/${script}.ts`, ...args, "--root", work];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return (stdout + stderr).replaceAll(`${work}/`, "").trim();
}

async function pictureOfPage(name: string, path: string, height: number): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height });
  await page.goto(`${site}/${path}`);
  await page.screenshot({ path: `${OUT}/${name}.png` });
}

/** What the page that checks a report answers to a file: its first findings. */
async function pictureOfReportCheck(name: string, file: string): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await page.goto(`${site}/kiem-tra/`);
  await page.locator('[data-check="quarter"]').selectOption("2025-q3");
  await page.locator('[data-check="file"]').setInputFiles(file);
  const result = page.locator('[data-check="result"]');
  await result.waitFor();
  await result.evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: `${OUT}/${name}.png` });
}

async function picture(name: string, html: string, height: number): Promise<void> {
  await page.goto("about:blank");
  await page.setViewportSize({ width: WIDTH, height });
  await page.setContent(html, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${OUT}/${name}.png` });
}

/** A command and what it answers, as tall as it is. */
async function pictureOfCommand(name: string, command: string, answer: string): Promise<void> {
  await picture(name, terminal(command, answer), 80);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await picture(name, terminal(command, answer), height);
}

/** A fixed pitch that has every Vietnamese letter; a machine's own seldom has. */
function fixedPitch(): string {
  const faces = ["latin", "latin-ext", "vietnamese"].map((subset) => {
    const file = `node_modules/@fontsource/jetbrains-mono/files/jetbrains-mono-${subset}-400-normal.woff2`;
    return `@font-face{font-family:Terminal-${subset};src:url(data:font/woff2;base64,${readFileSync(file, "base64")})}`;
  });
  return faces.join("");
}

function terminal(command: string, answer: string): string {
  const style = `${fixedPitch()}
    body{margin:0;background:#1d2125;color:#e8e6e1;font:15px/1.55 Terminal-vietnamese,Terminal-latin,Terminal-latin-ext,monospace}
    pre{margin:0;padding:20px 24px;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit} b{color:#7fd1ae;font-weight:400}`;
  return `<!doctype html><style>${style}</style><pre><b>&gt; ${escapeMarkup(command)}</b>\n\n${escapeMarkup(answer)}</pre>`;
}

/** The Word file as its table reads. */
function wordPage(blocks: readonly Block[]): string {
  const content = blocks.map((block) =>
    block.kind === "paragraph"
      ? `<p>${escapeMarkup(block.text)}</p>`
      : `<table>${block.table.rows.map((row) => `<tr>${row.map(({ text }) => `<td>${escapeMarkup(text)}</td>`).join("")}</tr>`).join("")}</table>`,
  );
  const style = `body{margin:0;padding:24px 40px;font:16px/1.35 "Liberation Serif","Times New Roman",serif;background:#fff;color:#000}
    p{margin:0} table{border-collapse:collapse;width:100%;margin-top:12px} td,th{border:1px solid #555;padding:3px 7px;vertical-align:top;font-weight:400;text-align:start}`;
  return `<!doctype html><style>${style}</style>${content.join("")}`;
}
