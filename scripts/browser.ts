import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { words } from "../src/i18n/words.ts";

// The shell has no windows to draw: it takes half of what a whole browser takes.
const SYSTEM_BROWSERS = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** The path of a Chromium or Chrome on this machine; undefined where none is installed. */
export function systemBrowser(): string | undefined {
  return SYSTEM_BROWSERS.find((path) => existsSync(path));
}

/** Gives the browser tests a browser: the machine's own, else Debian's package (as root), else Playwright's. */
export function installBrowser(): void {
  if (systemBrowser()) return;
  const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: "inherit" }).status === 0;
  const t = words("vi").tools.browser;
  console.log(t.installing);
  const asRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  const install = ["install", "-y", "-qq", "chromium-headless-shell"];
  if (asRoot && run("apt-get", ["update", "-qq"]) && run("apt-get", install)) return;
  if (!run("npx", ["playwright-core", "install", "chromium"])) console.error(t.failed);
}
