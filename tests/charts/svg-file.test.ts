import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { histories } from "../../src/charts/history.ts";
import { patterned } from "../../src/charts/patterns.ts";
import { stackedBar } from "../../src/charts/stacked-bar.ts";
import { pictureOf, svgFile } from "../../src/charts/svg-file.ts";
import { wrap } from "../../src/charts/wrap.ts";
import { datum } from "./data.ts";

describe("wrap(text, width)", () => {
  test.each([
    ["", 10, [""]],
    ["Qua mạng", 10, ["Qua mạng"]],
    ["Dịch vụ công trực tuyến", 12, ["Dịch vụ công", "trực tuyến"]],
    // 30 + 4 letters become 17 + 17: no word is left alone.
    ["Cán bộ, công chức có mặt ở cấp tỉnh", 33, ["Cán bộ, công chức", "có mặt ở cấp tỉnh"]],
    ["Nghiêng-ngả-không-cách ra", 8, ["Nghiêng-ngả-không-cách", "ra"]],
  ])("%j in %i is %j", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe("patterned(drawing, id)", () => {
  test("gives patterned shapes a fill of this chart and defines each pattern once", () => {
    const { patterns, drawing } = patterned(stackedBar([datum("A", "1"), datum("B", "2")])!, "x");
    expect(patterns.map(({ attributes }) => attributes["id"])).toEqual(["x-series-2"]);
    const fills = drawing.marks[1]!.shapes.flatMap(({ attributes }) => attributes["fill"] ?? []);
    expect(fills).toEqual(["url(#x-series-2)", "url(#x-series-2)"]);
  });
});

describe("svgFile(caption, picture, styles)", () => {
  const caption = { title: "Nữ & <nam>", subtitle: "", description: "Hai phần", below: ["Nguồn: Báo cáo 15/BC-UBND"] };
  const text = svgFile(
    caption,
    pictureOf(stackedBar([datum("Nữ", "139"), datum("Nam", "101")])!, "x"),
    ".drawing .value{font-weight:600}",
  );

  test("stands alone: size, title, description, styles, source; what XML reads as marks is escaped", () => {
    const svg = parse(text).querySelector("svg")!;
    expect(svg.getAttribute("xmlns")).toBe("http://www.w3.org/2000/svg");
    expect(Number(svg.getAttribute("width"))).toBe(640);
    expect(Number(svg.getAttribute("height"))).toBeGreaterThan(100);
    expect(text).toContain("<title>Nữ &amp; &lt;nam&gt;</title><desc>Hai phần</desc>");
    expect(text).toContain("Nguồn: Báo cáo 15/BC-UBND</text>");
    expect(text).not.toMatch(/(href|src|url)\s*[=(]\s*["']?https?:/);
  });

  test("a plain name stands below a title that says more, and takes room of its own", () => {
    const picture = pictureOf(stackedBar([datum("Nữ", "139"), datum("Nam", "101")])!, "x");
    const named = parse(svgFile({ ...caption, title: "Nữ 139 trong 240", subtitle: "Người theo giới" }, picture, ""));
    const words = named.querySelectorAll("text").map((el) => el.text);
    expect(words.slice(0, 2)).toEqual(["Nữ 139 trong 240", "Người theo giới"]);
    const height = (svg: typeof named) => Number(svg.querySelector("svg")!.getAttribute("height"));
    expect(height(named) - height(parse(text))).toBe(20);
  });

  test("several series: their names and shapes stand between title and drawing", () => {
    const series = (id: string, shape: "round" | "square", stated: string) => ({
      id,
      label: id,
      shape,
      moments: [
        {
          ...datum("2024", stated),
          short: stated,
          under: ["2024", ""] as [string, string],
          revisedFrom: null,
          breakBefore: "",
        },
      ],
    });
    const drawing = histories([series("Một", "round", "5"), series("Hai", "square", "3")], String)!;
    const svg = parse(svgFile(caption, pictureOf(drawing, "x"), ""));
    const words = svg.querySelectorAll("text").map((el) => el.text);
    expect(words.slice(1, 3)).toEqual(["Một", "Hai"]);
    expect(svg.querySelectorAll("rect.square")).toHaveLength(2);
  });

  test("needs no variables and has nothing that only answers to a pointer: programs that draw neither show it right", () => {
    const styled = svgFile(
      caption,
      pictureOf(stackedBar([datum("Nữ", "139"), datum("Nam", "101")])!, "x"),
      ".drawing .series-1{fill:var(--accent)}",
    );
    expect(styled).toContain(".drawing .series-1{fill:#0b5c45}");
    expect(styled).not.toMatch(/var\(|class="hit"/);
    const svg = parse(styled).querySelector("svg")!;
    expect(svg.getAttribute("viewBox")).toBe(`0 0 640 ${svg.getAttribute("height")}`);
  });

  test("draws every value", () => {
    const words = parse(text)
      .querySelectorAll("text")
      .map((el) => el.text);
    expect(words).toEqual(expect.arrayContaining(["Nữ", "139", "Nam", "101"]));
  });
});
