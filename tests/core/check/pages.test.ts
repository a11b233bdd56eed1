import { describe, expect, test } from "vitest";
import { proseText } from "../../../src/core/prose-text.ts";
import { assembleFiles, baseFiles } from "../../load/fixture.ts";
import { withFile } from "../../quarters.ts";

const ABOUT = `---
title: About the test kit
description: A page of tests
---

All in all <So id="I.1" />.
`;
const pageOf = (files: typeof baseFiles) => assembleFiles(files).publication!.pages[0]!;

describe("checkPages(source, releases)", () => {
  test("a page has the English of the file of its name in en/, and is one page", () => {
    const files = withFile(baseFiles, "content/pages/en/about.mdx", ABOUT);
    expect(assembleFiles(files).publication!.pages).toHaveLength(1);
    const { slug, title, english } = pageOf(files);
    expect({ slug, title }).toEqual({ slug: "about", title: "Giới thiệu bộ mẫu thử" });
    expect(english).toMatchObject({ title: "About the test kit", description: "A page of tests" });
    expect(proseText(english!.tree, () => "…")).toBe("All in all ….");
  });

  test("one without a file there has none", () => {
    expect(pageOf(baseFiles).english).toBeNull();
  });
});
