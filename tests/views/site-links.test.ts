import { expect, test } from "vitest";
import { mainLinks, moreLinks } from "../../src/views/site-links.ts";
import { EIGHT_QUARTERS, releasesOf } from "../core/synthetic.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

const site = assembleFiles(baseFiles).publication!;

test("mainLinks and moreLinks lead to the newest quarter, and only to pages that are there", () => {
  expect(mainLinks({ ...site, releases: releasesOf(EIGHT_QUARTERS) }, "vi")[0]!.to).toBe("/bao-cao/2026-q1/");
  const bare = { ...site, pages: [], indices: [] };
  const more = moreLinks(bare, "vi").map(({ to }) => to);
  expect(more).toEqual(["/kiem-tra/", "/so-lieu/2031-q1/", "/so-sanh/", "/api/v1/", "/feed.xml"]);
  const page = { slug: "phuong-phap", title: "", description: "", quarter: "", tree: { type: "root" }, english: null };
  expect(moreLinks({ ...bare, pages: [page] }, "vi")[0]!.to).toBe("/phuong-phap/");
});
