import { describe, expect, test } from "vitest";
import { parsePublisher, parseReport, positionOfKey } from "../../../src/core/parse/json.ts";
import { baseFiles } from "../../load/fixture.ts";
import { collector } from "../quantities.ts";

const textOf = (path: string) => Buffer.from(baseFiles.get(path)!).toString("utf8");
const reportText = textOf("data/quarters/2031-q1/report.json");
const publisherText = textOf("data/publisher.json");

function report(text: string) {
  const { onMistake: collect, lines } = collector();
  return { head: parseReport({ file: "report.json", text }, collect), mistakes: lines() };
}
function publisher(text: string) {
  const { onMistake: collect, lines } = collector();
  return { found: parsePublisher({ file: "publisher.json", text }, collect), mistakes: lines() };
}

describe("parseReport(file, onMistake)", () => {
  test("reads the head and its named dates", () => {
    const { head, mistakes } = report(reportText);
    expect(mistakes).toEqual([]);
    expect(head).toMatchObject({
      quarter: "2031-q1",
      form: "mau-thu",
      period: { from: "2031-01-01", to: "2031-03-31" },
    });
    expect([...head!.dates]).toEqual([
      [
        "cut-off",
        {
          date: "2031-03-15",
          label: { vi: "Ngày chốt số liệu thử", en: "Test cut-off" },
          seriesBreak: false,
          at: { file: "report.json", line: 12, column: 26 },
        },
      ],
    ]);
    expect(head!.carriedDates.size).toBe(0);
  });

  test("where the original is to be had: an address, where to ask, or neither", () => {
    const original = (text: string) => report(reportText.replace('"form"', `"original": ${text}, "form"`));
    const nobody = '"ask": { "vi": "", "en": "" }';
    expect(report(reportText).head!.original).toBeNull();
    expect(original(`{ "url": "https://example.org/15-BC.pdf", ${nobody} }`).head!.original).toEqual({
      url: "https://example.org/15-BC.pdf",
      ask: { vi: "", en: "" },
    });
    expect(original('{ "url": "", "ask": { "vi": "Văn thư tỉnh Mẫu", "en": "" } }').head!.original!.ask.vi).toBe(
      "Văn thư tỉnh Mẫu",
    );
    // Blank keys are no promise, and no mistake.
    expect(original(`{ "url": "", ${nobody} }`)).toMatchObject({ head: { original: null }, mistakes: [] });
    expect(original(`{ "url": "http://example.org/15.pdf", ${nobody} }`).mistakes).toEqual([
      "10:24 json-value -> https://…",
    ]);
    expect(original('{ "url": "" }').mistakes).toEqual(["10:15 json-value"]);
  });

  test("a day that is carried over waits, and must be a day all the same", () => {
    const day = (text: string) => report(reportText.replace('"date": "2031-03-15"', `"date": "${text}"`));
    const { head, mistakes } = day("?2031-03-15");
    expect(mistakes).toEqual([]);
    expect(head!.dates.size).toBe(0);
    expect(head!.carriedDates.get("cut-off")).toMatchObject({ date: "?2031-03-15" });
    expect(day("?15/3").mistakes).toEqual(["12:26 json-value -> 2025-09-15"]);
  });

  test.each([
    ['"2031-q1"', '"2031-Q1"', "2:14 json-value -> 2025-q3"],
    ['"01/BC-MAU"', '""', "3:13 cell-missing"],
    ['"2031-03-20"', '""', "4:13 cell-missing -> 2025-09-15"],
    ['"01/BC-MAU"', "null", "3:13 json-value"],
    ['"2031-03-20"', '"20.3.2031"', "4:13 json-value -> 2031-03-20"],
    ['"2031-03-20"', '"2031-02-30"', "4:13 json-value -> 2025-09-15"],
    ['"from": "2031-01-01", ', "", "6:13 json-value"],
    ['"mau-thu"', '"Mẫu thử"', "10:11 json-value -> bnv-4625"],
    ['"cut-off": {', '"Ngày chốt": {', "12:18 json-value"],
    ['"vi": "Bộ Mẫu", ', "", "9:16 json-value"],
    ['"vi": "Bộ Mẫu"', '"vi": "Bộ Mẫu", "fr": "x"', "9:40 json-value"],
    ['"mau-thu",', '"mau-thu"', "11:3 json-syntax"],
    ['"mau-thu",', '"mau-thu",,', "10:21 json-syntax"],
    ['  "form"', '  // ghi chú\n  "form"', "10:3 json-syntax"],
    ['  "form"', '  /* ghi chú */ "form"', "10:3 json-syntax"],
    ['"mau-thu"', "'mau-thu'", "10:11 json-syntax"],
    ['"mau-thu"', '"mau-thu', "10:11 json-syntax"],
  ])("%s written %s: %s", (right, wrong, mistake) => {
    expect(reportText).toContain(right);
    const { head, mistakes } = report(reportText.replace(right, wrong));
    expect(mistakes).toEqual([mistake]);
    expect(head).toBeNull();
  });

  test.each(["", " ", "{", "[]", "null", "1", '"x"', "{}}"])("%j gives mistakes and does not throw", (text) => {
    const { head, mistakes } = report(text);
    expect(head).toBeNull();
    expect(mistakes.length).toBeGreaterThan(0);
  });

  test("all wrong values come at once", () => {
    const wrong = reportText.replace("2031-03-20", "20/3").replace("mau-thu", "Mẫu").replace('"2031-03-15",\n', "1,\n");
    expect(report(wrong).mistakes.map((line) => line.split(" ")[0])).toEqual(["4:13", "7:13", "10:11"]);
  });
});

describe("parsePublisher(file, onMistake)", () => {
  test("a blank address and contact are allowed, an address that is not https is not", () => {
    expect(publisher(publisherText).found!.name.en).toBe("Test sample");
    expect(publisher(publisherText.replace('"https://example.org"', '""')).mistakes).toEqual([]);
    const insecure = publisherText.replace('"https://example.org"', '"http://example.org"');
    expect(publisher(insecure).mistakes).toEqual(["11:14 json-value -> https://…"]);
  });
});

describe("placeOfKey(file, key)", () => {
  test("is where the value stands, the start of the file where there is none", () => {
    const file = { file: "report.json", text: reportText };
    expect(positionOfKey(file, "form")).toEqual({ file: "report.json", line: 10, column: 11 });
    expect(positionOfKey(file, "unknown")).toEqual({ file: "report.json", line: 1, column: 1 });
    expect(positionOfKey({ file: "x", text: "" }, "form")).toEqual({ file: "x", line: 1, column: 1 });
  });
});
