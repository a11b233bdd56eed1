import { describe, expect, test } from "vitest";
import { isSaid, languageParts, verbatim } from "../../src/i18n/language-parts.ts";

describe("languageParts(shown, locale)", () => {
  test("a text of the data is whole in the language of the page, or in Vietnamese and marked", () => {
    expect(languageParts({ vi: "xã", en: "commune" }, "en")).toEqual([{ text: "commune", lang: undefined }]);
    expect(languageParts({ vi: "xã", en: "" }, "en")).toEqual([{ text: "xã", lang: "vi" }]);
    expect(languageParts({ vi: "xã", en: "" }, "vi")).toEqual([{ text: "xã", lang: undefined }]);
    expect(languageParts(verbatim("20 Nghị quyết"), "en")).toEqual([{ text: "20 Nghị quyết", lang: "vi" }]);
  });

  test("in English what is quoted in Vietnamese is marked, its quotation marks are not", () => {
    expect(languageParts("The original prints “từ đến 05” (“from to 05”).", "en")).toEqual([
      { text: "The original prints “", lang: undefined },
      { text: "từ đến 05", lang: "vi" },
      { text: "” (“", lang: undefined },
      { text: "from to 05", lang: undefined },
      { text: "”).", lang: undefined },
    ]);
    expect(languageParts("Bản gốc in “từ đến 05”.", "vi")).toHaveLength(1);
  });
});

test("isSaid(shown): a text without Vietnamese is no text", () => {
  expect([{ vi: "xã", en: "" }, "a", verbatim("b")].map(isSaid)).toEqual([true, true, true]);
  expect([{ vi: "", en: "" }, "", verbatim("")].map(isSaid)).toEqual([false, false, false]);
});
