import { isOwnPage } from "../address.ts";
import { isFileName } from "../file-name.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { SLUG } from "../parse/table.ts";
import { slug } from "../slug.ts";
import { foldersIn, type Source } from "../source.ts";

/** The paths of all files of data. */
export const EXPECTED = [
  /^data\/(units|prose-exceptions|calendar|abbreviations|ref-areas|yearly-indices|indices)\.csv$/,
  /^data\/publisher\.json$/,
  /^data\/forms\/[^/]+\/(areas|outline|indicators|relations|computed|mapping|revisions|published)\.csv$/,
  /^data\/quarters\/[^/]+\/(indicators|figures|documents|relations|computed|explanations|statements|stories|key_points|highlights|charts|revisions|published)\.csv$/,
  /^data\/quarters\/[^/]+\/report\.json$/,
];
const PAGE = /^content\/pages\/(en\/)?[^/]+\.mdx$/;
const SECTION = /^content\/reports\/([^/]+)\/(en\/)?[^/]+\.mdx$/;

/** A file that nothing reads is an editor's slip: `indicators (1).csv`, or a section of a quarter without data. */
export function checkFileNames(source: Source, onMistake: OnMistake): void {
  const quarters = foldersIn(source, "data/quarters");
  const data = [source.grids, source.locks, source.texts].flatMap((files) => [...files.keys()]);
  const prose = source.prose.map(({ file }) => file);
  const unknown = [
    ...data.filter((file) => !EXPECTED.some((pattern) => pattern.test(file))),
    ...prose.filter((file) => !PAGE.test(file) && !quarters.includes(SECTION.exec(file)?.[1] ?? "")),
  ];
  for (const file of unknown) onMistake(mistakeAt({ file, line: 1, column: 1 }, "file-unknown"));
  for (const file of [...data, ...prose].filter((one) => !unknown.includes(one))) checkName(file, onMistake);
}

/** Each part of a path can be a name on every machine; a page's name is its address, and hides no other page. */
function checkName(file: string, onMistake: OnMistake): void {
  const report = (read: string, write = "") =>
    onMistake(mistakeAt({ file, line: 1, column: 1 }, "file-name", write, read));
  const wrong = file.split("/").find((part) => !isFileName(part));
  const page = /^content\/pages\/(?:en\/)?([^/]+)\.mdx$/.exec(file)?.[1];
  if (wrong !== undefined) report(wrong);
  else if (page !== undefined && !SLUG.test(page)) report(page, slug(page));
  else if (page !== undefined && isOwnPage(page)) report(page);
}
