import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { htmlMistakes } from "./html.ts";
import { brokenLinks, builtFiles, siteFile } from "./site.ts";

const dist = inject("made");
const page = (path: string) => parse(readFileSync(join(dist, path, "index.html"), "utf8"));

/** `1 | 2 | +1 …`: the cells of a row in a comparison. */
const rowOf = (root: ReturnType<typeof page>, id: string) =>
  root
    .querySelector(`[data-view] [data-compare="${id}"]`)!
    .querySelectorAll("td")
    .slice(1)
    .map((cell) => cell.text.replace(/\s+/g, " ").trim());

/** The reports that the foot of a page names as its source, by the quarters of their numbers. */
const sourcesOf = (path: string) =>
  page(path)
    .querySelectorAll("footer p")
    .filter(({ text }) => text.startsWith("Nguồn: "))
    .map(({ text }) => /số (\S+)\/BC-MAU/.exec(text)![1]);

test("a page names the report of its own quarter as its source", () => {
  for (const path of ["bao-cao", "doi-chieu", "so-lieu", "du-lieu"])
    for (const quarter of ["2024-q3", "2026-q1"]) expect(sourcesOf(`${path}/${quarter}`), path).toEqual([quarter]);
  expect(sourcesOf("so-sanh/2025-q3/2024-q3")).toEqual(["2025-q3", "2024-q3"]);
  expect(sourcesOf("so-sanh")).toEqual(["2026-q1", "2025-q4"]);
  expect(sourcesOf("chi-tieu/i-1")).toEqual(["2026-q1"]);
  // The yearly indices come from outside the reports, and name a source beside each value.
  expect(sourcesOf("chi-so")).toEqual([]);
});

// The narrative says 13 documents in each quarter, so that every number of I.1 contradicts it.
describe("two quarters side by side", () => {
  test("have a page for each quarter with the one before it and with the year before", () => {
    const pages = readdirSync(join(dist, "so-sanh"), { recursive: true, withFileTypes: true })
      .filter(({ name, parentPath }) => name === "index.html" && parentPath !== join(dist, "so-sanh"))
      .map(({ parentPath }) => parentPath.slice(join(dist, "so-sanh/").length));
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
    expect(page("so-sanh").querySelectorAll("[data-pairs] a")).toHaveLength(10);
  });

  test("change by percentage points, and are worse only where the form says which way is better", () => {
    const root = page("so-sanh/2025-q4/2025-q3");
    expect(rowOf(root, "I.1")).toEqual(["7 văn bản ≠", "8 văn bản ≠", "+1 văn bản"]);
    expect(rowOf(root, "I.2")).toEqual(["40%", "32%", "−8 điểm phần trăm kém hơn"]);
    expect(rowOf(root, "I.2.1")).toEqual(["25 nhiệm vụ", "25 nhiệm vụ", "không đổi"]);
    expect(rowOf(root, "II.4")).toEqual(["Không báo cáo", "Không báo cáo", "cả hai quý không báo cáo"]);
  });

  test("are not subtracted over the merger, over a change of the form, or where one did not report", () => {
    expect(rowOf(page("so-sanh/2025-q3/2025-q2"), "I.1")).toEqual([
      "6 văn bản ≠",
      "7 văn bản ≠",
      // The merger is said once, above all rows.
      "",
    ]);
    // The new form continues I.1 and I.2, and uses the code I.2.1 for a row of its own.
    expect(rowOf(page("so-sanh"), "I.1")).toEqual(["8 văn bản ≠", "9 văn bản ≠", "+1 văn bản"]);
    expect(rowOf(page("so-sanh"), "I.2.1")).toEqual([
      "Không có dòng này",
      "25 nhiệm vụ",
      "biểu mẫu của quý trước không có dòng này",
    ]);
    // I.2 counts from the start of the year.
    expect(rowOf(page("so-sanh"), "I.2")[2]).toContain("lũy kế từ đầu năm");
    expect(rowOf(page("so-sanh/2024-q4/2024-q3"), "I.1")).toEqual([
      "Không báo cáo",
      "4 văn bản ≠",
      "thiếu số liệu của một quý",
    ]);
  });
});

describe("what stands above two quarters", () => {
  const part = (path: string, name: string) => page(path).querySelector(`[data-view] [data-part="${name}"]`)!;
  const text = (path: string, name: string) => part(path, name).text.replaceAll("\u00a0", " ").trim();

  test("counts what became of the rows", () => {
    // I.1 from 7 to 8; I.2 and I.2.2 fell; II.4 was never reported; the form has ten rows that are no heading.
    expect(text("so-sanh/2025-q4/2025-q3", "summary")).toBe(
      "Trong 10 chỉ tiêu: 2 kém hơn, 1 thay đổi nhưng không nói lên tốt hay kém, 6 không đổi, 1 không so sánh được.",
    );
    expect(text("so-sanh/2025-q3/2025-q2", "summary")).toBe("Trong 10 chỉ tiêu: 10 không so sánh được.");
  });

  test("says which bar is which quarter, or why none is drawn", () => {
    expect(text("so-sanh/2025-q4/2025-q3", "older-name")).toBe("Quý III/2025");
    expect(text("so-sanh/2025-q4/2025-q3", "newer-name")).toBe("Quý IV/2025");
    expect(part("so-sanh/2025-q4/2025-q3", "legend").hasAttribute("hidden")).toBe(false);
    expect(part("so-sanh/2025-q4/2025-q3", "note").hasAttribute("hidden")).toBe(true);
    // Before and after the merger, where neither report names its day.
    expect(part("so-sanh/2025-q4/2024-q4", "legend").hasAttribute("hidden")).toBe(true);
    expect(text("so-sanh/2025-q4/2024-q4", "note")).toContain("hợp nhất tỉnh");
    expect(page("so-sanh/2025-q4/2024-q4").querySelectorAll("[data-view] tr svg")).toHaveLength(0);
  });

  test("each row is drawn by its numbers, where both are amounts", () => {
    const rows = page("so-sanh/2025-q4/2025-q3").querySelectorAll("[data-view] tr[data-compare]");
    const drawn = rows.map((row) => [
      row.getAttribute("data-compare"),
      ...row.querySelectorAll("rect").map((bar) => `${bar.getAttribute("class")} ${bar.getAttribute("width")}`),
    ]);
    const whole = ["older 100%", "newer 100%"];
    expect(drawn).toEqual([
      // 7 of 8 is 87,5 %, 8 of 10 is 80 %; a rate is drawn of 100.
      // Changed rows first, by their share of the older value: a fifth less, a fifth less, a seventh more.
      ["I.2", "older 40%", "newer 32%"],
      ["I.2.2", "older 100%", "newer 80%"],
      ["I.1", "older 87.5%", "newer 100%"],
      ["I.2.1", ...whole],
      ["II.1", ...whole],
      ["II.1.1", ...whole],
      ["II.1.2", ...whole],
      ["II.2"],
      ["II.3"],
      ["II.4"],
    ]);
    for (const svg of page("so-sanh/2025-q4/2025-q3").querySelectorAll("[data-view] svg"))
      expect(svg.getAttribute("aria-hidden")).toBe("true");
  });

  test("the pages are valid HTML", async () => {
    for (const path of ["so-sanh", "so-sanh/2025-q4/2025-q3"]) {
      const html = readFileSync(join(dist, path, "index.html"), "utf8");
      expect(await htmlMistakes(html)).toEqual([]);
    }
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
    // I-II 2024, III-IV 2025 and on into the new form, which continues the row.
    expect(chart.querySelectorAll(".trend")).toHaveLength(3);
    expect(chart.querySelectorAll(".missing")).toHaveLength(2);
    expect(chart.querySelectorAll(".break")).toHaveLength(1);
    const words = chart.querySelectorAll("text").map((el) => el.text.replaceAll("\u00a0", " "));
    expect(words).toContain("tỉnh mới từ 1/7/2025");
    expect(page("chi-tieu/i-1").querySelector("[data-chart='i-1']")!.text).not.toContain("Mới có một quý");
  });

  test("a row that the new form does not continue keeps its page, and the new one has another", () => {
    const quartersOf = (path: string) =>
      page(path)
        .querySelectorAll("[aria-labelledby='theo-quy'] .data-table tbody tr td:first-child")
        .map((cell) => cell.text);
    expect(quartersOf("chi-tieu/mau-moi-i-2-1")).toEqual(["Quý I/2026"]);
    expect(quartersOf("chi-tieu/i-2-1")[0]).toBe("Quý IV/2025");
    expect(quartersOf("chi-tieu/i-2-1")).toHaveLength(7);
  });

  test("what counts from the start of the year is not led over January, and the page says why", () => {
    const chart = page("chi-tieu/i-2-2").querySelector("[data-chart='i-2-2']")!;
    // I-II, II-III and III-IV 2024, III-IV 2025; neither over January nor over the merger.
    expect(chart.querySelectorAll(".trend")).toHaveLength(4);
    expect(chart.text).toContain("đếm lại từ đầu mỗi năm");
  });

  test("the table beside it has all nine quarters, and says which were not reported", () => {
    const rows = page("chi-tieu/i-1")
      .querySelectorAll("[data-chart='i-1'] tbody tr")
      .map((row) => row.text.trim());
    expect(rows).toHaveLength(9);
    expect(rows.filter((text) => text.includes("không báo cáo"))).toHaveLength(2);
  });

  test("a value carries the mark of its own quarter, which leads to that quarter's ledger", () => {
    const rows = page("chi-tieu/i-1").querySelectorAll("[aria-labelledby='theo-quy'] .data-table tbody tr");
    const marks = rows.map((row) => [
      row.querySelector("td")!.text,
      ...row.querySelectorAll("td a").map((mark) => `${mark.text.trim()} ${mark.getAttribute("href")}`),
    ]);
    // Each report says 13 in its words and another number in its form; the third quarter reports none.
    const ledger = (quarter: string) => `≠ ../../doi-chieu/${quarter}/#documents-equal`;
    expect(marks).toEqual([
      ["Quý I/2026", ledger("2026-q1")],
      ["Quý IV/2025", ledger("2025-q4")],
      ["Quý III/2025", ledger("2025-q3")],
      ["Quý II/2025", ledger("2025-q2")],
      ["Quý IV/2024", ledger("2024-q4")],
      ["Quý III/2024"],
      ["Quý II/2024", ledger("2024-q2")],
      ["Quý I/2024", ledger("2024-q1")],
    ]);
  });
});

test("a province with another form has a page for each of its rows, and every link leads somewhere", () => {
  // Two forms of eleven rows, of which three go on from the old form to the new one; the list of all, and a list of each of eight quarters.
  const rows = builtFiles(dist).filter((file) => file.startsWith("chi-tieu/") && file.endsWith(".html"));
  expect(rows).toHaveLength(28);
  expect(page("").querySelector("h1")!.text.replace(/\s/g, " ")).toContain("Tỉnh Mẫu");
  expect(brokenLinks(dist)).toEqual([]);
});

test("with one quarter nothing is compared, and the page says what comes next", () => {
  const text = parse(readFileSync(siteFile("so-sanh/index.html"), "utf8"))
    .querySelector("main")!
    .text.replaceAll("\u00a0", " ");
  // No day is known: data/calendar.csv says why.
  expect(text).toContain(
    "Kỳ sau là quý IV năm 2025, từ 1/10/2025 đến 31/12/2025. Bộ Nội vụ yêu cầu báo cáo định kỳ hằng quý",
  );
  expect(text).toContain("nên trang không đoán. Khi báo cáo của kỳ đó");
  expect(text).not.toContain("Thay đổi");
  expect(readdirSync(siteFile("so-sanh"))).toEqual(["index.html"]);
  expect(existsSync(siteFile("so-sanh/2025-q3"))).toBe(false);
});
