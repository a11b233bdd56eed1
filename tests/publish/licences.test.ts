import { describe, expect, test } from "vitest";
import { licencesText, packageOf } from "../../src/publish/licences.ts";

describe("packageOf(module)", () => {
  test.each([
    ["/a/node_modules/d3-array/src/max.js", "/a/node_modules/d3-array"],
    ["/a/node_modules/@gfx/zopfli/dist/index.js", "/a/node_modules/@gfx/zopfli"],
    ["/a/node_modules/a/node_modules/b/x.js?v=1", "/a/node_modules/a/node_modules/b"],
    ["\0C:\\a\\node_modules\\zod\\index.js", "C:/a/node_modules/zod"],
    ["/a/src/core/mark.ts", null],
    ["virtual:astro", null],
  ])("%j is of %j", (module, folder) => expect(packageOf(module)).toBe(folder));
});

describe("licencesText(modules)", () => {
  const modulesOf = (...names: string[]) => names.map((name) => `${process.cwd()}/node_modules/${name}/x.js`);
  const text = licencesText(modulesOf("d3-array", "zod"));

  test("has each package once, with the text of its licence", () => {
    expect(text.match(/^\S+ \d+\.\d+\.\d+$/gm)!.map((line) => line.split(" ")[0])).toEqual([
      "@fontsource/be-vietnam-pro",
      "d3-array",
      "pagefind",
      "zod",
    ]);
    expect(text).toContain("SIL OPEN FONT LICENSE");
    expect(text).toContain("Permission to use, copy, modify, and/or distribute this software");
  });

  test("is the same for modules in another order", () => {
    expect(licencesText(modulesOf("zod", "d3-array", "zod"))).toBe(text);
  });
});
