import { describe, expect, test } from "vitest";
import { formDocx } from "../../src/publish/form/docx.ts";
import { formRows } from "../../src/publish/form/rows.ts";
import { formXlsx } from "../../src/publish/form/xlsx.ts";
import { codesOf, csvOf, excel, form, HEAD, importBytes, published, sourceForm, word, wordForm } from "./office.ts";

const { rows, footnotes } = sourceForm();
const withoutMarkup = (text: string) => text.replace("<sup>12</sup>", "¹²").replace(/<[^>]+>/g, "");
const plain = rows.map((cells) => cells.map(withoutMarkup));
const isArea = (cells: readonly string[]) => /^<b>[IVX]+\. /.test(cells[0]!);

/** The two lines of the source that print "lấy kế" for "lũy kế". */
const SLIPS = ["label-differs", "label-differs"];
const NO_FOOTNOTE = published.replace(" (Tỉnh Thái Nguyên sau sáp nhập)", "");

describe("readForm(the form of the source)", () => {
  test("as a Word file with merged head cells and footnote marks it is the published indicators.csv", async () => {
    const imported = await importBytes("bieu.docx", await wordForm(rows, footnotes));
    expect(rows.filter(isArea)).toHaveLength(7);
    expect(codesOf(imported)).toEqual(SLIPS);
    expect(imported.problems.map(({ id }) => id)).toEqual(["VI.2", "VI.2.6"]);
    expect(imported.taken).toBe(122);
    expect(csvOf(imported)).toBe(published);
  });

  test("as an Excel file too, but for the text of the footnote, which a sheet has no place for", async () => {
    const imported = await importBytes("bieu.xlsx", await excel([HEAD, ...plain]));
    expect(csvOf(imported)).toBe(NO_FOOTNOTE.replace("08 Quyết định,\n", "08 Quyết định ¹²,\n"));
  });

  test.each([",", ";", "\t"])("as a CSV file with %j between its cells too", async (delimiter) => {
    const lines = [HEAD, ...plain].map((cells) => cells.map((text) => `"${text}"`).join(delimiter)).join("\r\n");
    const imported = await importBytes("bieu.csv", Buffer.from(`\uFEFF${lines}`));
    expect(csvOf(imported)).toBe(NO_FOOTNOTE.replace("08 Quyết định,\n", "08 Quyết định ¹²,\n"));
  });

  test("without its area headings the rows are still found", async () => {
    const imported = await importBytes(
      "bieu.docx",
      await wordForm(
        rows.filter((cells) => !isArea(cells)),
        footnotes,
      ),
    );
    expect(csvOf(imported)).toBe(published);
  });

  test("without any code the rows are still found, those with one label by what stands before", async () => {
    const codeless = rows.map((cells) => (isArea(cells) ? cells : ["", ...cells.slice(1)]));
    expect(csvOf(await importBytes("bieu.docx", await wordForm(codeless, footnotes)))).toBe(published);
  });

  test("cut into tables of a page each, the head on the first only, it is the same", async () => {
    const pages = [0, 50, 100].map((start) =>
      plain.slice(start, start + 50).map((cells) => [...cells, "", "", ""].slice(0, 5)),
    );
    const imported = await importBytes(
      "bieu.docx",
      await word([HEAD, ...pages[0]!], pages[1]!, pages[2]!, [["Nơi nhận"]]),
    );
    expect(codesOf(imported)).toEqual(["table-skipped", ...SLIPS]);
    expect(imported.taken).toBe(122);
    expect(csvOf(imported)).toBe(NO_FOOTNOTE.replace("08 Quyết định,\n", "08 Quyết định ¹²,\n"));
  });
});

describe("what was exported", () => {
  const entries = new Map(
    plain.length === 0
      ? []
      : [...form.indicators.keys()].map((id) => [id, { value: "1.587", note: `Ghi chú, của ${id}` }]),
  );

  test.each(["docx", "xlsx"])("as .%s is imported to the same file", async (ending) => {
    const published = await importBytes("bieu.docx", await wordForm(rows, footnotes));
    for (const filled of [published.entries, entries, new Map()]) {
      const lines = formRows(form, filled);
      const bytes = await (ending === "docx" ? formDocx("Biểu thống kê", lines) : formXlsx(lines));
      const imported = await importBytes(`bieu.${ending}`, bytes);
      expect(imported.problems).toEqual([]);
      expect(csvOf(imported)).toBe(csvOf({ ...imported, entries: filled }));
    }
  });
});
