import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

/** A host that answers `/a` with the page of `/a/`, and what is not there with 404.html at its address; below a sub-path, too. */
const server = createServer((request, response) => {
  const path = new URL(request.url!, "http://host").pathname.replace(/^\/mo\/cchc(?=\/|$)/, "");
  request.url = /\.\w+$/.test(path) ? path : `${path.replace(/\/$/, "")}/`;
  site(request, response, () => {
    response.writeHead(404, { "content-type": "text/html" }).end(notFound);
  });
});
let site: ReturnType<typeof sirv>;
let notFound: string;
let host: string;
beforeAll(async () => {
  site = sirv(inject("site"), { dev: true });
  notFound = readFileSync(join(inject("site"), "404.html"), "utf8");
  await new Promise<void>((resolve) => server.listen(0, resolve));
  host = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const SUB_PATHS = ["", "/mo/cchc"];

describe.each(SUB_PATHS)("at %j", (sub) => {
  test.each(["/chi-tieu", "/chi-tieu/vii-4-4", "/bao-cao/2025-q3", "/nhung/dossiers-by-channel"])(
    "%s without its slash is a whole page, whose links lead on",
    async (path) => {
      const page = await open();
      const failed: string[] = [];
      page.on("console", (message) => void (message.type() === "error" && failed.push(message.text())));
      await page.goto(`${host}${sub}${path}?a=b`);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${sub}${path}/?a=b`);
      expect(await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0))).toBe(
        true,
      );
      const links = await page
        .locator("a[href]")
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(links.filter((link) => link.startsWith(host) && !link.startsWith(`${host}${sub}/`))).toEqual([]);
      expect(failed).toEqual([]);
    },
  );

  test.each(["/khong-co", "/khong-co/", "/a/b/c/d/e", "/chi-tieu/khong-co/", "/du-lieu/x/y.csv"])(
    "%s is the page for what is not found, with its styles, and leads home",
    async (path) => {
      const page = await open();
      const response = await page.goto(host + sub + path);
      expect([response!.status(), new URL(page.url()).pathname]).toEqual([404, sub + path]);
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe("flex");
      const skip = await page.locator("a[href*='#noi-dung']").evaluate((one) => (one as HTMLAnchorElement).href);
      expect(skip).toBe(`${host}${sub}${path}#noi-dung`);
      await page.locator("main a").first().click();
      await page.waitForURL(`${host}${sub}/`);
      expect(await page.locator("h1").count()).toBe(1);
    },
  );
});
