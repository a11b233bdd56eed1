import { XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { checkMarkup } from "../src/core/check/markup.ts";
import type { Mistake } from "../src/core/mistake.ts";
import { readMdx } from "../src/load/mdx.ts";
import { chartSvg } from "../src/publish/chart-files.ts";
import { atomFeed } from "../src/publish/feed.ts";
import { publishedFiles } from "../src/publish/files.ts";
import { cardSvg } from "../src/publish/card/draw.ts";
import { cardViews } from "../src/views/card-view.ts";
import { embeddables } from "../src/views/embeddable.ts";
import { proseView } from "../src/views/prose-view.ts";
import { ALL_FILES, allFields, type Field, freeFields } from "./hostile.ts";
import { assembleFiles } from "./load/fixture.ts";

/** Parts that texts are made of at random: signs of every format, and characters that are rarely seen. */
const PARTS = [
  ..."<>&\"'`{}[]()|\\/*_#@=+-%$;:,.!?~^ \n\t",
  ...[
    "a",
    "đ",
    "ệ",
    "e\u0302\u0323",
    "1",
    "²",
    "½",
    "漢",
    "😀",
    "\u0301",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\ud800",
    "\u0000",
    "\ufeff",
  ],
  ...[
    "<So id='I.1' />",
    "<YNghia>",
    "</YNghia>",
    "**",
    "](",
    "https://",
    "javascript:",
    "]]>",
    "<!--",
    "&lt;",
    "__proto__",
    "NaN",
  ],
];
const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 25 }).map((parts) => parts.join(""));

let all: Field[];
let free: Field[];
beforeAll(() => {
  all = allFields();
  free = freeFields(all);
});

describe("whatever is written", () => {
  test("into any field: the check says what is wrong, or passes; it never throws", () => {
    fc.assert(
      fc.property(text, fc.nat(), (own, index) => {
        const { mistakes, publication } = assembleFiles(all[index % all.length]!.put(ALL_FILES, own));
        return (publication === null) === mistakes.length > 0;
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  test("what the check passes is published: every file, chart, card and feed of it can be made, and is whole", () => {
    let published = 0;
    fc.assert(
      fc.property(fc.array(text, { minLength: 8, maxLength: 8 }), fc.nat(), (texts, start) => {
        const files = texts.reduce((before, own, index) => {
          const after = free[(start + index * 7) % free.length]!.put(before, own);
          return assembleFiles(after).mistakes.length === 0 ? after : before;
        }, ALL_FILES);
        const { publication } = assembleFiles(files);
        published += files === ALL_FILES ? 0 : 1;
        for (const { path, bytes } of publishedFiles(publication!))
          if (path.endsWith("json")) JSON.parse(Buffer.from(bytes).toString());
        const name = publication!.publisher.name.vi;
        const charts = embeddables(publication!, "vi").filter(({ view }) => !view.held);
        const documents = [
          atomFeed(publication!, "vi"),
          ...charts.map(({ view }) => chartSvg({ ...view, drawing: view.drawing! }, name, "")),
          ...cardViews(publication!, "vi").map(cardSvg),
        ];
        for (const document of documents) expect(XMLValidator.validate(document)).toBe(true);
      }),
      { numRuns: 30 },
    );
    expect(published).toBeGreaterThan(10);
  }, 120_000);

  test("as prose: what the check passes can be shown, and no other element than those that are known", () => {
    const known = /^(p|em|strong|a|ul|ol|li|h\d|code|pre|table|thead|tbody|tr|th|td|blockquote|br|Image|So|YNghia)$/;
    const namesIn = (pieces: ReturnType<typeof proseView>): string[] =>
      pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.name, ...namesIn(piece.children)]));
    fc.assert(
      fc.property(text, fc.constantFrom("section", "page"), (own, kind) => {
        const mistakes: Mistake[] = [];
        const file = readMdx("a.mdx", own, (mistake) => mistakes.push(mistake));
        checkMarkup(file, kind as "page", (mistake) => mistakes.push(mistake));
        return mistakes.length > 0 || namesIn(proseView(file.tree!, "", "vi")).every((name) => known.test(name));
      }),
      { numRuns: 2000 },
    );
  });
});
