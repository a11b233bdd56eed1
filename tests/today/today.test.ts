import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../src/root.ts";
import { buildSite } from "../build-site.ts";
import { holdsOf } from "./holds.ts";

// The one suite that reads what is published today. It knows no province, no quarter and no number.
describe("what is published today", () => {
  let site: string;
  beforeAll(async () => {
    site = await buildSite(ROOT);
  });
  afterAll(() => rmSync(dirname(site), { recursive: true }));

  holdsOf(() => ({ root: ROOT, site }));
});

test("the pages of the site name only commands that there are", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  const folder = join(ROOT, "content/pages");
  const pages = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const texts = pages.filter((name) => name.endsWith(".mdx")).map((name) => readFileSync(join(folder, name), "utf8"));
  const named = texts.flatMap((text) => [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name!));
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
