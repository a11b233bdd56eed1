import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { systemBrowser } from "../../scripts/browser.ts";

/**
 * Lays out in a page what a browser keeps until one comes near it: what is far from the screen has no text and no place
 * that could be read or measured. Pages of `useBrowser` do it by themselves where scripts run.
 */
export function layOutAll(page: Page): Promise<void> {
  return page.evaluate(layOut);
}

/** A sheet that is made by a script is none of those that the policy of the pages forbids. */
function layOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important }");
  document.adoptedStyleSheets.push(sheet);
}

/**
 * A headless Chromium for the tests of one file; it opens no connection of its own.
 * A window costs seconds, so that one page is kept for each set of options; it comes back blank.
 * @param laidOut whether pages are laid out whole; without it as readers have them
 */
export function useBrowser({ laidOut = true } = {}): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  const pages = new Map<string, Page>();
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: systemBrowser(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const key = JSON.stringify(options);
    const known = pages.get(key);
    const page =
      known ?? (await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage());
    if (!known && laidOut) await page.addInitScript(layOut);
    pages.set(key, page);
    page.removeAllListeners();
    if (known) await page.goto("about:blank");
    return page;
  };
}
