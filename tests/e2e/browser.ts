import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { systemBrowser } from "../../scripts/browser.ts";

/**
 * A headless Chromium for the tests of one file; it opens no connection of its own.
 * A window costs seconds, so that one page is kept for each set of options; it comes back blank.
 */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
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
    pages.set(key, page);
    page.removeAllListeners();
    if (known) await page.goto("about:blank");
    return page;
  };
}
