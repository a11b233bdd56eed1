import type { OnMistake } from "../mistake.ts";
import type { ProsePage } from "../prose.ts";
import type { Release } from "../release.ts";
import { idsIn, type Source } from "../source.ts";
import { checkMarkup } from "./markup.ts";
import { checkReferences } from "./references.ts";
import { frontmatterOf } from "./sections.ts";

/** The pages that belong to no quarter (about, methodology): they may name rows and figures of the newest one. */
export function checkPages(source: Source, releases: readonly Release[], onMistake: OnMistake): ProsePage[] {
  const [latest] = releases;
  const figures = source.grids.get(`data/quarters/${latest?.id}/figures.csv`);
  // Also what could not be read is known: its own mistake is enough.
  const rows = [...(latest?.form.indicators.keys() ?? []), ...(figures ? idsIn(figures) : [])];
  const known = {
    So: new Set([...(latest?.quantities.keys() ?? []), ...rows]),
    Ngay: new Set(latest?.report.dates.keys()),
    VanBan: new Set(latest?.documents.map((document) => document.id)),
    ChiTieu: new Set(latest?.form.indicators.keys()),
  };
  return source.prose
    .filter((prose) => prose.file.startsWith("content/pages/"))
    .flatMap((page): ProsePage[] => {
      const head = frontmatterOf(page, ["title", "description"], onMistake);
      checkMarkup(page, "page", onMistake, source.images);
      if (latest) checkReferences(page, known, new Set(), onMistake);
      const slug = /^content\/pages\/([^/]+)\.mdx$/.exec(page.file)?.[1];
      return head && slug && page.tree
        ? [{ slug, title: head["title"]!, description: head["description"]!, tree: page.tree }]
        : [];
    });
}
