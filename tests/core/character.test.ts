import { describe, expect, test } from "vitest";
import { hasRefused, withNamedRefused, withoutRefused } from "../../src/core/character.ts";

describe("hasRefused(text)", () => {
  test.each([
    ["a control", "\u0000"],
    ["the escape of terminals", "\u001b"],
    ["a carriage return", "\r"],
    ["a control of the second row", "\u0085"],
    ["a line separator", "\u2028"],
    ["a paragraph separator", "\u2029"],
    ["a mark from left to right", "\u200e"],
    ["a mark of Arabic letters", "\u061c"],
    ["an override", "\u202e"],
    ["an embedding", "\u202a"],
    ["an isolate", "\u2066"],
    ["the end of an isolate", "\u2069"],
    ["what could not be decoded", "\ufffd"],
    ["a non-character", "\ufdd0"],
    ["the last of a plane", "\uffff"],
    ["the last of another plane", "\u{1fffe}"],
    ["a private one", "\ue000"],
    ["a private one of a plane", "\u{f0000}"],
    ["a tag", "\u{e0041}"],
    ["half a pair", "\ud800"],
    ["the other half", "\udc00"],
  ])("%s is refused", (_, character) => {
    const text = `Tỉnh ${character}Mẫu`;
    expect(hasRefused(text)).toBe(true);
    expect(withoutRefused(text)).toBe("Tỉnh Mẫu");
    expect(withNamedRefused(text)).toMatch(/^Tỉnh \[U\+[0-9A-F]{4,6}\]Mẫu$/);
  });

  test.each(["", "Tỉnh Mẫu", "a\tb\nc", "đ – “ệ” … ½ m² 👍", "e\u0302\u0323", "a\u00a0b", "\u{1d11e}"])(
    "%j is not",
    (text) => {
      expect(hasRefused(text)).toBe(false);
      expect(withoutRefused(text)).toBe(text);
      expect(withNamedRefused(text)).toBe(text);
    },
  );

  test("withNamedRefused(text) says which, and where", () => {
    expect(withNamedRefused("1\u202e23\u0000")).toBe("1[U+202E]23[U+0000]");
  });
});
