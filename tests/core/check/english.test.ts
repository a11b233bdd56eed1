import { describe, expect, test } from "vitest";
import { proseText } from "../../../src/core/prose-text.ts";
import { assembleFiles, baseFiles, type Files } from "../../load/fixture.ts";
import { changed, withFile, without } from "../../quarters.ts";

const EN = "content/reports/2031-q1/en";
/** The base's second section names a number, a share and a row. */
const TWO = `---
section: I.2
---

<YNghia>A second test section.</YNghia>

Trained: <So id="people-trained" />; men <So id="done-share" />, again <So id="done-share" />. See <ChiTieu id="I.2.1" />.
`;
const translated = withFile(baseFiles, `${EN}/02-two.mdx`, TWO);

/** The English of each section of the newest quarter, and what was said of the files. */
function read(files: Files) {
  const { draft, mistakes } = assembleFiles(files);
  const { sections } = draft.releases[0]!;
  return {
    english: sections.map(({ id, english }) => [id, english && proseText(english, () => "…")]),
    said: mistakes.map(({ file, line, code }) => `${file}:${line} ${code}`),
  };
}

describe("withEnglish(sections, files in en/)", () => {
  test("a section has the English of its file, whatever the file's name; the others have none", () => {
    expect(read(translated)).toMatchObject({
      english: [
        ["I.1", null],
        ["I.2", "… Trained: …; men …, again …. See …."],
        ["II", null],
      ],
      said: [],
    });
  });

  test("a draft is no English yet, and is not compared", () => {
    const draft = withFile(baseFiles, `${EN}/02-two.mdx`, "---\nsection: I.2\nstate: draft\n---\n\nTo come.\n");
    // Drafts are carried over from the quarter before: one whose Vietnamese draft was deleted does no harm.
    expect(read(without(draft, "2031-q1/02-muc-hai.mdx")).said).toEqual([]);
    expect(read(draft)).toMatchObject({
      english: [
        ["I.1", null],
        ["I.2", null],
        ["II", null],
      ],
      said: [],
    });
  });

  test("English of a Vietnamese draft waits with it", () => {
    const vi = "content/reports/2031-q1/02-muc-hai.mdx";
    const { said, english } = read(changed(translated, vi, "section: I.2\n", "section: I.2\nstate: draft\n"));
    expect(said).toEqual([]);
    expect(english.map(([id]) => id)).toEqual(["I.1", "II"]);
  });

  test("the check of the opening and of a second file for one section is that of the Vietnamese files", () => {
    const bare = withFile(baseFiles, `${EN}/02-two.mdx`, TWO.replace(/<YNghia>.*<\/YNghia>/, "No opening."));
    expect(read(bare).said).toEqual([`${EN}/02-two.mdx:5 prose-opening`]);
    expect(read(withFile(translated, `${EN}/03-two.mdx`, TWO)).said).toEqual([`${EN}/03-two.mdx:2 section-twice`]);
  });

  test("where a file of the narrative cannot be read rightly, the two languages are not compared", () => {
    const vi = "content/reports/2031-q1/02-muc-hai.mdx";
    expect(read(changed(translated, vi, "<YNghia>", "<YNgia>")).said).not.toContain(`${EN}/02-two.mdx:2 english-alone`);
    const { said } = read(changed(translated, vi, `"people-trained"`, `"people-traned"`));
    expect(said.filter((line) => line.startsWith("content/"))).toEqual([`${vi}:7 id-unknown`]);
  });
});

describe("a page in English", () => {
  const about = (body: string) =>
    withFile(
      withFile(baseFiles, "public/huong-dan/hinh.png", ""),
      "content/pages/en/about.mdx",
      `---\ntitle: About\ndescription: Of this test.\n---\n\n## A heading\n\n${body}\n`,
    );
  const said = (body: string) =>
    assembleFiles(about(body))
      .mistakes.filter(({ code }) => code.startsWith("mdx-"))
      .map(({ code, read, write }) => [code, read, write].join(" "));

  test("its links are those of its address /en/about/: pages of its language, its own headings, parts of a report", () => {
    expect(said("[a](../chi-tieu/) [b](#a-heading) [c](../bao-cao/2031-q1/#i-1) [d](../about/)")).toEqual([]);
    expect(said("[a](../../chi-tieu/)")).toEqual([]);
    expect(said("[a](../chi-tiu/)")).toEqual(["mdx-link-missing ../chi-tiu/ ../chi-tieu/"]);
    expect(said("[a](#a-heding)")).toEqual(["mdx-link-missing #a-heding #a-heading"]);
    expect(said("[a](../bao-cao/2031-q1/#i-9)")).toEqual([expect.stringMatching(/^mdx-link-missing .*#i-9/)]);
  });

  test("an image is one folder further up than from a Vietnamese page", () => {
    expect(said("![A](../../public/huong-dan/hinh.png)")).toEqual([
      "mdx-image ../../public/huong-dan/hinh.png ../../../public/huong-dan/ten-anh.png",
    ]);
    expect(said("![A](../../../public/huong-dan/hin.png)")[0]).toMatch(/^mdx-image-missing hin.png/);
  });
});
