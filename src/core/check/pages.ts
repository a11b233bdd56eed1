import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { ProseFile, ProsePage, ProseText } from "../prose.ts";
import type { Release } from "../release.ts";
import { idsIn, type Source } from "../source.ts";
import { checkMarkup } from "./markup.ts";
import { checkReferences, type Referable, referencesIn } from "./references.ts";
import { frontmatterOf } from "./sections.ts";

/** A page that was read, in the language of its folder. */
interface ReadPage {
  slug: string;
  isEnglish: boolean;
  quarter: string;
  text: ProseText;
}

/**
 * The pages that belong to no quarter (about, methodology), each with its English text, which stands in `en/` beside
 * it. They may name rows and figures of a quarter: of the newest one that has all that a page names in both languages,
 * since the newest of all may have its form alone.
 */
export function checkPages(source: Source, releases: readonly Release[], onMistake: OnMistake): ProsePage[] {
  const known = releases.map((release) => ({ id: release.id, ids: knownIn(release, source) }));
  const files = source.prose.filter(({ file }) => file.startsWith(FOLDER));
  const quarters = new Map(
    [...new Set(files.map(({ file }) => slugOf(file)))].map((slug) => {
      const both = files.filter(({ file }) => slugOf(file) === slug);
      return [slug, known.find(({ ids }) => both.every((page) => namesOnly(page, ids))) ?? known[0]] as const;
    }),
  );
  const read = files.flatMap((page): ReadPage[] => {
    const head = frontmatterOf(page, ["title", "description"], onMistake);
    checkMarkup(page, "page", onMistake, source.images);
    const slug = slugOf(page.file);
    const quarter = quarters.get(slug);
    if (quarter) checkReferences(page, quarter.ids, new Set(), onMistake);
    if (!head || !page.tree) return [];
    const { title, description } = head as { title: string; description: string };
    const isEnglish = page.file.startsWith(`${FOLDER}en/`);
    return [{ slug, isEnglish, quarter: quarter?.id ?? "", text: { title, description, tree: page.tree } }];
  });
  checkBoth(files, onMistake);
  const english = new Map(read.filter(({ isEnglish }) => isEnglish).map(({ slug, text }) => [slug, text]));
  return read
    .filter(({ isEnglish }) => !isEnglish)
    .map(({ slug, quarter, text }) => ({ slug, quarter, ...text, english: english.get(slug) ?? null }));
}

const FOLDER = "content/pages/";

/** `content/pages/en/about.mdx` -> `about` */
function slugOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.mdx$/, "");
}

/** An English page is the translation of one. */
function checkBoth(files: readonly ProseFile[], onMistake: OnMistake): void {
  for (const { file } of files.filter((page) => page.file.startsWith(`${FOLDER}en/`)))
    if (!files.some((page) => page.file === file.replace("/en/", "/")))
      onMistake(mistakeAt({ file, line: 1, column: 1 }, "english-alone", "", slugOf(file)));
}

/** What a page may name of a quarter. What could not be read is known, too: its own mistake is enough. */
function knownIn({ id, form, quantities, report, documents }: Release, source: Source): Referable {
  const figures = source.grids.get(`data/quarters/${id}/figures.csv`);
  return {
    So: new Set([...quantities.keys(), ...form.indicators.keys(), ...(figures ? idsIn(figures) : [])]),
    Ngay: new Set(report.dates.keys()),
    VanBan: new Set(documents.map((document) => document.id)),
    ChiTieu: new Set(form.indicators.keys()),
  };
}

function namesOnly(page: ProseFile, known: Referable): boolean {
  return (Object.keys(known) as (keyof Referable)[]).every((name) =>
    [...referencesIn(page, name)].every((id) => known[name].has(id)),
  );
}
