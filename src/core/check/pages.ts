import type { OnMistake } from "../mistake.ts";
import type { ProseFile, ProsePage } from "../prose.ts";
import type { Release } from "../release.ts";
import { idsIn, type Source } from "../source.ts";
import { checkMarkup } from "./markup.ts";
import { checkReferences, type Referable, referencesIn } from "./references.ts";
import { frontmatterOf } from "./sections.ts";

/**
 * The pages that belong to no quarter (about, methodology). They may name rows and figures of a quarter: of
 * the newest one that has all that a page names, since the newest of all may have its form alone.
 */
export function checkPages(source: Source, releases: readonly Release[], onMistake: OnMistake): ProsePage[] {
  const known = releases.map((release) => ({ id: release.id, ids: knownIn(release, source) }));
  return source.prose
    .filter((prose) => prose.file.startsWith("content/pages/"))
    .flatMap((page): ProsePage[] => {
      const head = frontmatterOf(page, ["title", "description"], onMistake);
      checkMarkup(page, "page", onMistake, source.images);
      const quarter = known.find(({ ids }) => namesOnly(page, ids)) ?? known[0];
      if (quarter) checkReferences(page, quarter.ids, new Set(), onMistake);
      const slug = /^content\/pages\/([^/]+)\.mdx$/.exec(page.file)?.[1];
      if (!head || !slug || !page.tree) return [];
      const { title, description } = head as { title: string; description: string };
      return [{ slug, title, description, quarter: quarter?.id ?? "", tree: page.tree }];
    });
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
