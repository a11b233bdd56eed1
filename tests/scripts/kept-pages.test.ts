import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildKeeping } from "../../scripts/kept-pages.ts";

let folder: string;
const kept = () => join(folder, "kept");
const site = () => join(folder, "site");
const page = () => join(kept(), "dist/a.html");
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "cchc-kept-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds once, as Astro does: keeps a page, and writes a script. Says for each build whether it found the page. */
async function built(script = "a.js"): Promise<boolean[]> {
  const found: boolean[] = [];
  await buildKeeping(kept(), site(), async () => {
    found.push(existsSync(page()));
    mkdirSync(join(kept(), "dist"), { recursive: true });
    writeFileSync(page(), "<p>a</p>");
    rmSync(site(), { recursive: true, force: true });
    mkdirSync(join(site(), "_astro"), { recursive: true });
    writeFileSync(join(site(), "_astro", script), "");
  });
  return found;
}

describe("buildKeeping(folder, site, build)", () => {
  test("the first build finds nothing, the next one what it kept", async () => {
    expect(await built()).toEqual([false]);
    expect(await built()).toEqual([true]);
    expect(await built()).toEqual([true]);
  });

  test.each([
    ["a page was changed", () => appendFileSync(page(), " ")],
    ["a page is gone", () => rmSync(page())],
    ["a page came", () => writeFileSync(join(kept(), "dist/b.html"), "")],
    ["the record is gone", () => rmSync(join(kept(), "kept.json"))],
    ["the record is cut short", () => writeFileSync(join(kept(), "kept.json"), '{"made":')],
  ])("where %s since, nothing is used", async (_what, damage) => {
    await built();
    damage();
    expect(await built()).toEqual([false]);
    expect(await built()).toEqual([true]);
  });

  test("a build that breaks off leaves nothing that is used", async () => {
    await built();
    await expect(buildKeeping(kept(), site(), () => Promise.reject(new Error("stopped")))).rejects.toThrow("stopped");
    expect(await built()).toEqual([false]);
  });

  test("where a script has another name now, the site is built again from nothing", async () => {
    await built();
    expect(await built("b.js")).toEqual([true, false]);
  });
});
