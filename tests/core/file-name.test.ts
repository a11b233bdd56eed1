import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isOwnPage } from "../../src/core/address.ts";
import { isFileName } from "../../src/core/file-name.ts";

describe("isFileName(name)", () => {
  test.each(["a", "01-muc-mot.mdx", "VII.4.3.1", "Mục 1.mdx", "console", "con-so", "a".repeat(100)])(
    "%j is one",
    (name) => expect(isFileName(name)).toBe(true),
  );
  test.each([
    ...[
      "",
      "con",
      "CON",
      "nul.mdx",
      "aux.csv",
      "prn",
      "com1",
      "lpt9.png",
      "a".repeat(101),
      "a.",
      "a ",
      " a",
      ".",
      "..",
    ],
    ...["a/b", "a\\b", "a:b", "a*b", "a?b", 'a"b', "a<b", "a>b", "a|b", "a%b", "a#b", "a\nb", "a\u0000b", "a\u007fb"],
  ])("%j is none", (name) => expect(isFileName(name)).toBe(false));
});

describe("isOwnPage(name)", () => {
  const names = ["src/pages", "src/pages/[...locale]"].flatMap((folder) =>
    readdirSync(folder).map((name) => name.split(".")[0]!),
  );

  test("is whatever the software makes at the root", () => {
    const made = names.filter((name) => /^[a-z0-9-]+$/.test(name));
    expect(made).toContain("chi-tieu");
    expect(made.filter((name) => !isOwnPage(name))).toEqual([]);
  });

  test("and none of the pages of the editors", () => {
    expect(["gioi-thieu", "huong-dan", "phuong-phap", "about"].filter(isOwnPage)).toEqual([]);
  });
});
