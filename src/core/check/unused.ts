import type { CitedDocument } from "../document.ts";
import type { Figure } from "../figure.ts";
import { mistakeAt, type Report } from "../mistake.ts";
import type { ProseFile, Section } from "../prose.ts";
import { referencesIn } from "./references.ts";

/** Nothing that the report says is lost: each figure and document stands in the section that states it. */
export function checkUnused(
  figures: readonly Figure[],
  documents: readonly CitedDocument[],
  sections: readonly Section[],
  files: readonly ProseFile[],
  report: Report,
): void {
  const used = new Map(
    sections.map(({ id, file }) => {
      const prose = files.find((candidate) => candidate.file === file)!;
      return [id, { figures: referencesIn(prose, "So"), documents: referencesIn(prose, "VanBan") }] as const;
    }),
  );
  for (const { id, section, at } of figures) {
    const ids = used.get(section)?.figures;
    if (ids && !ids.has(id)) report(mistakeAt(at, "figure-unused", `<So id="${id}" />`, `${id} (${section})`));
  }
  for (const { id, sections: cited, at } of documents)
    for (const section of cited) {
      const ids = used.get(section)?.documents;
      if (ids && !ids.has(id)) report(mistakeAt(at, "document-unused", `<VanBan id="${id}" />`, `${id} (${section})`));
    }
}
