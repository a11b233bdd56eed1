import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, describe, expect, test } from "vitest";
import { buildSite } from "../build-site.ts";
import { FROZEN } from "../frozen.ts";
import { copyOf } from "../scripts/run.ts";
import { holdsOf } from "../today/holds.ts";
import { addFormOnlyQuarter, writeSections } from "./edits.ts";
import { htmlMistakes } from "./html.ts";
import { brokenLinks, builtPages } from "./site.ts";

const root = copyOf(FROZEN);
addFormOnlyQuarter(root);
const formOnly = await buildSite(root);
writeSections(root, { "01-chi-dao-dieu-hanh.mdx": "restated", "30-ton-tai-han-che.mdx": "verbatim" });
const half = await buildSite(root);
afterAll(() => {
  for (const folder of [root, dirname(formOnly), dirname(half)]) rmSync(folder, { recursive: true });
});

const htmlOf = (site: string, path: string) => readFileSync(join(site, path, "index.html"), "utf8");
const mainOf = (site: string, path: string) => parse(htmlOf(site, path)).querySelector("main")!;
const textOf = (site: string, path: string) => mainOf(site, path).text.replace(/\s+/g, " ");
const QUARTER_PAGES = ["", "bao-cao/2025-q4", "so-lieu/2025-q4", "doi-chieu/2025-q4", "du-lieu/2025-q4", "kien-nghi"];

/** Headings of a page's main part that nothing follows, and lists or tables without content. */
function emptyParts(site: string): string[] {
  return builtPages(site).flatMap(({ path, root: page }) =>
    page
      .querySelectorAll("main h1, main h2, main h3, main ul, main tbody")
      .filter((one) => !one.closest("[hidden]") && !one.closest(".drawing") && one.text.trim() === "")
      .map((one) => `${path} ${one.outerHTML.slice(0, 80)}`),
  );
}

describe("a newest quarter that has its form alone", () => {
  test("says so in one line, and where the last narrative is", () => {
    const line = "Bản này mới có biểu số liệu; lời văn của báo cáo chưa có ở đây. Đọc báo cáo quý III năm 2025";
    for (const path of ["", "bao-cao/2025-q4", "so-lieu/2025-q4", "du-lieu/2025-q4"])
      expect(textOf(formOnly, path), path).toContain(line);
    expect(textOf(formOnly, "tim-kiem")).toContain("Quý IV/2025 mới có biểu số liệu");
    expect(readFileSync(join(formOnly, "feed.xml"), "utf8")).toContain("Bản này mới có biểu số liệu");
    expect(textOf(formOnly, "")).toContain("Xem biểu số liệu");
    expect(textOf(formOnly, "")).not.toContain("viết lại cho dễ hiểu");
  });

  test("its report is the form, an area a table, with contents that lead there", () => {
    const page = mainOf(formOnly, "bao-cao/2025-q4");
    expect(page.querySelectorAll("tbody tr")).toHaveLength(122);
    const fragments = page
      .querySelectorAll("[aria-labelledby=muc-luc] a")
      .map((one) => one.getAttribute("href")!.slice(1));
    expect(fragments).toHaveLength(7);
    expect(fragments.filter((id) => !page.getElementById(id))).toEqual([]);
    expect(page.querySelector("h1")!.text.replace(/\s+/g, " ").trim()).toBe("Báo cáo thử quý IV năm 2025");
  });

  test("proposals are those of the newest report that has some, and it is said", () => {
    const text = textOf(formOnly, "kien-nghi");
    expect(text).toContain("theo báo cáo quý III năm 2025. Các phần này của báo cáo quý IV năm 2025 chưa có ở đây.");
    expect(mainOf(formOnly, "kien-nghi").querySelectorAll("a[href^='../bao-cao/2025-q3/']").length).toBeGreaterThan(0);
  });

  test("nothing that is carried over is on a page or in a file", () => {
    for (const path of QUARTER_PAGES) expect(htmlOf(formOnly, path), path).not.toContain(">?");
    const data = (name: string) =>
      readFileSync(join(formOnly, "du-lieu/2025-q4", name), "utf8")
        .trim()
        .split("\n");
    expect(data("figures.csv")).toHaveLength(1);
    expect(data("documents.csv")).toHaveLength(1);
    expect(data("indicators.csv").length).toBeGreaterThan(122);
    expect(data("findings.csv").filter((line) => line.includes("plan-key-tasks"))).toEqual([]);
  });

  test("the API and the data say how many sections there are", () => {
    const json = (path: string) => JSON.parse(readFileSync(join(formOnly, path), "utf8")) as never;
    const sections = { total: 35, published: 0, verbatim: 0 };
    expect(json("api/v1/index.json")).toMatchObject({
      quarters: [{ sections }, { sections: { total: 35, published: 35, verbatim: 0 } }],
    });
    expect(json("du-lieu/2025-q4/observations.json")).toMatchObject({ sections });
    expect(json("du-lieu/2025-q4/datapackage.json")).toMatchObject({
      description:
        "Test report, fourth quarter of 2025. This edition has the statistical form; the report's narrative is not here yet.",
    });
  });

  test("charts and series that the quarter has not go on with the quarter before", () => {
    expect(htmlOf(formOnly, "nhung/dossiers-by-channel")).toContain("Số liệu quý III năm 2025.");
    // The example of the API's page asks for numbers that only the quarter before has.
    expect(textOf(formOnly, "api/v1")).toContain("dossiers-received-online");
    expect(textOf(formOnly, "so-lieu/2025-q3")).toContain("Số liệu trong bài báo cáo");
  });
});

describe("a newest quarter of which a part is written", () => {
  test("says how many sections it has, and marks the report's own words", () => {
    const text = textOf(half, "bao-cao/2025-q4");
    expect(text).toContain("Bản này có 2 trên 35 mục; 1 mục giữ nguyên lời báo cáo.");
    const page = mainOf(half, "bao-cao/2025-q4/in");
    const marked = page.querySelectorAll("section").filter(({ text }) => text.includes("Nguyên văn báo cáo"));
    expect(marked.map((one) => one.querySelector("h2, h3, h4")!.id)).toEqual(["iii-2"]);
    expect(textOf(half, "bao-cao/2025-q4/iii")).toContain("Nguyên văn báo cáo");
    expect(textOf(half, "kien-nghi")).toContain("Nguyên văn báo cáo");
  });

  test("contents and headings are those of what is there", () => {
    const page = mainOf(half, "bao-cao/2025-q4/in");
    const headings = page.querySelectorAll("article h2, article h3, article h4").map(({ id }) => id);
    expect(headings).toEqual(["i", "i-1", "iii", "iii-2", "van-ban"]);
    const contents = mainOf(half, "bao-cao/2025-q4").querySelectorAll("[aria-labelledby=muc-luc] a");
    expect(contents.map((one) => one.getAttribute("href"))).toEqual([
      ...["i/", "i/#i-1", "iii/", "iii/#iii-2", "van-ban/"],
    ]);
  });

  test("proposals are its own, and it is said that some are not there", () => {
    expect(textOf(half, "kien-nghi")).toContain(
      "theo báo cáo quý IV năm 2025. Một số phần của báo cáo này chưa có ở đây.",
    );
  });
});

describe.each([
  ["form alone", formOnly],
  ["a part", half],
])("the pages of a site whose newest quarter has %s", (_, site) => {
  test("lead nowhere that is not there, and have nothing empty", () => {
    expect(brokenLinks(site)).toEqual([]);
    expect(emptyParts(site)).toEqual([]);
  });

  test("are valid HTML", async () => {
    for (const path of QUARTER_PAGES) expect(await htmlMistakes(htmlOf(site, path)), path).toEqual([]);
  });
});

describe("what holds of every publication", () => {
  holdsOf(() => ({ root, site: half }));
});
