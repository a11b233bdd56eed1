import { describe, expect, test } from "vitest";
import { oddLettersIn, straightened } from "../../src/core/letters.ts";
import { sourceText } from "../reading/report/source.ts";

const kindOf = (text: string) => oddLettersIn(text.normalize("NFC"))?.kind ?? null;

describe("oddLettersIn(text)", () => {
  test.each([
    ["tcvn3", "ChØ tiªu thèng kª"],
    ["tcvn3", "§¬n vÞ tÝnh"],
    ["tcvn3", "Sè liÖu"],
    ["tcvn3", "Ghi chó ®Õn ngµy"],
    ["tcvn3", "C«ng t¸c chØ ®¹o ®iÒu hµnh"],
    ["vni", "Chæ tieâu thoáng keâ"],
    ["vni", "Ñôn vò tính"],
    ["vni", "Soá lieäu"],
    ["vni", "Tyû leä hoaøn thaønh keá hoaïch"],
    ["mojibake", "Chá»‰ tiÃªu thá»‘ng kÃª"],
    ["mojibake", "Sá»‘ liá»‡u"],
    ["mojibake", "Ä‘Æ¡n vá»‹"],
    ["mojibake", "HoÃ n thÃ nh"],
    ["look-alike", "Ðơn vị"],
    ["look-alike", "Hồ sо"],
    ["look-alike", "VІІ.4"],
    ["look-alike", "Ⅱ.1"],
    ["look-alike", "Ｈồ sơ"],
    ["look-alike", "Κế hoạch"],
    ["look-alike", "𝐇ồ sơ"],
  ])("is %s: %s", (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    ...[
      "XÃ–PHƯỜNG",
      "“CẤP XÃ”",
      "«khá»",
      "5 m²",
      "25°C",
      "Điều 5 §2",
      "5 µm",
      "Windows®",
      "hạn¹²",
      "± 5",
      "½",
      "α = 5",
    ],
    ...["Noël", "façade", "España", "hoá, uỷ, thuở", "khuỷu tay quýt huỳnh", "xã…ở", "naïve", "Đ/c"],
  ])("is nothing: %s", (text) => {
    expect(kindOf(text)).toBeNull();
  });

  test("is nothing in a whole report", () => {
    expect(sourceText.split("\n").flatMap((line) => oddLettersIn(line) ?? [])).toEqual([]);
  });

  test("names the word, and what it should be where that is known", () => {
    expect(oddLettersIn("Ghi Ðúng vào")).toEqual({ kind: "look-alike", read: "Ðúng", write: "Đúng" });
    expect(oddLettersIn("một Sè liÖu")).toEqual({ kind: "tcvn3", read: "liÖu", write: "" });
  });
});

test("straightened(text) has the Latin letters that others look like, and no other", () => {
  expect(straightened("Ðơn vị ＡＢ Ⅶ.4 Ж")).toBe("Đơn vị AB VII.4 Ж");
});
