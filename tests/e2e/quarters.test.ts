import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EIGHT_QUARTERS, filesOfQuarters } from "../core/synthetic.ts";

const site = mkdtempSync(join(tmpdir(), "cchc-quarters-"));
const page = (path: string) => parse(readFileSync(join(site, "dist", path, "index.html"), "utf8"));

/** A site of eight made quarters, built in a folder of its own: nothing of it ever stands beside the real one. */
beforeAll(() => {
  for (const [path, bytes] of filesOfQuarters(EIGHT_QUARTERS)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), bytes);
  }
  for (const name of ["src", "scripts", "public", "package.json", "tsconfig.json", "astro.config.mjs"])
    cpSync(name, join(site, name), { recursive: true });
  // Linked one by one, so that the two builds share no cache.
  mkdirSync(join(site, "node_modules"));
  for (const name of readdirSync("node_modules").filter((name) => !/^\.(astro|vite)/.test(name)))
    symlinkSync(resolve("node_modules", name), join(site, "node_modules", name));
  execFileSync(process.execPath, ["scripts/build.ts"], { cwd: site, stdio: ["ignore", "ignore", "inherit"] });
}, 120_000);
afterAll(() => rmSync(site, { recursive: true }));

/** `1 | 2 | +1 …`: the cells of a row in a comparison. */
const rowOf = (root: ReturnType<typeof page>, id: string) =>
  root
    .querySelector(`[data-compare="${id}"]`)!
    .querySelectorAll("td")
    .slice(1)
    .map((cell) => cell.text.replace(/\s+/g, " ").trim());

describe("two quarters side by side", () => {
  test("have a page for each quarter with the one before it and with the year before", () => {
    const pages = readdirSync(join(site, "dist/so-sanh"), { recursive: true, withFileTypes: true })
      .filter(({ name, parentPath }) => name === "index.html" && parentPath !== join(site, "dist/so-sanh"))
      .map(({ parentPath }) => parentPath.slice(join(site, "dist/so-sanh/").length));
    expect(pages.sort()).toEqual([
      "2024-q2/2024-q1",
      "2024-q3/2024-q2",
      "2024-q4/2024-q3",
      "2025-q2/2024-q2",
      "2025-q2/2024-q4",
      "2025-q3/2024-q3",
      "2025-q3/2025-q2",
      "2025-q4/2024-q4",
      "2025-q4/2025-q3",
      "2026-q1/2025-q4",
    ]);
    expect(page("so-sanh").querySelectorAll("details a")).toHaveLength(10);
  });

  test("change by percentage points, and are worse only where the form says which way is better", () => {
    const root = page("so-sanh/2025-q4/2025-q3");
    expect(rowOf(root, "I.1")).toEqual(["7 văn bản", "8 văn bản", "+1 văn bản"]);
    expect(rowOf(root, "I.2")).toEqual(["40%", "32%", "−8 điểm phần trăm kém hơn"]);
    expect(rowOf(root, "I.2.1")).toEqual(["25 nhiệm vụ", "25 nhiệm vụ", "không đổi"]);
    expect(rowOf(root, "II.4")).toEqual(["Không báo cáo", "Không báo cáo", "thiếu số liệu của một quý"]);
  });

  test("are not subtracted over the merger, over a change of the form, or where one did not report", () => {
    expect(rowOf(page("so-sanh/2025-q3/2025-q2"), "I.1")).toEqual([
      "6 văn bản",
      "7 văn bản",
      "trước và sau khi hợp nhất tỉnh",
    ]);
    expect(rowOf(page("so-sanh"), "I.1")).toEqual(["8 văn bản", "9 văn bản", "hai biểu mẫu khác nhau"]);
    expect(rowOf(page("so-sanh/2024-q4/2024-q3"), "I.1")).toEqual([
      "Không báo cáo",
      "4 văn bản",
      "thiếu số liệu của một quý",
    ]);
  });
});

describe("the history of a row", () => {
  test("draws seven points, lines between neighbours of one series alone, two gaps and two breaks", () => {
    const chart = page("chi-tieu/i-1").querySelector("[data-chart='i-1'] svg")!;
    const told = chart
      .querySelectorAll(".mark")
      .map((mark) => `${mark.getAttribute("data-label")}: ${mark.getAttribute("data-value")}`);
    expect(told).toEqual([
      "Quý I/2024: 1",
      "Quý II/2024: 2",
      "Quý IV/2024: 4",
      "Quý II/2025: 6",
      "Quý III/2025: 7",
      "Quý IV/2025: 8",
      "Quý I/2026: 9",
    ]);
    // I-II 2024 and III-IV 2025.
    expect(chart.querySelectorAll(".trend")).toHaveLength(2);
    expect(chart.querySelectorAll(".missing")).toHaveLength(2);
    expect(chart.querySelectorAll(".break")).toHaveLength(2);
    const words = chart.querySelectorAll("text").map((el) => el.text.replaceAll("\u00a0", " "));
    expect(words).toContain("tỉnh mới từ 1/7/2025");
    expect(words).toContain("đổi biểu mẫu");
    expect(page("chi-tieu/i-1").querySelector("[data-chart='i-1']")!.text).not.toContain("Mới có một quý");
  });

  test("the table beside it has all nine quarters, and says which were not reported", () => {
    const rows = page("chi-tieu/i-1")
      .querySelectorAll("[data-chart='i-1'] tbody tr")
      .map((row) => row.text.trim());
    expect(rows).toHaveLength(9);
    expect(rows.filter((text) => text.includes("không báo cáo"))).toHaveLength(2);
  });
});

test("with one quarter nothing is compared, and the page says what comes next", () => {
  const text = parse(readFileSync("dist/so-sanh/index.html", "utf8"))
    .querySelector("main")!
    .text.replaceAll("\u00a0", " ");
  expect(text).toContain("Kỳ sau là quý IV năm 2025, từ 1/10/2025 đến 31/12/2025.");
  expect(text).not.toContain("Thay đổi");
  expect(readdirSync("dist/so-sanh")).toEqual(["index.html"]);
  expect(existsSync("dist/so-sanh/2025-q3")).toBe(false);
});
