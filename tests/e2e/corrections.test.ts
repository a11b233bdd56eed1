import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "../build-site.ts";
import { baseFiles, folderOf } from "../load/fixture.ts";
import { builtFiles, builtPages, siteFile } from "./site.ts";

// A province of the tests with two quarters; values of both were changed after they were published.
const files = new Map(baseFiles);
const HEAD = "id,column,from,to,date,reason_vi,reason_en";
const write = (path: string, content: string) => files.set(path, new TextEncoder().encode(content));
let root: string;
let dist: string;

beforeAll(async () => {
  for (const [path, bytes] of baseFiles) {
    const text = new TextDecoder().decode(bytes);
    const older = text.replaceAll("2031-q1", "2030-q4").replace('"issued": "2031-03-20"', '"issued": "2030-12-20"');
    if (path.includes("2031-q1")) write(path.replace("2031-q1", "2030-q4"), older);
  }
  const publisher = JSON.parse(new TextDecoder().decode(baseFiles.get("data/publisher.json")));
  write("data/publisher.json", JSON.stringify({ ...publisher, baseUrl: "https://example.org/cchc/" }));
  write("data/calendar.csv", "quarter,expected,basis_vi,basis_en\n2031-q2,2031-06-20,Lịch thử.,\n");
  write("data/quarters/2031-q1/revisions.csv", `${HEAD}\nI.2.2,value,9,10,2031-05-10,Chép nhầm dòng.,\n`);
  // 2031-01-10 is before the newest report and no news any more.
  write("data/quarters/2030-q4/revisions.csv", `${HEAD}\nI.2.1,value,24,25,2031-01-10,Lỗi cũ.,\n`);
  root = folderOf(files);
  dist = await buildSite(root);
});
afterAll(() => {
  for (const folder of [root, dirname(dist)]) rmSync(folder, { recursive: true });
});

const page = (path: string) => parse(readFileSync(join(dist, path, "index.html"), "utf8"));
const news = (path: string) => page(path).querySelector("aside[aria-labelledby=dinh-chinh]")?.text ?? "";
const valueIn = (path: string, id: string) =>
  readFileSync(join(dist, path), "utf8")
    .split("\n")
    .find((line) => line.includes(`,${id},`))!;

test.each(["", "bao-cao/2031-q1/", "doi-chieu/2031-q1/", "so-lieu/2031-q1/", "du-lieu/2031-q1/", "chi-tieu/i-2-2/"])(
  "/%s tells the correction on top while it is news",
  (path) => {
    expect(news(path)).toMatch(
      /Đính chính[\s\S]*10\/5\/2031: Nhiệm vụ thử đã xong, từ 9 thành 10\.[\s\S]*Chép nhầm dòng/,
    );
  },
);

test("a correction made before the newest report is news no more, and stays in the history", () => {
  expect(news("bao-cao/2030-q4/")).toBe("");
  expect(news("du-lieu/2030-q4/")).toBe("");
  const history = page("du-lieu/2030-q4/").querySelector("section[aria-labelledby=phien-ban]")!;
  expect(history.text).toMatch(/phiên bản 1\.0\.1[\s\S]*từ 24 thành 25[\s\S]*Lỗi cũ/);
  expect(page("chi-tieu/i-2-1/").querySelector("#lan-sua")!.text).toContain("từ 24 thành 25");
  expect(news("chi-tieu/i-2-1/")).toBe("");
});

test("the earlier dataset stays where the history links to, with the values of then", () => {
  const links = page("du-lieu/2031-q1/").querySelectorAll("section[aria-labelledby=phien-ban] a[href*=phien-ban]");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(
    ["phien-ban-2/", "phien-ban-1/"].flatMap((folder) =>
      ["", "2031-q1.xlsx", "observations.csv", "datapackage.json"].map((file) => folder + file),
    ),
  );
  for (const link of links) expect(existsSync(join(dist, "du-lieu/2031-q1", link.getAttribute("href")!))).toBe(true);
  expect(valueIn("du-lieu/2031-q1/phien-ban-1/indicators.csv", "I.2.2")).toContain(",9,9,");
  expect(valueIn("du-lieu/2031-q1/indicators.csv", "I.2.2")).toContain(",10,10,");
});

test("each version has a page: from which day, what was corrected, whether there is a newer one, its numbers", () => {
  const [first, second] = ["du-lieu/2031-q1/phien-ban-1/", "du-lieu/2031-q1/phien-ban-2/"].map(page) as [
    ReturnType<typeof page>,
    ReturnType<typeof page>,
  ];
  const main = (root: typeof first) => root.querySelector("main")!.text.replace(/\s+/g, " ");
  expect(main(first)).toMatch(/phiên bản 1\.0\.0 ?Số liệu như công bố lần đầu, theo báo cáo ban hành ngày 20\/3\/2031/);
  expect(main(second)).toMatch(/phiên bản 1\.0\.1 ?Số liệu sau lần sửa ngày 10\/5\/2031/);
  expect(first.querySelector("main a[href='../phien-ban-2/']")!.text).toContain("phiên bản mới hơn: 1.0.1");
  expect(second.querySelector("main a[href='../phien-ban-1/']")).toBeNull();
  expect(first.querySelector("section[aria-labelledby=da-sua]")).toBeNull();
  expect(second.querySelector("section[aria-labelledby=da-sua]")!.text).toContain("từ 9 thành 10");
  const cells = (root: typeof first, id: string) =>
    root.querySelectorAll(`[id='${id}'] td`).map((cell) => cell.text.replace(/\s+/g, " ").trim());
  expect(cells(first, "i-2-2")).toEqual(["I.2.2 Nhiệm vụ thử đã xong", "9 nhiệm vụ", ""]);
  expect(cells(second, "i-2-2")).toEqual(["I.2.2 Nhiệm vụ thử đã xong", "10 nhiệm vụ", ""]);
  expect(cells(first, "people-total")).toEqual(["Người thử", "240 người", "15/3/2031"]);
  expect(cells(first, "people-trained")).toEqual(["Người thử được tập huấn", "hơn 200 người", ""]);
  expect(cells(first, "ii-4")).toEqual(["II.4 Người thử chưa báo cáo", "Không báo cáo *", ""]);
  expect(cells(first, "c-women-share")[1]).toBe("57,92%");
  // A citation of a version leads to it.
  expect(first.querySelector("#trich-dan-vi")!.text).toMatch(
    /phiên bản 1\.0\.0.*https:\/\/example\.org\/cchc\/du-lieu\/2031-q1\/phien-ban-1\//,
  );
  expect(readFileSync(join(dist, "sitemap-0.xml"), "utf8")).toContain("/du-lieu/2031-q1/phien-ban-1/</loc>");
});

test("a frame says when one of its numbers was corrected, with a link to what was, and no frame else does", () => {
  const said = (path: string) =>
    page(path)
      .querySelectorAll(".embed-foot")
      .map((foot) => foot.text.replace(/\s+/g, " ").trim());
  // 10 of 25 tasks: the rate and its parts.
  expect(said("nhung/i-2/2031-q1/")[0]).toMatch(/^Có số ở đây được đính chính ngày 10\/5\/2031\. Xem đã sửa gì$/);
  const link = page("nhung/i-2/2031-q1/").querySelector(".embed-foot a")!;
  expect(link.getAttribute("href")).toBe("../../../du-lieu/2031-q1/#phien-ban");
  expect(said("nhung/ii-1-cac-phan/2031-q1/")).toHaveLength(1);
});

test("where the base URL is set, feed, sitemap, robots.txt and metadata hold whole addresses", () => {
  expect(readFileSync(join(dist, "feed.xml"), "utf8")).toContain('href="https://example.org/cchc/du-lieu/2031-q1/"');
  const sitemap = readFileSync(join(dist, "sitemap-0.xml"), "utf8");
  expect(sitemap).toContain("<loc>https://example.org/cchc/chi-tieu/i-2-2/</loc>");
  expect(sitemap).toContain("<loc>https://example.org/cchc/en/chi-tieu/i-2-2/</loc>");
  expect(sitemap).not.toContain("404");
  expect(readFileSync(join(dist, "robots.txt"), "utf8")).toContain("https://example.org/cchc/sitemap-index.xml");
  const dataset = page("du-lieu/2031-q1/").querySelector("script[type='application/ld+json']")!.textContent;
  expect(JSON.parse(dataset).url).toBe("https://example.org/cchc/du-lieu/2031-q1/");
});

test("every page names its own address and a picture that is there; without a base URL none does", () => {
  const pictures = new Map(
    [
      "",
      "bao-cao/2031-q1/",
      "bao-cao/2030-q4/",
      "doi-chieu/",
      "chi-tieu/",
      "chi-tieu/i-2-2/",
      "kien-nghi/",
      "du-lieu/",
      "so-lieu/2031-q1/",
      "so-sanh/",
      "kiem-tra/",
      "tim-kiem/",
      "api/v1/",
    ].map((path) => [path, page(path).querySelector("meta[property='og:image']")!.getAttribute("content")!]),
  );
  expect(new Set(pictures.values()).size).toBe(pictures.size);
  for (const address of pictures.values())
    expect(existsSync(join(dist, address.replace("https://example.org/cchc/", ""))), address).toBe(true);
  expect(page("chi-tieu/i-2-2/").querySelector("link[rel=canonical]")!.getAttribute("href")).toBe(
    "https://example.org/cchc/chi-tieu/i-2-2/",
  );
  // The English page is no copy of the Vietnamese one: it has an address and pictures of its own.
  const english = page("en/chi-tieu/i-2-2/");
  expect(english.querySelector("link[rel=canonical]")!.getAttribute("href")).toBe(
    "https://example.org/cchc/en/chi-tieu/i-2-2/",
  );
  expect(english.querySelector("meta[property='og:image']")!.getAttribute("content")).toBe(
    "https://example.org/cchc/en/the/linh-vuc-i.png",
  );
  const plain = readFileSync(siteFile("index.html"), "utf8");
  expect(plain).not.toMatch(/og:image|rel="canonical"|og:url/);
});

test("every picture that a page names is there, and none is drawn that no page names", () => {
  const named = new Set(
    builtPages(dist).flatMap(({ root }) =>
      root.querySelectorAll("meta[property='og:image']").map((meta) => meta.getAttribute("content")!),
    ),
  );
  const drawn = builtFiles(dist).filter((file) => /^(en\/)?the\//.test(file));
  expect([...named].map((address) => address.replace("https://example.org/cchc/", "")).sort()).toEqual(drawn);
  // Where nothing names one, none is drawn.
  expect(builtFiles().filter((file) => /^(en\/)?the\//.test(file))).toEqual([]);
});

test("the calendar's day stands on the front page and with the downloads", () => {
  expect(page("").querySelector("section[aria-labelledby=moi]")!.text).toContain("dự kiến ngày 20/6/2031");
  expect(page("du-lieu/").text).toContain("dự kiến ngày 20/6/2031");
});

test("outside Git the commit is said to be unknown, and no file says any", () => {
  expect(page("").querySelector("footer")!.text).toContain("bản ghi Git không rõ");
  expect(JSON.parse(readFileSync(join(dist, "api/v1/index.json"), "utf8")).software).toBeUndefined();
});
